import { readList } from '../../model/resources.js';
import { type Context, lowerAt } from './context.js';

const REPORTING = new Set(
  readList('tag/entities/data/reporting-verbs.txt').flatMap((l) => l.split(/\s+/)),
);

/** Whether token `i` is a reporting verb. */
export function isReporting(context: Context, i: number): boolean {
  return REPORTING.has(lowerAt(context, i));
}

/** Whether a reporting verb stands right after `i`, with an adverb or auxiliary between at most. */
export function reportsNext(context: Context, i: number): boolean {
  for (let k = i + 1; k <= i + 2; k++) {
    if (isReporting(context, k)) return true;
    if (!/ly$|^(?:has|had|also|then|later|have)$/.test(lowerAt(context, k))) return false;
  }
  return false;
}
