import type { Attribution, Range } from '../view/attribution.js';
import { hasFiniteVerb, isFiniteVerb, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

const WHO = tags('WP', 'WDT');
const NAMING = tags('NN', 'NNS', 'NNP', 'NNPS', 'DT', 'PRP', 'CD');

/**
 * "Those [who say that the fund is empty] are wrong": who is meant is told by what they say, so that the
 * statement about them is the author's with the clause of "who" in it. Where the attribution is such a
 * clause of the subject that opens `clause`, without commas and with a verb behind what is said.
 */
export function isRestrictive(view: ClaimView, clause: Range, one: Attribution): boolean {
  const pronoun = pronounOf(view, one);
  if (pronoun < 0 || pronoun <= clause.first || pronoun >= clause.end) return false;
  if (!isTag(view, pronoun - 1, NAMING) || hasFiniteVerb(view, clause.first, pronoun)) return false;
  for (let i = clause.first; i < pronoun; i++) if (word(view, i) === ',') return false;
  const { end } = one.content[one.content.length - 1]!;
  const verb = tagOf(view, end).startsWith('RB') ? end + 1 : end;
  return verb < clause.end && isFiniteVerb(view, verb);
}

/** The "who" or "that" which is the source or stands before the cue, -1 for none. */
function pronounOf(view: ClaimView, { source, cue, content }: Attribution): number {
  const [verb] = cue;
  if (verb === undefined || content[0]!.first < verb.end) return -1;
  const who = source[0];
  if (who !== undefined && who.end - who.first === 1 && isTag(view, who.first, WHO)) {
    return who.first;
  }
  return isTag(view, verb.first - 1, WHO) ? verb.first - 1 : -1;
}
