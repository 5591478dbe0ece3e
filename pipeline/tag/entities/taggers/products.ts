import type { Candidate } from '../candidate.js';
import { type Context, formAt, type Tagger, textOf } from '../context.js';
import { keyOf, matchEnd } from '../gazetteer.js';
import { PRODUCT } from '../marks.js';
import { ANY, MAKER_OF, MODEL_NOUNS, MORE, PRODUCTS } from '../product-list.js';

/**
 * "iPhone 14 Pro", "Boeing 737-800", "F-16s": the products of a list, with their models, which stand alone where the
 * document names the maker ("the 737 MAX").
 */
export const products: Tagger = {
  name: 'product',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { type } = context.tokens;
    let done = 0;
    for (const i of context.marked) {
      if ((context.marks[type[i]!]! & PRODUCT) === 0 || i < done) continue;
      const end = productAt(context, i);
      if (end === i) continue;
      const one = {
        first: i,
        end,
        label: 'PRODUCT',
        form: 'name',
        rule: 'product',
        weight: 75,
      } as const;
      const text = textOf(context, i, end);
      // "F-16s" are the "F-16", the "737 MAX" is the "Boeing 737 MAX".
      const name = text.replace(/(?<=\d)s$/, '');
      const maker = MAKER_OF.get(formAt(context, i).replace(/s$/, ''));
      const whole = maker === undefined ? name : `${maker} ${name}`;
      found.push(whole === text ? one : { ...one, entity: keyOf('PRODUCT', whole) });
      done = end;
    }
    return found;
  },
};

/** End of the longest product at `i`, `i` for none. */
function productAt(context: Context, i: number): number {
  for (const { name, models } of PRODUCTS.get(formAt(context, i)) ?? []) {
    const behind = nameEnd(context, i, name);
    if (behind === i) continue;
    const end = modelsEnd(context, behind, models);
    if (end > 0) return moreEnd(context, end, models);
  }
  return modelAt(context, i);
}

/** End of a model at `i` whose maker the document names, `i` for none. */
function modelAt(context: Context, i: number): number {
  const model = formAt(context, i).replace(/s$/, '');
  const maker = MAKER_OF.get(model);
  if (maker === undefined || !context.tokens.vocabulary.includes(maker)) return i;
  const end = variantEnd(context, i + 1);
  const isNumber = /^\d+$/.test(model) && model === formAt(context, i);
  if (isNumber && end === i + 1 && !MODEL_NOUNS.has(formAt(context, end))) return i;
  return moreEnd(context, end, new Set([model]));
}

/** Behind the last token of a name at `i`, `i` when it does not stand there as a whole. */
function nameEnd({ tokens }: Context, i: number, name: string): number {
  const stop = matchEnd(tokens.text, tokens.start[i]!, name);
  if (stop < 0) return i;
  let last = i;
  while (tokens.end[last]! < stop) last++;
  return tokens.end[last] === stop ? last + 1 : i;
}

/** Behind the model that follows a name at `i`, `i` where none has to, 0 where one has to and does not. */
function modelsEnd(context: Context, i: number, models: ReadonlySet<string>): number {
  const next = formAt(context, i);
  if (models.has(ANY)) return /^\d{1,2}[A-Za-z]?$/.test(next) ? i + 1 : i;
  if (models.has(next)) return variantEnd(context, i + 1);
  if (isTied(context, i) && models.has(formAt(context, i + 1).replace(/s$/, ''))) return i + 2;
  return models.has('') ? i : 0;
}

/** Behind "-800" of "737-800". */
function variantEnd(context: Context, i: number): number {
  return isTied(context, i) && /^\d{1,4}[A-Z]{0,2}s?$/.test(formAt(context, i + 1)) ? i + 2 : i;
}

/** Behind "Pro Max", "Z Fold 7". */
function moreEnd(context: Context, i: number, models: ReadonlySet<string>): number {
  let end = i;
  while (MORE.has(formAt(context, end))) end++;
  const goesOn = end > i || models.has(formAt(context, i - 1));
  return goesOn && /^\d{1,2}s?$/.test(formAt(context, end)) && !models.has('') ? end + 1 : end;
}

/** Whether a hyphen at `i` touches what stands around it. */
function isTied(context: Context, i: number): boolean {
  const { start, end } = context.tokens;
  return /^[-‐‑–]$/.test(formAt(context, i)) && end[i - 1] === start[i] && end[i] === start[i + 1];
}
