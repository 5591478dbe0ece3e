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
/** What a capital before them owns: "the Tokyo government". */
const RULERS: ReadonlySet<string> = new Set(['government', 'administration', 'regime']);
const FURTHEST = 6;
const READABLE: ReadonlySet<string> = new Set(['capital', 'seat', 'country']);

/**
 * Whether a capital, a seat or a country stands for its government, first rule that holds:
 * the owner of an act ("Beijing's response"), one of the two sides of dealings ("talks with Tokyo",
 * "talks between Tokyo and Seoul"; capitals and seats only), the origin of a statement ("according to Tokyo"), the subject of an act or
 * a state of mind ("Tokyo is not ready to conclude"), alone or with others ("Moscow and Kyiv signed"). After a preposition of place it is literal.
 */
export const readings: Refiner = {
  name: 'reading',
  refine(candidates, context) {
    const read = candidates.map((one) => readingOf(one, context));
    let acting: Candidate | undefined;
    for (let k = read.length - 1; k >= 0; k--) {
      const one = read[k]!;
      if (acting !== undefined && joins(one, acting, context)) read[k] = government(one);
      acting = read[k] !== one || isActing(one, context) ? read[k] : undefined;
    }
    return read;
  },
};

function isActing(one: Candidate, context: Context): boolean {
  return one.reading === 'government' && isFree(one, context) && acts(one, context);
}

/** "Moscow and Kyiv signed": whether a name acts together with the next one, which does. */
function joins(one: Candidate, next: Candidate, context: Context): boolean {
  if (!isReadable(one) || one.reading !== undefined || !isFree(one, context)) return false;
  return next.first - one.end === 1 && /^(?:and|,)$/.test(lowerAt(context, one.end));
}

/** Whether nothing before the name makes it another thing than a subject. */
function isFree({ first }: Candidate, context: Context): boolean {
  const before = lowerAt(context, first - 1);
  return !PREPOSITIONS.has(before) && !OPPOSITE.has(before) && !OTHER.has(before);
}

function government(one: Candidate): Candidate {
  return { ...one, reading: 'government', refersTo: `GPE|${one.known!.iso3166}` };
}

function isReadable({ known }: Candidate): boolean {
  return known !== undefined && READABLE.has(known.kind) && known.iso3166 !== '';
}

function readingOf(one: Candidate, context: Context): Candidate {
  if (!isReadable(one)) return one;
  const isCountry = one.known!.kind === 'country';
  const article = lowerAt(context, one.first - 1) === 'the' ? 1 : 0;
  const before = lowerAt(context, one.first - 1 - article);
  const beforeThat = lowerAt(context, one.first - 2 - article);
  if (/^['’]s?$/.test(lowerAt(context, one.end))) {
    return NOUNS.has(nounAfter(context, one.end + 1)) ? government(one) : one;
  }
  if (before === 'to' && beforeThat === 'according') return government(one);
  if (!isCountry && RULERS.has(lowerAt(context, one.end))) return government(one);
  if (!isCountry && OPPOSITE.has(before) && DEALINGS.has(beforeThat)) {
    return government(one);
  }
  if (!isCountry && isSide(one, context)) return government(one);
  if (PREPOSITIONS.has(before)) return { ...one, reading: 'literal' };
  if (OPPOSITE.has(before) || OTHER.has(before)) return one;
  return acts(one, context) ? government(one) : one;
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
