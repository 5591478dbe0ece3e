import { PENN_TAGS } from '../../../learn/treebank/penn-tags.js';
import { readList } from '../../../model/resources.js';
import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Tagger } from '../context.js';
import { FormTest } from '../forms.js';
import { THING_NOUNS } from '../thing-nouns.js';
import { HONORIFICS, ROLES } from '../words.js';

const PREFIXES: ReadonlyMap<string, string> = new Map(
  readList('tag/entities/data/vessels.txt').flatMap((line) => {
    const [kind = '', prefixes = ''] = line.split('|');
    return prefixes.split(';').map((prefix): [string, string] => [prefix, kind]);
  }),
);
const IS_PREFIX = new FormTest((form) => PREFIXES.has(form));
/** Words of the longest name behind the prefix. */
const LONGEST = 4;
/** Titles of those whom ships are named for. */
const NAMESAKES =
  /^(?:Queen|King|Prince|Princess|Duke|Emperor|Sultan|President|Admiral|General|Marshal|Captain)$/;
/** Above the trained tagger, which sees the person or the place that a ship is named for. */
const WEIGHT = 76;

/** Ships by what stands before their names: "INS Vikrant", "HMS Queen Elizabeth", "MV Wakashio". */
export const vessels: Tagger = {
  name: 'vessel',
  find(context: Context): Candidate[] {
    const { count, type, vocabulary } = context.tokens;
    const isPrefix = IS_PREFIX.of(vocabulary);
    const found: Candidate[] = [];
    for (let i = 0; i + 1 < count; i++) {
      if (isPrefix[type[i]!] === 0) continue;
      if (PREFIXES.get(formAt(context, i)) === 'merchant' && !isShip(i, context)) continue;
      const end = nameEnd(context, i + 1);
      if (end === i + 1) continue;
      found.push({
        first: i,
        end,
        label: 'PRODUCT',
        form: 'name',
        rule: 'vessel',
        weight: WEIGHT,
      });
      i = end - 1;
    }
    return found;
  },
};

/** "the MV Wakashio", "bulk carrier MV Wakashio", but not the judge "MV Rajan" */
function isShip(i: number, context: Context): boolean {
  const before = lowerAt(context, i - 1);
  return before === 'the' || before === 'carrier' || THING_NOUNS.get(before) === 'PRODUCT';
}

/** End of a ship's name at `i`, `i` for none: capitalised words, the first one no title or office. */
function nameEnd(context: Context, i: number): number {
  if (capitalAt(context, i) !== 1 || context.opens[i] === 1) return i;
  const isTitle = ROLES.has(lowerAt(context, i)) || HONORIFICS.has(formAt(context, i));
  // "the INS Commissioner", but "HMS Queen Elizabeth"
  if (isTitle && !(NAMESAKES.test(formAt(context, i)) && capitalAt(context, i + 1) === 1)) return i;
  let end = i + 1;
  while (end - i < LONGEST && isNamePart(end, context)) end++;
  return end;
}

function isNamePart(i: number, context: Context): boolean {
  const { tokens } = context;
  if (i >= tokens.count || capitalAt(context, i) === 0 || context.opens[i] === 1) return false;
  return /^NNP/.test(PENN_TAGS[tokens.tag[i]!]!);
}
