import { readList } from '../../../model/resources.js';
import type { Candidate } from '../candidate.js';
import { type Context, formAt, type Tagger } from '../context.js';
import { FormTest } from '../forms.js';

/** Any number may follow. */
const ANY = '*';
/** What may follow each name or letters. */
const MODELS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readList('tag/entities/data/products.txt').flatMap((line) => {
    const [names = '', models = ''] = line.split('|');
    return names
      .split(';')
      .map((name): [string, Set<string>] => [name, new Set(models.split(';'))]);
  }),
);
const OPENS = new FormTest((form) => MODELS.has(form));

/** "iPhone 14", "Boeing 737-800", "F-16s": the products of a list, with the numbers of their models. */
export const products: Tagger = {
  name: 'product',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { count, type, vocabulary } = context.tokens;
    const opens = OPENS.of(vocabulary);
    for (let i = 0; i < count; i++) {
      if (opens[type[i]!] === 0) continue;
      const end = productEnd(context, i);
      if (end === i) continue;
      found.push({ first: i, end, label: 'PRODUCT', form: 'name', rule: 'product', weight: 75 });
      i = end - 1;
    }
    return found;
  },
};

/** End of the product at `i`, `i` for none. */
function productEnd(context: Context, i: number): number {
  const models = MODELS.get(formAt(context, i))!;
  const next = formAt(context, i + 1);
  if (models.has(ANY)) return /^\d{1,2}[A-Z]?$/.test(next) ? i + 2 : i + 1;
  if (models.has('')) return i + 1;
  if (models.has(next)) return modelEnd(context, i + 2);
  const tied = isTied(context, i + 1) && models.has(formAt(context, i + 2).replace(/s$/, ''));
  return tied ? i + 3 : i;
}

/** Behind "-800" of "737-800". */
function modelEnd(context: Context, i: number): number {
  return isTied(context, i) && /^\d{1,4}[A-Z]{0,2}s?$/.test(formAt(context, i + 1)) ? i + 2 : i;
}

/** Whether a hyphen at `i` touches what stands around it. */
function isTied(context: Context, i: number): boolean {
  const { start, end } = context.tokens;
  return /^[-‐‑–]$/.test(formAt(context, i)) && end[i - 1] === start[i] && end[i] === start[i + 1];
}
