import { isFiniteVerb } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const NAME = tags('NNP', 'NNPS');
/** Longest name with a title, in tokens. */
const LONGEST = 5;

/** "According to {her lawyer}, <Ann Hill, the dam is old>": the name behind the noun is the source's. */
export const namedBehind: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [who, said] = [source[0], content[0]];
  if (who === undefined || said === undefined || source.length + content.length > 2) return one;
  if (word(view, cue[0]?.first ?? -1) !== 'according' || who.first !== cue[0]!.end) return one;
  if (said.first !== who.end + 1 || word(view, who.end) !== ',') return one;
  for (let i = who.first; i < who.end; i++) if (isTag(view, i, NAME)) return one;
  const comma = nameEnd(view, said.first);
  if (comma < 0 || comma + 2 >= said.end) return one;
  for (let i = comma + 1; i < said.end; i++) {
    if (!isFiniteVerb(view, i)) continue;
    const rest = [{ first: comma + 1, end: said.end }];
    return { ...one, source: [{ first: who.first, end: comma }], content: rest };
  }
  return one;
};

/** The comma behind a name that begins at `first`, -1 when there is none. */
function nameEnd(view: ClaimView, first: number): number {
  for (let i = first; i <= first + LONGEST; i++) {
    if (word(view, i) === ',') return i - first > 1 ? i : -1;
    // A title may be taken for another word.
    if (i > first && !isTag(view, i, NAME)) return -1;
  }
  return -1;
}
