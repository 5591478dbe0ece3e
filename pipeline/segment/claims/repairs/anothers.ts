import type { Attribution, Range } from '../attribution.js';
import type { ClaimView } from '../view.js';
import type { Repair } from './repair.js';

/** "Nobody agrees. “It is a fungus,” said Hall.": what Hall says is not what nobody agrees with. */
export const anothers: Repair = ({ view }, one, all) => {
  const [said] = one.content;
  if (said === undefined || one.cue.length === 0 || isBeside(view, one.cue, said)) return one;
  if (one.content.some((part) => isBeside(view, one.cue, part))) return one;
  const spoken = all.some(
    (other) =>
      other !== one &&
      other.source.length > 0 &&
      other.cue.length > 0 &&
      isBeside(view, other.cue, said) &&
      other.content.some(({ first, end }) => first <= said.first && end >= said.end),
  );
  return spoken ? undefined : one;
};

/** Whether a cue stands in one of the sentences of a part. */
function isBeside(view: ClaimView, cue: Attribution['cue'], { first, end }: Range): boolean {
  const sentence = view.sentenceOf[cue[0]!.first]!;
  return sentence >= view.sentenceOf[first]! && sentence <= view.sentenceOf[end - 1]!;
}
