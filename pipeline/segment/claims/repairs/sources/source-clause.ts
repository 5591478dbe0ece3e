import { wordClass } from '../../lexicon/word-classes.js';
import { hasFiniteVerb } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const RELATIVE = wordClass('relative-openers');

/** "According to {a report that the office published}, <nobody had asked>": the clause is of the source. */
export const sourceClause: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [named, said] = [source[0], content[0]];
  if (named === undefined || said === undefined || source.length + content.length > 2) return one;
  if (word(view, cue[0]?.first ?? -1) !== 'according' || said.first !== named.end) return one;
  if (!RELATIVE.has(word(view, said.first))) return one;
  for (let i = said.first + 1; i + 2 < said.end; i++) {
    if (word(view, i) !== ',' || !hasFiniteVerb(view, said.first, i)) continue;
    if (!hasFiniteVerb(view, i + 1, said.end)) return one;
    return {
      ...one,
      source: [{ first: named.first, end: i }],
      content: [{ first: i + 1, end: said.end }],
    };
  }
  return one;
};
