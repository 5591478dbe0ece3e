import { SUBORDINATING } from '../../lexicon/form-bits.js';
import type { Range } from '../../view/attribution.js';
import { isFiniteVerb, type Reading, tagOf } from '../../view/reading.js';
import { type ClaimView, hasBit, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/**
 * "The mayor, who said that the bridge was safe, went home": the clause that commas set off is over
 * before the verb of the subject, and so is what is said in it.
 */
export const clauseOfWho: Repair = (reading, one) => {
  const { cue, content } = one;
  const last = content[content.length - 1];
  const verb = cue[0];
  if (verb === undefined || last === undefined || last.first < verb.first) return one;
  const end = endOfClause(reading, verb.first, last);
  return end < 0 ? one : { ...one, content: [...content.slice(0, -1), { ...last, end }] };
};

/** The comma inside `last` behind which the main clause goes on, -1 for none. */
function endOfClause({ view }: Reading, cue: number, last: Range): number {
  const who = relativeBefore(view, cue);
  if (who < 0 || word(view, who - 1) !== ',') return -1;
  const first = view.tokens.sentenceFirst[view.sentenceOf[cue]!]!;
  // The clause of the noun may itself be opened by "when" or "because".
  for (let i = who - 1; i >= first && !hasBit(view, i, SUBORDINATING); i--) {
    if (isFiniteVerb(view, i)) return -1;
  }
  for (let i = last.first + 1; i + 1 < last.end; i++) {
    if (word(view, i) !== ',' || view.quoted[i] === 1) continue;
    const next = tagOf(view, i + 1) === 'RB' ? i + 2 : i + 1;
    if (isFiniteVerb(view, next)) return i;
  }
  return -1;
}

/** The relative pronoun directly before a cue, over auxiliaries and adverbs; -1 for none. */
export function relativeBefore(view: ClaimView, cue: number): number {
  let i = cue - 1;
  while (/^(?:RB|MD|VB[DPZN]?)$/.test(tagOf(view, i)) && cue - i < 4) i--;
  return /^W(?:P|DT)$/.test(tagOf(view, i)) ? i : -1;
}
