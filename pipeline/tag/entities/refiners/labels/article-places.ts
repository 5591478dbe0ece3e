import { PENN_TAGS } from '../../../../learn/treebank/penn-tags.js';
import type { Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner } from '../../context.js';
import { knownAs } from '../../known.js';
import { wordList } from '../../rule-words.js';

const NAMES = wordList('behind-article');
const NATURAL = wordList('natural');

/**
 * "The Amazon is dry", "Amazon rainforest": a company of that name has no article but before a noun ("the
 * Amazon boss").
 */
export const articlePlaces: Refiner = {
  name: 'article-place',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.map((one) => {
      if (one.end - one.first > 1 || !NAMES.has(formAt(context, one.first))) return one;
      // The tagger takes it for a place, but it has no government.
      const isLand = one.label === 'GPE' || (one.label === 'ORG' && isPlace(one, context));
      if (!isLand) return one;
      const { known: _, ...rest } = one;
      const known = knownAs(context.gazetteer, formAt(context, one.first), 'LOC');
      const place = { ...rest, label: 'LOC', form: 'name', rule: 'article-place' } as const;
      return known === undefined ? place : { ...place, known };
    }),
};

function isPlace({ first, end }: Candidate, context: Context): boolean {
  const next = lowerAt(context, end);
  if (NATURAL.has(next)) return true;
  if (lowerAt(context, first - 1) !== 'the' || /^['’-]/.test(next)) return false;
  const { count, tag } = context.tokens;
  return end >= count || !/^NN/.test(PENN_TAGS[tag[end]!]!);
}
