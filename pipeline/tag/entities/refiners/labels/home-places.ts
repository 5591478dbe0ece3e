import type { Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner, textOf } from '../../context.js';
import { labelOf } from '../../labels.js';
import { wordList } from '../../rule-words.js';
import { ORGANISATION_HEADS, PERSON_NOUNS } from '../../words.js';

const PLACE_NOUNS = wordList('place-noun');
const SEAT_HOLDERS = wordList('seat-holder');
const HOME_VERBS = wordList('home-verb');
const TAKEN_FOR: ReadonlySet<string> = new Set([
  'PERSON',
  'ORG',
  'EVENT',
  'WORK_OF_ART',
  'PRODUCT',
]);
/** Words of the longest name that is looked at. */
const LONGEST = 3;

/**
 * "the town of Ames", "a farmer from Ames", "born in Ames", "the MP for Ames", "AMES, Iowa --": what the
 * trained tagger took for something else is a place, there and wherever the document has it, unless it is
 * in a person's full name.
 */
export const homePlaces: Refiner = {
  name: 'home-place',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const homes = new Set(candidates.filter((one) => isHome(one, context)));
    if (homes.size === 0) return candidates;
    const places = new Set([...homes].map((one) => upperOf(one, context)));
    for (const one of candidates) {
      if (one.label !== 'PERSON' || one.end - one.first < 2) continue;
      for (let i = one.first; i < one.end; i++) places.delete(formAt(context, i).toUpperCase());
    }
    return candidates.map((one) => {
      if (!isOpen(one, context)) return one;
      if (!homes.has(one) && !places.has(upperOf(one, context))) return one;
      const text = textOf(context, one.first, one.end);
      return { ...one, label: labelOf('LOC', text, undefined), form: 'name', rule: 'home-place' };
    });
  },
};

function upperOf({ first, end }: Candidate, context: Context): string {
  return textOf(context, first, end).toUpperCase();
}

function isOpen(one: Candidate, context: Context): boolean {
  if (one.rule !== 'learned' || one.known !== undefined || !TAKEN_FOR.has(one.label)) return false;
  return one.end - one.first <= LONGEST && !ORGANISATION_HEADS.has(formAt(context, one.end - 1));
}

/** Whether what stands before a name says that it is a place; of longer names only "the town of" does. */
function isHome(one: Candidate, context: Context): boolean {
  const { first, end, label, rule, known } = one;
  if (known !== undefined) return false;
  if (rule === 'dateline') return true;
  if (rule !== 'learned') return false;
  const link = lowerAt(context, first - 1);
  const before = lowerAt(context, first - 2);
  if (link === 'for') return SEAT_HOLDERS.has(before) && (label === 'GPE' || isOpen(one, context));
  if (link === 'of') return PLACE_NOUNS.has(before) && (label === 'GPE' || isOpen(one, context));
  if (label !== 'PERSON' || end - first > 1) return false;
  if (link === 'from') return PERSON_NOUNS.has(before);
  return link === 'in' && HOME_VERBS.has(before);
}
