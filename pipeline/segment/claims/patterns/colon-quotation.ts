import type { Attribution, Range } from '../view/attribution.js';
import { isFiniteVerb } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, isQuote, word } from '../view/view.js';

const OPENING = tags('DT', 'NNP', 'NNPS', 'PRP', 'PRP$', 'NN', 'NNS', 'JJ', 'CD');
const WHO = tags('WP', 'WDT', 'WP$');
/** Longest source with its clauses, in tokens. */
const LONGEST = 24;

/** "His deputy, who is a rival, was more open: “The party needs new faces.”": the subject says it. */
export function colonQuotation(view: ClaimView, { first, end }: Range): Attribution | undefined {
  let colon = first;
  while (colon < end && !(word(view, colon) === ':' && isQuote(view, colon + 1))) colon++;
  if (colon + 3 > end || view.quoted[colon] === 1 || view.quoted[end - 1] !== 1) return undefined;
  const source = subjectAt(view, first, colon);
  if (source === undefined) return undefined;
  const content = [{ first: colon + 1, end }];
  return {
    source: [source],
    cue: [{ first: colon, end: colon + 1 }],
    content,
    rule: 'pattern-colon',
  };
}

/** What opens a clause up to its verb; a verb behind "who" up to the next comma is not its own. */
function subjectAt(view: ClaimView, first: number, end: number): Range | undefined {
  if (!isTag(view, first, OPENING)) return undefined;
  let named = false;
  let clause = false;
  for (let i = first; i < Math.min(end, first + LONGEST); i++) {
    if (view.quoted[i] === 1) return undefined;
    if (isTag(view, i, WHO)) clause = true;
    else if (clause && word(view, i) === ',') clause = false;
    if (isFiniteVerb(view, i) && !clause) return named ? { first, end: i } : undefined;
    if (isTag(view, i, NAMING)) named = true;
  }
  return undefined;
}
