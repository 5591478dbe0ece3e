import { lemmaOf } from '../../learn/part-of-speech/lemma.js';
import { readList } from '../../model/resources.js';
import { type Context, lowerAt } from './context.js';
import { wordList } from './rule-words.js';

const REPORTING = new Set(
  readList('tag/entities/data/reporting-verbs.txt').flatMap((l) => l.split(/\s+/)),
);

/** Whether token `i` is a reporting verb. */
export function isReporting(context: Context, i: number): boolean {
  return REPORTING.has(lowerAt(context, i));
}

const LEMMAS = new Set(Array.from(REPORTING, (form) => lemmaOf(form, likelyTag(form))));

function likelyTag(form: string): string {
  return form.endsWith('ing') ? 'VBG' : /[^s]s$/.test(form) ? 'VBZ' : 'VBD';
}

/** Whether a verb with this lemma makes its subject the source of a statement. */
export function reportsBy(lemma: string): boolean {
  return LEMMAS.has(lemma);
}

/** What may stand between a subject and its reporting verb: auxiliaries, negations and adverbs. */
const BETWEEN = wordList('before-reporting');
/** How many of them. */
const MOST = 3;

/** Whether a reporting verb stands right after `i`, with auxiliaries and adverbs between at most. */
export function reportsNext(context: Context, i: number): boolean {
  for (let k = i + 1; k <= i + 1 + MOST; k++) {
    if (isReporting(context, k)) return true;
    const lower = lowerAt(context, k);
    if (!BETWEEN.has(lower) && !lower.endsWith('ly')) return false;
  }
  return false;
}

/** Prepositions and nouns around a possessive that makes a view somebody's. */
const HOLDING = wordList('before-own-view');
const VIEWS = wordList('own-view');

/** "in [his] view", "by [its] account" */
export function holdsView(context: Context, i: number): boolean {
  return HOLDING.has(lowerAt(context, i - 1)) && VIEWS.has(lowerAt(context, i + 1));
}
