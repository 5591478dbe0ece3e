import { tagIndex } from '../../../../learn/treebank/penn-tags.js';
import type { Candidate } from '../../candidate.js';
import { type Context, formAt, type Refiner, textOf } from '../../context.js';
import { HONORIFICS, ROLES } from '../../words.js';

/** What the trained tagger calls names that are of no other sort. */
const VAGUE: ReadonlySet<string> = new Set(['EVENT', 'WORK_OF_ART', 'PRODUCT', 'LAW']);
const NOUNS: ReadonlySet<number> = new Set(['NN', 'NNS', 'NNP', 'NNPS'].map(tagIndex));
/** What a sentence may begin behind. */
const OPENING = /^[:“"‘'«(—–-]$/;

/**
 * "SPOKESPERSON: Good morning": a word that is no noun, at a beginning, has its capital from there, and
 * an office names nothing but, as a surname, a person, nor does a form of address.
 */
export const looseWords: Refiner = {
  name: 'loose-word',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.filter((one) => !isLoose(one, context)),
};

function isLoose(one: Candidate, context: Context): boolean {
  const { first, end, label, rule, known } = one;
  if (isOffice(one, context) || isAddress(one, context)) return true;
  if (!VAGUE.has(label) || end - first > 1 || rule !== 'learned' || known !== undefined)
    return false;
  if (NOUNS.has(context.tokens.tag[first]!)) return false;
  return context.opens[first] === 1 || OPENING.test(formAt(context, first - 1));
}

/** "H.E." before a name. */
function isAddress({ first, end, rule }: Candidate, context: Context): boolean {
  const text = textOf(context, first, end);
  return rule === 'learned' && text.includes('.') && HONORIFICS.has(text);
}

function isOffice({ first, end, label, rule }: Candidate, context: Context): boolean {
  if (rule !== 'learned' || label === 'PERSON') return false;
  return ROLES.has(textOf(context, first, end).toLowerCase());
}
