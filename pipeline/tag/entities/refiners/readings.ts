import { readList } from '../../../model/resources.js';
import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, lowerAt, type Refiner } from '../context.js';

const LISTS = new Map(
  readList('tag/entities/data/readings.txt').map((line): [string, Set<string>] => {
    const [name = '', words = ''] = line.split('|');
    return [name, new Set(words.split(';'))];
  }),
);
const listed = (name: string): ReadonlySet<string> => LISTS.get(name) ?? new Set();
const VERBS = listed('verb');
const NOUNS = listed('noun');
const PREPOSITIONS = listed('preposition');
const BE = listed('auxiliary');
const STATES = listed('state');
const DEALINGS = listed('dealing');
const OPPOSITE = listed('opposite');
const OTHER = listed('other');
/** What may stand between a subject and its verb. */
const BETWEEN = new Set(
  (
    'also has have had will would should could may might must cannot can did does do is was been be not ' +
    "n't to already now still never again long repeatedly recently strongly clearly only even therefore"
  ).split(' '),
);
const FURTHEST = 6;
const READABLE: ReadonlySet<string> = new Set(['capital', 'seat', 'country']);

/**
 * Whether a capital, a seat or a country stands for its government, first rule that holds:
 * the owner of an act ("Beijing's response"), one of the two sides of dealings ("talks with Tokyo",
 * "talks between Tokyo and Seoul"; capitals and seats only), the origin of a statement ("according to Tokyo"), the subject of an act or
 * a state of mind ("Tokyo is not ready to conclude"). After a preposition of place it is literal.
 */
export const readings: Refiner = {
  name: 'reading',
  refine: (candidates, context) => candidates.map((one) => read(one, context)),
};

function read(one: Candidate, context: Context): Candidate {
  const { known } = one;
  if (known === undefined || !READABLE.has(known.kind) || known.iso3166 === '') return one;
  const article = lowerAt(context, one.first - 1) === 'the' ? 1 : 0;
  const before = lowerAt(context, one.first - 1 - article);
  const beforeThat = lowerAt(context, one.first - 2 - article);
  const government = (): Candidate => {
    return { ...one, reading: 'government', refersTo: `GPE|${known.iso3166}` };
  };
  if (/^['’]s?$/.test(lowerAt(context, one.end))) {
    return NOUNS.has(nounAfter(context, one.end + 1)) ? government() : one;
  }
  if (before === 'to' && beforeThat === 'according') return government();
  if (known.kind !== 'country' && OPPOSITE.has(before) && DEALINGS.has(beforeThat)) {
    return government();
  }
  if (known.kind !== 'country' && isSide(one, context)) return government();
  if (PREPOSITIONS.has(before)) return { ...one, reading: 'literal' };
  if (OPPOSITE.has(before) || OTHER.has(before)) return one;
  return acts(one, context) ? government() : one;
}

/** One of the two of "talks between Tokyo and Seoul". */
function isSide(one: Candidate, context: Context): boolean {
  for (let i = one.first - 1; i >= one.first - FURTHEST; i--) {
    const word = lowerAt(context, i);
    if (word === 'between') return DEALINGS.has(lowerAt(context, i - 1));
    const joins = word === 'and' || word === 'the' || capitalAt(context, i) > 0;
    if (!joins) return false;
  }
  return false;
}

/** The noun after a possessive, over one adjective at most. */
function nounAfter(context: Context, i: number): string {
  const word = lowerAt(context, i);
  return NOUNS.has(word) ? word : lowerAt(context, i + 1);
}

/** Whether the name is the subject of an act or of a state of mind. */
function acts(one: Candidate, context: Context): boolean {
  let i = one.end;
  let being = false;
  while (i - one.end < FURTHEST && BETWEEN.has(lowerAt(context, i))) {
    being ||= BE.has(lowerAt(context, i));
    i++;
  }
  const word = lowerAt(context, i);
  if (being && STATES.has(word)) return true;
  return !being && VERBS.has(word);
}
