import { wordClass } from '../../lexicon/word-classes.js';
import { readCue } from '../../qualifiers/cue.js';
import type { Attribution } from '../../view/attribution.js';
import { isVerb, lemma, tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const STATED = wordClass('nouns-of-stating');
/** Most words of a thing that is not said. */
const SHORT = 4;

/** Verbs that tell of a liking, of which a clause may still be the object ("hates that it is so"). */
const LIKING = wordClass('liking-verbs');

/**
 * "{The bank} [raised] <rates>": a verb that is no cue with a thing as its object is what somebody does; so is
 * "{Planners} [love] <diagrams>" what the author says of them.
 */
export const acted: Repair = (reading, one) => {
  if (one.source.length === 0 || one.cue.length !== 1 || !isThing(reading.view, one)) return one;
  const { lemma: name, class: kind } = readCue(reading, one);
  return kind === 'other' || LIKING.has(name) ? undefined : one;
};

/** Directly behind the verb, without a verb of its own, and not quoted. */
function isThing(view: ClaimView, { cue, content }: Attribution): boolean {
  const [what] = content;
  if (what === undefined || content.length > 1 || what.end - what.first > SHORT) return false;
  const { first, end } = cue[0]!;
  // "raised these concerns"
  if (STATED.has(lemma(view, what.end - 1))) return false;
  if (what.first !== end || !isVerb(view, end - 1) || word(view, first) === ':') return false;
  for (let i = what.first; i < what.end; i++) {
    // "hate marking it"
    const gerund = i === what.first && tagOf(view, i) === 'VBG';
    if ((isVerb(view, i) && !gerund) || view.quoted[i] === 1 || word(view, i) === 'that')
      return false;
  }
  return true;
}
