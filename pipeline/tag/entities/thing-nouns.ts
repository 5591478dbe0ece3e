import type { MentionLabel } from '../../model/article.js';
import { readList } from '../../model/resources.js';

/** What stands in the list for the nouns before several products. */
const MANY = 'many';

const labels = new Map<string, MentionLabel>();
const many = new Set<string>();
for (const line of readList('tag/entities/data/thing-nouns.txt')) {
  const [what = '', nouns = ''] = line.split('|');
  for (const noun of nouns.split(';')) {
    if (what === MANY) many.add(noun.toLowerCase());
    else labels.set(noun.toLowerCase(), what as MentionLabel);
  }
}

/** The label of a thing with a name by the noun, in lower case, that says what it is. */
export const THING_NOUNS: ReadonlyMap<string, MentionLabel> = labels;
/** Nouns before several products with names ("drugs such as …"). */
export const MANY_PRODUCTS: ReadonlySet<string> = many;
