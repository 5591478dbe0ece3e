import { byTokens, type Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../context.js';
import { FormTest } from '../forms.js';

const OFFICE = new FormTest((form) => form === 'Office');
const POSSESSIVE = /^['’]s?$/;
/** Words before the possessive, at most: "Human Rights Commissioner's Office". */
const LONGEST = 4;

/** "the Comptroller General's Office": capitalised words that own an Office and are no other name are a body. */
export const officesOf: Refiner = {
  name: 'office-of',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { count, type, vocabulary } = context.tokens;
    const isOffice = OFFICE.of(vocabulary);
    let taken: Uint8Array | undefined;
    const found: Candidate[] = [];
    for (let i = 2; i < count; i++) {
      if (isOffice[type[i]!] === 0 || !POSSESSIVE.test(formAt(context, i - 1))) continue;
      taken ??= takenBy(candidates, count);
      if (taken[i] === 1) continue;
      const first = firstOf(i - 1, taken, context);
      if (first === i - 1) continue;
      found.push({ first, end: i + 1, label: 'ORG', form: 'name', rule: 'office-of', weight: 50 });
    }
    return found.length === 0 ? candidates : [...candidates, ...found].sort(byTokens);
  },
};

function takenBy(candidates: readonly Candidate[], count: number): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { first, end, form } of candidates) if (form !== 'role') taken.fill(1, first, end);
  return taken;
}

/** First of the capitalised words before `end`; `end` for none, or where another name touches them. */
function firstOf(end: number, taken: Uint8Array, context: Context): number {
  let first = end;
  while (end - first < LONGEST && first > 0 && capitalAt(context, first - 1) > 0) {
    if (taken[first - 1] === 1) return end;
    if (/^The$/.test(formAt(context, first - 1))) break;
    first--;
  }
  return first;
}
