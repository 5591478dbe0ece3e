import { readList } from '../../model/resources.js';
import { type Context, lowerAt } from './context.js';

const REPORTING = new Set(
  readList('tag/entities/data/reporting-verbs.txt').flatMap((l) => l.split(/\s+/)),
);

/** Whether token `i` is a reporting verb. */
export function isReporting(context: Context, i: number): boolean {
  return REPORTING.has(lowerAt(context, i));
}

/** What may stand between a subject and its reporting verb: auxiliaries, negations and adverbs. */
const BETWEEN =
  /ly$|^(?:has|had|have|did|does|do|would|will|could|can|should|may|might|must|is|was|not|never|n['’]t|also|then|later|still|again|since|once|now|always|often)$/;
/** How many of them. */
const MOST = 3;

/** Whether a reporting verb stands right after `i`, with auxiliaries and adverbs between at most. */
export function reportsNext(context: Context, i: number): boolean {
  for (let k = i + 1; k <= i + 1 + MOST; k++) {
    if (isReporting(context, k)) return true;
    if (!BETWEEN.test(lowerAt(context, k))) return false;
  }
  return false;
}
