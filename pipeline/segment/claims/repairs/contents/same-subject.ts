import { wordClass } from '../../lexicon/word-classes.js';
import type { Attribution } from '../../view/attribution.js';
import { tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';

const JOINING = wordClass('predicate-joints');

/**
 * "She believes the fungus is real but insists that …": what is believed ends before the second verb of
 * the one who believes. Where somebody acts in it as "she" ("she was glad but feared"), it may be hers, but for behind
 * a comma ("it would close, and blamed the rain").
 */
export const sameSubject: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [said] = content;
  if (said === undefined || content.length > 1 || source.length === 0 || cue.length === 0)
    return one;
  if (said.first < cue[0]!.end) return one;
  const subject = word(view, said.first) === 'that' ? said.first + 1 : said.first;
  const second = secondBehind(view, one, byCue(view, all));
  if (second === undefined) return one;
  let end = second.cue[0]!.first - 1;
  if (tagOf(view, subject) === 'PRP' && word(view, end - 1) !== ',') return one;
  if (word(view, end - 1) === ',') end--;
  return end > said.first + 1 ? { ...one, content: [{ first: said.first, end }] } : one;
};

function secondBehind(
  view: ClaimView,
  one: Attribution,
  beside: ReturnType<typeof byCue>,
): Attribution | undefined {
  const [said] = one.content;
  for (let s = view.sentenceOf[said!.first]!; s <= view.sentenceOf[said!.end - 1]!; s++) {
    const second = beside.get(s)?.find((other) => other !== one && isSecond(view, one, other));
    if (second !== undefined) return second;
  }
  return undefined;
}

/** Whether another attribution of the same source has its cue behind "and" or "but" in the content. */
function isSecond(
  view: ClaimView,
  { source, cue, content }: Attribution,
  other: Attribution,
): boolean {
  const verb = other.cue[0]?.first;
  const [said] = content;
  if (verb === undefined || verb <= said!.first || verb >= said!.end) return false;
  if (other.source[0]?.first !== source[0]!.first || !JOINING.has(word(view, verb - 1)))
    return false;
  return tagOf(view, verb) === tagOf(view, cue[cue.length - 1]!.end - 1);
}
