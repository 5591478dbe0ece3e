import type { MentionLabel } from '../../model/article.js';
import { readList } from '../../model/resources.js';

/** What stands in the list for the nouns before several products, and for those of ships. */
const MANY = 'many';
const VESSEL = 'vessel';

const labels = new Map<string, MentionLabel>();
const many = new Set<string>();
const vessels = new Set<string>();
for (const line of readList('tag/entities/data/thing-nouns.txt')) {
  const [what = '', nouns = ''] = line.split('|');
  for (const noun of nouns.split(';')) {
    if (what === MANY) many.add(noun.toLowerCase());
    else labels.set(noun.toLowerCase(), what === VESSEL ? 'PRODUCT' : (what as MentionLabel));
    if (what === VESSEL) vessels.add(noun.toLowerCase());
  }
}

/** The label of a thing with a name by the noun, in lower case, that says what it is. */
export const THING_NOUNS: ReadonlyMap<string, MentionLabel> = labels;
/** Nouns before several products with names ("drugs such as …"). */
export const MANY_PRODUCTS: ReadonlySet<string> = many;
/** Nouns for ships, which are named for persons, too. */
export const VESSEL_NOUNS: ReadonlySet<string> = vessels;
