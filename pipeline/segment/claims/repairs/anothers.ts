import type { Attribution, Range } from '../attribution.js';
import type { ClaimView } from '../view.js';
import type { Repair } from './repair.js';

/**
 * "Nobody agrees. “It is a fungus,” said Hall.": what Hall says is not what nobody agrees with. Nor is it
 * what nobody named asks: "Asked by the judge, Hall replied: “It is.”"
 */
export const anothers: Repair = ({ view }, one, all) => {
  const [said] = one.content;
  if (said === undefined || one.cue.length === 0) return one;
  if (one.source.length === 0 && all.some((other) => other.source.length > 0 && isSame(one, other)))
    return undefined;
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

/** Whether both say the same words by different cues. */
function isSame(one: Attribution, other: Attribution): boolean {
  const [said] = one.content;
  const [others] = other.content;
  if (one.content.length !== 1 || other.content.length !== 1) return false;
  if (other.cue.length === 0 || other.cue[0]!.first === one.cue[0]!.first) return false;
  return said!.first === others!.first && said!.end === others!.end;
}

/** Whether a cue stands in one of the sentences of a part. */
function isBeside(view: ClaimView, cue: Attribution['cue'], { first, end }: Range): boolean {
  const sentence = view.sentenceOf[cue[0]!.first]!;
  return sentence >= view.sentenceOf[first]! && sentence <= view.sentenceOf[end - 1]!;
}
