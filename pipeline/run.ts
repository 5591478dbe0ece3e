import { existsSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { DatasetWriter } from './emit/index.js';
import { SEVERAL, UNREAD } from './ingest/index.js';
import type { Config } from './model/config.js';
import { UsageError } from './model/usage-error.js';
import { results } from './pool.js';
import { listTasks } from './tasks.js';

/** What to run. */
export interface RunOptions {
  /** A folder or a single file. */
  readonly input: string;
  readonly output: string;
  readonly metadata?: string | undefined;
  readonly config: Config;
  /** Number of worker threads; by default one per core, and not more than make sense for the files. */
  readonly workers?: number | undefined;
  /** Ends the run, which leaves the output as it was. */
  readonly signal?: AbortSignal;
  readonly onStart?: (total: number) => void;
  readonly onProgress?: (done: number, total: number, file: string) => void;
  /** Told what the user should know of the metadata. */
  readonly onNote?: (note: string) => void;
}

/** What came of it. */
export interface RunSummary {
  readonly documents: number;
  readonly failed: number;
  /** Files in the input that are not articles. */
  readonly skipped: number;
  /** Documents in another language than English, which the rules are for. */
  readonly foreign: number;
  /** Files that hold several articles, which were read as one. */
  readonly bundles: number;
  /** Documents whose front matter gives a date that cannot be read. */
  readonly undated: number;
}

/**
 * Turns a folder into a dataset. Throws `UsageError` for input or output that cannot be used, and the
 * reason of the signal when it is aborted.
 */
export async function run(options: RunOptions): Promise<RunSummary> {
  const { input, output, config, onProgress } = options;
  assertApart(input, output);
  const { metadata } = options;
  const { tasks, skipped, notes } = await listTasks(input, { config, metadata, except: output });
  for (const note of notes) options.onNote?.(note);
  const writer = new DatasetWriter(output, config);
  options.onStart?.(tasks.length);
  let done = 0;
  let failed = 0;
  let foreign = 0;
  let bundles = 0;
  let undated = 0;
  try {
    for await (const result of results(tasks, options)) {
      writer.add(result);
      if ('failure' in result) failed++;
      else {
        const { language, published_doubt: doubt } = result.document;
        if (!['', 'en'].includes(language)) foreign++;
        if (doubt.startsWith(SEVERAL)) bundles++;
        // Of those in a table the notes on the table tell.
        if (/^front_matter\b/.test(doubt) && doubt.endsWith(UNREAD)) undated++;
      }
      onProgress?.(++done, tasks.length, tasks[done - 1]!.file);
    }
    writer.finish();
  } catch (error) {
    writer.discard();
    throw error;
  }
  return { documents: done - failed, failed, skipped, foreign, bundles, undated };
}

function assertApart(input: string, output: string): void {
  if (output === '') throw new UsageError('the output has no name; name a folder');
  const from = real(input);
  const to = real(output);
  if (from === to || from.startsWith(to + sep)) {
    throw new UsageError(`output ${output} holds the input ${input}; name another folder`);
  }
}

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
