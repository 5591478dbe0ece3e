import { readList } from '../../model/resources.js';

/** Any number may follow. */
export const ANY = '*';
/** The lines of words that go on with any name, of makers whose models stand alone and of nouns behind these. */
const MORE_WORDS = 'more';
const MAKER_WORDS = 'maker';
const NOUN_WORDS = 'noun';

interface Product {
  readonly name: string;
  /** What may follow; the empty string for a name that stands alone. */
  readonly models: Set<string>;
}

/** Products by the letters and digits that they open with, longest first. */
export const PRODUCTS = new Map<string, Product[]>();
/** Words that go on with the name of any product. */
export const MORE = new Set<string>();
/** Nouns behind a model that is a number. */
export const MODEL_NOUNS = new Set<string>();
/** The maker of each model that can stand alone in a document with the maker's name. */
export const MAKER_OF = new Map<string, string>();
const makers: string[] = [];
for (const line of readList('tag/entities/data/products.txt')) {
  const [names = '', models = ''] = line.split('|');
  if (names === MORE_WORDS) for (const word of models.split(';')) MORE.add(word);
  else if (names === NOUN_WORDS) for (const word of models.split(';')) MODEL_NOUNS.add(word);
  else if (names === MAKER_WORDS) makers.push(...models.split(';'));
  else for (const name of names.split(';')) add(name, models.split(';'));
}
for (const products of PRODUCTS.values()) {
  products.sort((a, b) => b.name.length - a.name.length);
}
for (const maker of makers) {
  const models = PRODUCTS.get(maker)?.find(({ name }) => name === maker)?.models ?? [];
  for (const model of models) MAKER_OF.set(model, maker);
}

function add(name: string, models: readonly string[]): void {
  const opening = /^[\p{L}\p{M}\p{N}]*/u.exec(name)![0];
  const products = PRODUCTS.get(opening) ?? [];
  PRODUCTS.set(opening, products);
  const known = products.find((product) => product.name === name);
  if (known === undefined) products.push({ name, models: new Set(models) });
  else for (const model of models) known.models.add(model);
}
