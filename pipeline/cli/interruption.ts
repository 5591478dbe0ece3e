import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The run was ended from outside; `exitCode` is what a shell expects then. */
export class Interruption extends Error {
  readonly exitCode: number;

  constructor(name: (typeof SIGNALS)[number]) {
    super(`ended by ${name}; the output is as it was`);
    this.exitCode = 128 + constants.signals[name];
  }
}

/**
 * Calls `work` with a signal that a first SIGINT, SIGTERM or SIGHUP aborts, its reason an `Interruption`.
 * A second one ends the program at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const handlers = SIGNALS.map((name) => {
    const handler = (): void => {
      for (const other of handlers) process.removeListener(other.name, other.handler);
      controller.abort(new Interruption(name));
    };
    return { name, handler };
  });
  for (const { name, handler } of handlers) process.on(name, handler);
  try {
    return await work(controller.signal);
  } finally {
    for (const { name, handler } of handlers) process.removeListener(name, handler);
  }
}
