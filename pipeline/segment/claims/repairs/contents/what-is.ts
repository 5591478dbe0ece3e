import { wordClass } from '../../lexicon/word-classes.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { lemma } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const ASKING = wordClass('interrogatives');

/**
 * "What the judge is saying, in effect, is that …", "What he did not say is why …": what is said stands
 * behind "is that" and the like.
 */
export const whatIs: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [who] = source;
  if (who !== undefined && word(view, who.first) === 'what') return behindWhat(view, one, who);
  if (who !== undefined && word(view, who.first - 1) === 'what' && content[0]!.first > who.first) {
    return behindWhat(view, one, { first: who.first - 1, end: who.end });
  }
  const said = content[content.length - 1];
  const verb = cue[cue.length - 1];
  if (said === undefined || verb === undefined || content.length > 2) return one;
  if (word(view, content[0]!.first) !== 'what' || verb.end >= said.end) return one;
  if (verb.first < content[0]!.end && content.length > 1) return one;
  for (let i = Math.max(verb.end, said.first); i + 2 < said.end; i++) {
    if (lemma(view, i) !== 'be' || !opens(view, i + 1, verb)) continue;
    return { ...one, content: [{ first: i + 1, end: said.end }] };
  }
  return one;
};

/** "{What farmers} [fear] <is drought>", "What {he} [did not say] <is why it failed>" */
function behindWhat(view: ClaimView, one: Attribution, who: Range): Attribution {
  const [said] = one.content;
  const verb = one.cue[one.cue.length - 1];
  if (said === undefined || verb === undefined || who.end - who.first < 2) return one;
  if (one.content.length > 1 || said.first !== verb.end || said.end - said.first < 2) return one;
  if (lemma(view, said.first) !== 'be' || verb.first < who.end) return one;
  return {
    ...one,
    source: [{ first: who.first + 1, end: who.end }, ...one.source.slice(1)],
    content: [{ first: said.first + 1, end: said.end }],
  };
}

/** "is that", and directly behind the verb "is why". */
function opens(view: ClaimView, i: number, verb: Range): boolean {
  return word(view, i) === 'that' || (i === verb.end + 1 && ASKING.has(word(view, i)));
}
