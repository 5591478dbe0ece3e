import { byTokens, type Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../../context.js';
import { isListedPlace } from '../../learned/lexicon.js';
import { PRODUCT_NOUN } from '../../marks.js';
import { COMMON_ORGANISATION_WORDS, HONORIFICS } from '../../words.js';

/** What the trained tagger mistakes products for; makers and peoples have missiles, too. */
const MISTAKEN: ReadonlySet<string> = new Set(['PERSON', 'GPE', 'LOC', 'EVENT', 'WORK_OF_ART']);

/** How peoples and their adjectives end; "Patriot" and "Apache" do not. */
const PEOPLE_END = /(?:an|ese|i|ish|s|ist|ic|ch)$/;

/**
 * "Taurus missiles", "Sentinel drones": a name before a noun for weapons, vehicles or devices is a product's,
 * when no list knows it as a place and no person of the document has it.
 */
export const productNouns: Refiner = {
  name: 'product-noun',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { type } = context.tokens;
    let byEnd: Map<number, Candidate> | undefined;
    const renamed = new Map<Candidate, Candidate>();
    const found: Candidate[] = [];
    for (const i of context.marked) {
      if ((context.marks[type[i]!]! & PRODUCT_NOUN) === 0) continue;
      if (!isWord(i - 1, context)) continue;
      byEnd ??= new Map(candidates.filter(({ form }) => form !== 'role').map((c) => [c.end, c]));
      const one = byEnd.get(i);
      if (one === undefined) {
        if (isUnseenName(i - 1, candidates, context)) found.push(product(i - 1, i));
      } else if (isMistaken(one, candidates, context)) {
        renamed.set(one, { ...one, label: 'PRODUCT', rule: 'product-noun' });
      }
    }
    if (renamed.size === 0 && found.length === 0) return candidates;
    return [...candidates.map((one) => renamed.get(one) ?? one), ...found].sort(byTokens);
  },
};

function product(first: number, end: number): Candidate {
  return { first, end, label: 'PRODUCT', form: 'name', rule: 'product-noun', weight: 45 };
}

/** A word with a capital, or letters with a number ("K2"); other letters are acronyms. */
function isWord(i: number, context: Context): boolean {
  return capitalAt(context, i) === 1 || /^[A-Z]{1,3}\d{1,3}$/.test(formAt(context, i));
}

/** A capital inside a sentence, of a word alone that means nothing else. */
function isUnseenName(i: number, candidates: readonly Candidate[], context: Context): boolean {
  const form = formAt(context, i);
  if (context.opens[i] === 1 || capitalAt(context, i - 1) > 0 || form.length < 2) return false;
  if (COMMON_ORGANISATION_WORDS.has(form) || HONORIFICS.has(form)) return false;
  return !candidates.some(
    ({ end, label }) => label !== 'PRODUCT' && formAt(context, end - 1) === form,
  );
}

function isMistaken(one: Candidate, candidates: readonly Candidate[], context: Context): boolean {
  if (one.rule !== 'learned' || one.known !== undefined) return false;
  const form = formAt(context, one.end - 1);
  const isPeople = one.label === 'NORP' && !PEOPLE_END.test(form);
  // "the K2 Black Panther tank"
  const isModel = one.label === 'ORG' && /^\p{Lu}{1,3}\d{1,3}$/u.test(formAt(context, one.first));
  if (!isPeople && !isModel && !MISTAKEN.has(one.label)) return false;
  if (one.end - one.first > (isModel ? 3 : 2) || isListedPlace(form)) return false;
  return !candidates.some(
    (other) => other !== one && other.label === 'PERSON' && formAt(context, other.end - 1) === form,
  );
}
