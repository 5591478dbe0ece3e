import { wordClass } from '../../lexicon/word-classes.js';
import { tailEnd } from '../../syntax/only-when.js';
import { isFiniteVerb, tagOf } from '../../view/reading.js';
import { type ClaimView, isQuote, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** Words that link a sentence to the one before and are the reporter's: "But the dam is old, he said". */
const JOINTS = wordClass('sentence-joints');
/** The same, with a comma behind them. */
const FOCUS = wordClass('additive-focus');
const FREQUENCY = wordClass('frequency-words');
/** Longest phrase of them, in tokens. */
const LONGEST = 4;
/** Longest phrase of what somebody did while saying it. */
const LONGEST_WHILE = 10;
const LEADING = wordClass('participle-openers');
const ASKED = wordClass('asked');
const ASKING = wordClass('interrogatives');
const ADVERBS = wordClass('linking-adverbs');

/**
 * "But the dam is old, Abe said": the link is not what he said; nor is "only" in "said only that it had
 * been long".
 */
export const opening: Repair = ({ view }, one) => {
  const { cue, content } = one;
  const first = content[0]?.first;
  if (first === undefined || cue.length === 0) return one;
  const sentence = view.sentenceOf[first]!;
  if (FOCUS.has(word(view, first)) && word(view, first + 1) === 'that') {
    return { ...one, content: [{ first: first + 1, end: content[0]!.end }, ...content.slice(1)] };
  }
  // "[Asked] whether it was old, she would not say"
  if (ASKED.has(word(view, first)) && ASKING.has(word(view, first + 1))) {
    return { ...one, content: [{ first: first + 1, end: content[0]!.end }, ...content.slice(1)] };
  }
  // "said [last week] that it was old", "promised [more than once] that it was safe"
  const often = oftenEnd(view, first);
  const time = tailEnd(view, first, content[0]!.end);
  const that = often > first ? often : first < cue[0]!.end ? time : whileEnd(view, first, time);
  if (that > first && word(view, that) === 'that') {
    return { ...one, content: [{ first: that, end: content[0]!.end }, ...content.slice(1)] };
  }
  if (first !== view.tokens.sentenceFirst[sentence]) return one;
  if (content[0]!.end > cue[0]!.first) return one;
  const start = behindLink(view, first);
  if (start === first) return one;
  const rest = content
    .map((part) => ({ ...part, first: Math.max(part.first, start) }))
    .filter((part) => part.end > part.first);
  return rest.length > 0 ? { ...one, content: rest } : one;
};

/** "said [while opening the fair] that it was late": the token behind such a phrase, `end` where there is none. */
function whileEnd(view: ClaimView, first: number, end: number): number {
  if (!LEADING.has(word(view, first)) || tagOf(view, first + 1) !== 'VBG') return end;
  for (let i = first + 2; i < first + LONGEST_WHILE; i++) {
    if (word(view, i) === 'that') return isFiniteVerb(view, i + 1) ? end : i;
    if (isFiniteVerb(view, i) || isQuote(view, i)) return end;
  }
  return end;
}

/** The end of words that only say how often something was said. */
function oftenEnd(view: ClaimView, first: number): number {
  let i = first;
  while (i < first + LONGEST && FREQUENCY.has(word(view, i))) i++;
  return i;
}

function behindLink(view: ClaimView, first: number): number {
  const comma = word(view, first + 1) === ',';
  if (!JOINTS.has(word(view, first)) && !(comma && ADVERBS.has(word(view, first)))) return first;
  return comma ? first + 2 : first + 1;
}
