import type { Attribution, Range } from '../../view/attribution.js';
import type { ClaimView } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';

/**
 * "Nobody agrees. “It is a fungus,” said Hall.": what Hall says is not what nobody agrees with. Nor is it
 * what nobody named asks: "Asked by the judge, Hall replied: “It is.”"
 */
export const anothers: Repair = ({ view }, one, all) => {
  const { content, cue, source } = one;
  const [said] = content;
  if (said === undefined || cue.length === 0) return one;
  const apart = content.every((part) => !isBeside(view, cue, part));
  if (!apart && source.length > 0) return one;
  const first = view.sentenceOf[said.first]!;
  const last = view.sentenceOf[said.end - 1]!;
  const beside = byCue(view, all);
  for (let s = first - 1; s <= last + 1; s++) {
    for (const other of beside.get(s) ?? []) {
      if (other === one || other.source.length === 0) continue;
      if (source.length === 0 && isSame(one, other)) return undefined;
      if (apart && s >= first && s <= last && holds(other, said)) return undefined;
    }
  }
  return one;
};

/** Whether both say the same words by different cues. */
function isSame(one: Attribution, other: Attribution): boolean {
  if (one.content.length !== 1 || other.content.length !== 1) return false;
  const [said] = one.content;
  const [others] = other.content;
  if (other.cue[0]!.first === one.cue[0]!.first) return false;
  return said!.first === others!.first && said!.end === others!.end;
}

function holds({ content }: Attribution, { first, end }: Range): boolean {
  return content.some((part) => part.first <= first && part.end >= end);
}

/** Whether a cue stands in one of the sentences of a part. */
function isBeside(view: ClaimView, cue: Attribution['cue'], { first, end }: Range): boolean {
  const sentence = view.sentenceOf[cue[0]!.first]!;
  return sentence >= view.sentenceOf[first]! && sentence <= view.sentenceOf[end - 1]!;
}
