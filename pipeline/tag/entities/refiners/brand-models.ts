import { PENN_TAGS } from '../../../learn/penn-tags.js';
import { readList } from '../../../model/resources.js';
import { byTokens, type Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner, textOf } from '../context.js';
import { FormTest } from '../forms.js';
import { keyOf } from '../gazetteer.js';
import { isListedOrganisation } from '../learned/lexicon.js';
import { THING_NOUNS } from '../thing-nouns.js';

const LISTS = new Map(
  readList('tag/entities/data/brands.txt').map((line): [string, ReadonlySet<string>] => {
    const [what = '', words = ''] = line.split('|');
    return [what, new Set(words.split(';'))];
  }),
);
const BRANDS = LISTS.get('brand') ?? new Set<string>();
const NO_MODEL = LISTS.get('no-model') ?? new Set<string>();
const IS_BRAND = new FormTest((form) => BRANDS.has(form));
/** Words of the longest model. */
const LONGEST = 3;
/** "a Toyota Hilux": of bodies one says "the". */
const ONE = /^(?:an?|his|her|my|your|another)$/;
/** A number that is no year, with letters or without. */
const NUMBER = /^(?!(?:19|20)\d\d$)(?:\p{Lu}{0,3}\d{1,4}\p{L}{0,2})$/u;
/** Labels of what a model covers; places and persons that lists have are themselves. */
const COVERED: ReadonlySet<string> = new Set([
  'ORG',
  'PRODUCT',
  'EVENT',
  'WORK_OF_ART',
  'GPE',
  'PERSON',
  'LOC',
  'CARDINAL',
]);

/**
 * "Her Chevrolet Cobalt", "the Nokia 3310": a maker and what it calls a model are one product: a number, or capitalised
 * words behind "a" or "her" that do not say that it is the company ("a Toyota Motor plant").
 */
export const brandModels: Refiner = {
  name: 'brand-model',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { count, type, vocabulary } = context.tokens;
    const isBrand = IS_BRAND.of(vocabulary);
    const found: Candidate[] = [];
    for (let i = 0; i + 1 < count; i++) {
      if (isBrand[type[i]!] === 0) continue;
      const end = modelEnd(i, context);
      if (end === 0) continue;
      found.push(product(i, end, context));
      i = end - 1;
    }
    return found.length === 0 ? candidates : merged(candidates, found);
  },
};

function product(first: number, end: number, context: Context): Candidate {
  const entity = keyOf('PRODUCT', textOf(context, first, end).replace(/(?<=\d)s$/, ''));
  return { first, end, label: 'PRODUCT', form: 'name', rule: 'brand-model', weight: 75, entity };
}

/** Without what a model covers; a candidate that reaches out of it, or that it only repeats, stays instead. */
function merged(candidates: Candidate[], found: readonly Candidate[]): Candidate[] {
  const kept = found.filter((model) =>
    candidates.every(
      (one) =>
        one.first >= model.end ||
        one.end <= model.first ||
        (one.first >= model.first &&
          one.end <= model.end &&
          COVERED.has(one.label) &&
          one.label !== 'PRODUCT') ||
        one.form === 'role',
    ),
  );
  if (kept.length === 0) return candidates;
  const isCovered = ({ first, end }: Candidate): boolean =>
    kept.some((model) => first < model.end && end > model.first);
  return [...candidates.filter((one) => !isCovered(one)), ...kept].sort(byTokens);
}

/** End of the maker and model at token `i`, 0 for none. */
function modelEnd(i: number, context: Context): number {
  if (capitalAt(context, i - 1) > 0 && context.opens[i] === 0 && context.opens[i - 1] === 0)
    return 0;
  let end = i + 1;
  while (end - i <= LONGEST && isPart(end, context)) end++;
  if (end === i + 1) return 0;
  const last = formAt(context, end - 1);
  if (NUMBER.test(last)) return isModelNumber(last, i, context) ? end : 0;
  if (!ONE.test(lowerAt(context, i - 1)) || NO_MODEL.has(last)) return 0;
  if (isListedOrganisation(textOf(context, i, end))) return 0;
  return isModifier(end, context) ? 0 : end;
}

function isPart(i: number, context: Context): boolean {
  const form = formAt(context, i);
  if (i >= context.tokens.count || context.opens[i] === 1 || NO_MODEL.has(form)) return false;
  return NUMBER.test(form) || capitalAt(context, i) > 0;
}

/** "Nokia 3310"; "Boeing 12" can be any number unless an article stands before it ("the Renault 4"). */
function isModelNumber(number: string, first: number, context: Context): boolean {
  if (/^\p{L}+$/u.test(number)) return false;
  return !/^\d{1,2}$/.test(number) || /^(?:the|an?|his|her)$/.test(lowerAt(context, first - 1));
}

/** "a Ford Escort driver", but "a Toyota Hilux pickup" */
function isModifier(i: number, context: Context): boolean {
  const { tag, count } = context.tokens;
  if (i >= count || context.opens[i] === 1 || !/^NNS?$/.test(PENN_TAGS[tag[i]!]!)) return false;
  return THING_NOUNS.get(lowerAt(context, i)) !== 'PRODUCT';
}
