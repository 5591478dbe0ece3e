import { isFiniteVerb } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const TITLES: ReadonlySet<string> = new Set(['title', 'heading']);
const WITHIN = tags(
  ...(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'POS', 'HYPH', 'DT', 'IN'] as const),
);

/** "Peru condemns attack, [calls for] <talks>": in a headline the subject of the first verb. */
export const headline: Repair = ({ view }, one) => {
  const verb = one.cue[0];
  const [said] = one.content;
  if (one.source.length > 0 || verb === undefined || said === undefined) return one;
  if (word(view, verb.first - 1) !== ',' || said.first < verb.end) return one;
  if (!isFiniteVerb(view, verb.first) || !isTitle(view, verb.first)) return one;
  const first = view.tokens.sentenceFirst[view.sentenceOf[verb.first]!]!;
  let end = first;
  while (end < verb.first - 1 && isTag(view, end, WITHIN)) end++;
  const plain = end > first && end < verb.first - 1 && isFiniteVerb(view, end);
  return plain ? { ...one, source: [{ first, end }] } : one;
};

function isTitle({ article, sentenceOf }: ClaimView, i: number): boolean {
  const { section } = article.sentences[sentenceOf[i]!]!;
  return TITLES.has(article.sections[section]?.kind ?? '');
}
