import { readList } from '../../model/resources.js';

/** Any number may follow. */
export const ANY = '*';
/** The line of words that go on with any name. */
const MORE_WORDS = 'more';

interface Product {
  readonly name: string;
  /** What may follow; the empty string for a name that stands alone. */
  readonly models: Set<string>;
}

/** Products by the letters and digits that they open with, longest first. */
export const PRODUCTS = new Map<string, Product[]>();
/** Words that go on with the name of any product. */
export const MORE = new Set<string>();
for (const line of readList('tag/entities/data/products.txt')) {
  const [names = '', models = ''] = line.split('|');
  if (names === MORE_WORDS) for (const word of models.split(';')) MORE.add(word);
  else for (const name of names.split(';')) add(name, models.split(';'));
}
for (const products of PRODUCTS.values()) {
  products.sort((a, b) => b.name.length - a.name.length);
}

function add(name: string, models: readonly string[]): void {
  const opening = /^[\p{L}\p{M}\p{N}]*/u.exec(name)![0];
  const products = PRODUCTS.get(opening) ?? [];
  PRODUCTS.set(opening, products);
  const known = products.find((product) => product.name === name);
  if (known === undefined) products.push({ name, models: new Set(models) });
  else for (const model of models) known.models.add(model);
}
