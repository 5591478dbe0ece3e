import { readFileSync } from 'node:fs';
import { CheckError } from './emit/check.js';
import { type DocumentResult, render } from './emit/result.js';
import { IngestError, ingest, type MetadataRow } from './ingest/index.js';
import type { Article } from './model/article.js';
import type { Config } from './model/config.js';
import type { FailureRow } from './model/tables.js';
import { processArticle } from './preset.js';

class ReadError extends Error {}

/** One document to do: where it is, what it is called, and its rows of the metadata tables. */
export interface Task {
  readonly path: string;
  readonly file: string;
  readonly fromFile?: MetadataRow;
  readonly fromFolder?: MetadataRow;
}

/** Takes one document through all stages. Throws when it cannot be read. */
export function processFile(task: Task, config: Config): Article {
  const { path, file, ...rows } = task;
  const article = ingest(readBytes(path), file, { ...rows, config });
  processArticle(article, config);
  return article;
}

/** Renders one document. A document that fails becomes a failure, never an error. */
export function processTask(task: Task, config: Config): DocumentResult {
  try {
    return render(processFile(task, config));
  } catch (error) {
    return { failure: failureOf(task.file, error) };
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    // The message of the system holds the path on this machine, which is no part of a dataset.
    const { code } = error as { code: string };
    // Node gives bytes of a name that are no UTF-8 as U+FFFD, by which the file is not found again.
    const misnamed = code === 'ENOENT' && path.includes('\ufffd');
    throw new ReadError(
      misnamed
        ? 'its name is not in UTF-8; rename it'
        : `it cannot be read (${code}); check its permissions`,
    );
  }
}

function failureOf(file: string, error: unknown): FailureRow {
  const message = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
  if (error instanceof ReadError) return { file, stage: 'ingest', code: 'unreadable', message };
  if (error instanceof IngestError) return { file, stage: 'ingest', code: error.code, message };
  if (error instanceof CheckError) return { file, stage: 'emit', code: error.code, message };
  return { file, stage: 'process', code: 'internal_error', message };
}
