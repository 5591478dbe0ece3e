import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { DocumentResult } from './emit/result.js';
import type { Config } from './model/config.js';
import type { Task } from './process.js';

/** How to work through tasks. */
export interface PoolOptions {
  readonly config: Config;
  /** Number of worker threads; by default one per core, and not more than make sense for the files. */
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Files per worker below which starting another one costs more time than it saves. */
const FILES_PER_WORKER = 4;

/**
 * The results in the order of the tasks, with a bounded number of them under way. Work is done in
 * threads even when there is one only, so that the program can be interrupted and a document that takes
 * all memory fails alone. Throws the reason of `signal` when it is aborted.
 */
export async function* results(
  tasks: readonly Task[],
  options: PoolOptions,
): AsyncGenerator<DocumentResult> {
  const filename = fileURLToPath(new URL('./worker.js', import.meta.url));
  // Run from source, as tests do, there is no built worker.
  yield* existsSync(filename) ? inThreads(filename, tasks, options) : inPlace(tasks, options);
}

async function* inPlace(
  tasks: readonly Task[],
  { config, signal }: PoolOptions,
): AsyncGenerator<DocumentResult> {
  const { processTask } = await import('./process.js');
  for (const task of tasks) {
    signal?.throwIfAborted();
    yield processTask(task, config);
  }
}

async function* inThreads(
  filename: string,
  tasks: readonly Task[],
  { config, workers: asked, signal }: PoolOptions,
): AsyncGenerator<DocumentResult> {
  const workers = workersFor(asked, tasks.length);
  const pool = new Piscina({
    filename,
    workerData: config,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: 60_000,
  });
  const work = (task: Task): Promise<DocumentResult> =>
    pool.run(task, signal ? { signal } : {}).catch((error) => ({ failure: ended(task, error) }));
  try {
    const under: Promise<DocumentResult>[] = [];
    let next = 0;
    for (let i = 0; i < tasks.length; i++) {
      while (next < tasks.length && under.length < workers * 2) under.push(work(tasks[next++]!));
      const result = await under.shift()!;
      signal?.throwIfAborted();
      yield result;
    }
  } finally {
    await pool.destroy();
  }
}

function workersFor(asked: number | undefined, files: number): number {
  const useful = asked ?? Math.min(availableParallelism(), Math.ceil(files / FILES_PER_WORKER));
  return Math.max(1, Math.min(useful, files));
}

/** The failure of a document in which a thread ended: it took more memory than there is. */
function ended({ file }: Task, error: Error) {
  const message = `its thread ended: ${error.message.split('\n', 1)[0]}`;
  return { file, stage: 'process', code: 'thread_ended', message };
}
