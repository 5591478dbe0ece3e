import { tagIndex } from '../../../learn/penn-tags.js';
import type { Candidate } from '../candidate.js';
import { type Context, formAt, type Refiner } from '../context.js';

/** What the trained tagger calls names that are of no other sort. */
const VAGUE: ReadonlySet<string> = new Set(['EVENT', 'WORK_OF_ART', 'PRODUCT', 'LAW']);
const NOUNS: ReadonlySet<number> = new Set(['NN', 'NNS', 'NNP', 'NNPS'].map(tagIndex));
/** What a sentence may begin behind. */
const OPENING = /^[:“"‘'«(—–-]$/;

/** "SPOKESPERSON: Good morning": a word that is no noun, at a beginning, has its capital from there. */
export const looseWords: Refiner = {
  name: 'loose-word',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.filter((one) => !isLoose(one, context)),
};

function isLoose({ first, end, label, rule, known }: Candidate, context: Context): boolean {
  if (!VAGUE.has(label) || end - first > 1 || rule !== 'learned' || known !== undefined)
    return false;
  if (NOUNS.has(context.tokens.tag[first]!)) return false;
  return context.opens[first] === 1 || OPENING.test(formAt(context, first - 1));
}
