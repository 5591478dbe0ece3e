import { wordClass } from '../../lexicon/word-classes.js';
import { hasFiniteVerb } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const RELATIVE = wordClass('relative-openers');
const NAME = tags('NNP', 'NNPS');
/** Longest name with a title, in tokens. */
const LONGEST = 5;

/**
 * "According to {a report} <that the office published, nobody had asked>", "According to {her lawyer}, <Ann Hill,
 * the dam is old>": the clause or the name behind the noun is of the source.
 */
export const accordingSource: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [who, said] = [source[0], content[0]];
  if (who === undefined || said === undefined || source.length + content.length > 2) return one;
  if (word(view, cue[0]?.first ?? -1) !== 'according' || who.end > said.first) return one;
  const clause = said.first === who.end && RELATIVE.has(word(view, said.first));
  const name = said.first === who.end + 1 && word(view, who.end) === ',' && !isNamed(view, who);
  if (!clause && !name) return one;
  let comma = said.first + 1;
  while (
    comma < said.end &&
    !(word(view, comma) === ',' && (name || hasFiniteVerb(view, said.first, comma)))
  ) {
    // A title may be taken for another word.
    if (name && (comma > said.first + LONGEST || !isTag(view, comma, NAME))) return one;
    comma++;
  }
  if (name && comma === said.first + 1) return one;
  if (comma + 2 >= said.end || !hasFiniteVerb(view, comma + 1, said.end)) return one;
  return {
    ...one,
    source: [{ first: who.first, end: comma }],
    content: [{ first: comma + 1, end: said.end }],
  };
};

function isNamed(view: ClaimView, { first, end }: { first: number; end: number }): boolean {
  for (let i = first; i < end; i++) if (isTag(view, i, NAME)) return true;
  return false;
}
