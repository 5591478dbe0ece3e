import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution } from '../view/attribution.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

/** What stands behind a verb of saying: when, where or in what it was said. */
const TAIL = tags('IN', 'NN', 'NNS', 'NNP', 'CD', 'DT', 'JJ', 'RB', 'POS', 'PRP$');
const NOUN = tags('NN');
const TAIL_OPENS = wordClass('time-openers');
const LISTENERS = wordClass('object-pronouns');
/** Longest tail, in tokens, where nothing else tells that it is one. */
const LONGEST = 6;

/**
 * The end of what stands behind a verb of saying from token `first` on and says only to whom or when it
 * was said ("to me", "on Friday", "last night"); `first` where nothing does.
 */
export function tailEnd(view: ClaimView, first: number, stop: number, longest = LONGEST): number {
  let i = first;
  if (word(view, i) === 'to' && LISTENERS.has(word(view, i + 1)) && i + 2 <= stop) i += 2;
  if (i === stop || !TAIL_OPENS.has(word(view, i))) return i;
  // "commented on this in public": a pronoun.
  if (word(view, i) === 'this' && !isTag(view, i + 1, NOUN)) return i;
  let end = i;
  while (end < stop && end - i < longest && isTag(view, end, TAIL) && word(view, end) !== 'that') {
    end++;
  }
  return end;
}

/** "…, the police said [on Thursday]": what was taken for a content says only when or to whom. */
export function isOnlyWhen(view: ClaimView, { cue, content }: Attribution): boolean {
  const [said] = content;
  if (said === undefined || content.length > 1 || said.first !== cue[0]?.end) return false;
  return said.end - said.first > 1 && tailEnd(view, said.first, said.end) === said.end;
}
