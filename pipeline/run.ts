import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { DatasetWriter } from './emit/index.js';
import type { DocumentResult } from './emit/result.js';
import type { Config } from './model/config.js';
import { UsageError } from './model/usage-error.js';
import { processTask, type Task } from './process.js';
import { listTasks } from './tasks.js';

/** What to run. */
export interface RunOptions {
  /** A folder or a single file. */
  readonly input: string;
  readonly output: string;
  readonly metadata?: string;
  readonly config: Config;
  /** Number of worker threads; by default one per core, and not more than make sense for the files. */
  readonly workers?: number;
  readonly onStart?: (total: number) => void;
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

/** What came of it. */
export interface RunSummary {
  readonly documents: number;
  readonly failed: number;
  /** Files in the input that are not articles. */
  readonly skipped: number;
}

/** Files per worker below which starting another one costs more time than it saves. */
const FILES_PER_WORKER = 4;

/** Turns a folder into a dataset. Throws `UsageError` for input or output that cannot be used. */
export async function run(options: RunOptions): Promise<RunSummary> {
  const { input, output, config, onProgress } = options;
  assertApart(input, output);
  const { tasks, skipped } = await listTasks(input, options.metadata);
  const writer = new DatasetWriter(output, config);
  options.onStart?.(tasks.length);
  let done = 0;
  let failed = 0;
  try {
    for await (const result of results(tasks, config, workersFor(options.workers, tasks.length))) {
      writer.add(result);
      if ('failure' in result) failed++;
      onProgress?.(++done, tasks.length, tasks[done - 1]!.file);
    }
    writer.finish();
  } catch (error) {
    writer.discard();
    throw error;
  }
  return { documents: done - failed, failed, skipped };
}

function workersFor(asked: number | undefined, files: number): number {
  const useful = asked ?? Math.min(availableParallelism(), Math.ceil(files / FILES_PER_WORKER));
  return Math.max(1, Math.min(useful, files));
}

function assertApart(input: string, output: string): void {
  const from = resolve(input);
  const to = resolve(output);
  if (from === to || from.startsWith(to + sep)) {
    throw new UsageError(`output ${output} holds the input ${input}; name another folder`);
  }
}

/** The results in the order of the tasks, with a bounded number of them under way. */
async function* results(
  tasks: readonly Task[],
  config: Config,
  workers: number,
): AsyncGenerator<DocumentResult> {
  const filename = fileURLToPath(new URL('./worker.js', import.meta.url));
  // Run from source, as tests do, there is no built worker.
  if (workers === 1 || !existsSync(filename)) {
    for (const task of tasks) yield processTask(task, config);
    return;
  }
  const pool = new Piscina({
    filename,
    workerData: config,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: 60_000,
  });
  try {
    const under: Promise<DocumentResult>[] = [];
    let next = 0;
    for (let i = 0; i < tasks.length; i++) {
      while (next < tasks.length && under.length < workers * 2) under.push(pool.run(tasks[next++]));
      yield await under.shift()!;
    }
  } finally {
    await pool.destroy();
  }
}
