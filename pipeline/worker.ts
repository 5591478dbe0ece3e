import { workerData } from 'node:worker_threads';
import type { DocumentResult } from './emit/result.js';
import type { Config } from './model/config.js';
import { processTask, type Task } from './process.js';

/** A worker thread does one document after the other; its configuration comes with its start. */
export default function work(task: Task): DocumentResult {
  return processTask(task, workerData as Config);
}
