import { tagIndex } from '../../../../learn/treebank/penn-tags.js';
import { readList } from '../../../../model/resources.js';
import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner } from '../../context.js';

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
const WITH = listed('with');
const ADJECTIVES = listed('adjective');
const OTHER = listed('other');
const DEGREES = listed('degree');
const ADDRESSING = listed('addressing');
const SPEAKING = listed('speaking');
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Parts of speech of what a name before them only says more of: "told Tokyo residents". */
const NOUN_TAGS: ReadonlySet<number> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ'].map(tagIndex));
/** Participles of acts. */
const FINISHED = /(?:ed|told|chosen|withdrawn|sent|sought|paid|froze)$/;
const PLURAL_NOUN = tagIndex('NNS');
/** Finished acts that a city does as well: "hosted by Paris". */
const OF_CITIES = /^(?:host|join|fac|pull|push)ed$/;
const QUOTE = /^["“”'‘’]$/;
/** What may stand between a subject and its verb. */
const BETWEEN = listed('between');
/** What a capital before them owns: "the Tokyo government". */
const RULERS = listed('ruler');
/** What a hyphen ties to those who act: "Tokyo-backed". */
const TIED = listed('tied');
/** What stands before "of" and one who acts: "an ally of Tokyo". */
const OF = listed('of');
/** "pro-Tokyo" */
const FOR_OR_AGAINST = /^(?:anti|pro)[-–]/i;
const HYPHEN = /^[-‐‑–]$/;
const PLURAL = /^(?:are|were)$/;
const FURTHEST = 6;
const READABLE: ReadonlySet<string> = new Set(['capital', 'seat', 'country']);

/**
 * Whether a capital, a seat or a country stands for its government, first rule that holds: who is tied to an
 * act ("Tokyo-backed"), the owner of one ("Beijing's response"), one of the two sides of dealings ("talks with
 * Tokyo", "agreed with Tokyo", "talks between Tokyo and Seoul"; capitals and seats only), who is spoken to
 * ("asked Tokyo for help"; capitals and seats only) or acts in the passive ("imposed by Tokyo", "interference
 * by Tokyo"), the origin of a statement ("according to Tokyo"), the subject of an act or a state of mind
 * ("Tokyo is not ready to conclude"), alone or with others ("Moscow and Kyiv signed", "told Moscow and Kyiv").
 * After a preposition of place it is literal.
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
    for (let k = 1; k < read.length; k++) {
      if (joinsAddressed(read[k]!, read[k - 1]!, context)) read[k] = government(read[k]!);
    }
    return read;
  },
};

/** "told Beijing and Moscow": whether a name is spoken to together with the one before. */
function joinsAddressed(one: Candidate, before: Candidate, context: Context): boolean {
  if (before.reading !== 'government' || !isReadable(one) || one.reading !== undefined)
    return false;
  if (one.known!.kind === 'country' || one.first - before.end !== 1) return false;
  return lowerAt(context, before.end) === 'and' && isAddressed(before, 0, context, one.end);
}

/** A government, or an organisation that acts beside one ("Israel and Hamas agreed"). */
function isActing(one: Candidate, context: Context): boolean {
  const isBody = one.label === 'ORG' && one.form !== 'role' && one.reading === undefined;
  return (isBody || one.reading === 'government') && isFree(one, context) && acts(one, context);
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
  const last = context.opens[one.first] === 1 ? '' : lowerAt(context, one.first - 1);
  // "in central Tokyo": a part of the place.
  const isPart = ADJECTIVES.has(last);
  const article = last === 'the' || isPart ? 1 : 0;
  const opens = context.opens[one.first - article] === 1;
  const before = opens ? '' : lowerAt(context, one.first - 1 - article);
  const beforeThat = opens ? '' : lowerAt(context, one.first - 2 - article);
  if (/^['’]s?$/.test(lowerAt(context, one.end))) {
    return NOUNS.has(nounAfter(context, one.end + 1)) ? government(one) : one;
  }
  if (before === 'to' && beforeThat === 'according') return government(one);
  if (isTied(one.end, context)) return government(one);
  if (!isCountry && isPartisan(one, context)) return government(one);
  if (!isCountry && RULERS.has(lowerAt(context, one.end))) return government(one);
  if (!isCountry && OPPOSITE.has(before) && DEALINGS.has(beforeThat)) return government(one);
  if (!isCountry && before === 'of' && OF.has(beforeThat)) return government(one);
  if (!isCountry && before === 'with' && WITH.has(beforeThat)) return government(one);
  if (!isCountry && isSide(one, context)) return government(one);
  if (!isCountry && !opens && isAddressed(one, article, context)) return government(one);
  if (before === 'by' && (isFinishedAct(beforeThat) || NOUNS.has(beforeThat)))
    return government(one);
  if (PREPOSITIONS.has(before)) return { ...one, reading: 'literal' };
  if (isPart) return one;
  // "as Tokyo weighs it"
  const isClause = before === 'as' && beforeThat !== 'such';
  if (OPPOSITE.has(before) || (OTHER.has(before) && !isClause)) return one;
  return acts(one, context) ? government(one) : one;
}

/** Whether "-backed" follows without a blank. */
function isTied(end: number, context: Context): boolean {
  if (!HYPHEN.test(formAt(context, end)) || !TIED.has(lowerAt(context, end + 1))) return false;
  const { tokens } = context;
  return tokens.end[end - 1] === tokens.start[end] && tokens.end[end] === tokens.start[end + 1];
}

/** "pro-Tokyo", and one of the two of "Tokyo-Seoul relations". */
function isPartisan({ first, end }: Candidate, context: Context): boolean {
  if (FOR_OR_AGAINST.test(formAt(context, first))) return true;
  if (HYPHEN.test(formAt(context, end))) return DEALINGS.has(lowerAt(context, end + 2));
  return HYPHEN.test(formAt(context, first - 1)) && DEALINGS.has(lowerAt(context, end));
}

/** One of the two of "talks between Tokyo and Seoul", "ties with both Tokyo and Seoul". */
function isSide(one: Candidate, context: Context): boolean {
  for (let i = one.first - 1; i >= one.first - FURTHEST; i--) {
    const word = lowerAt(context, i);
    if (word === 'between' || word === 'with') return DEALINGS.has(lowerAt(context, i - 1));
    const joins = /^(?:and|both|the)$/.test(word) || capitalAt(context, i) > 0;
    if (!joins) return false;
  }
  return false;
}

/** "asked Tokyo", "called on Tokyo to", "spoke to Tokyo". */
function isAddressed(one: Candidate, article: number, context: Context, end = one.end): boolean {
  const { tokens } = context;
  if (end < tokens.count && NOUN_TAGS.has(tokens.tag[end]!)) return false;
  const first = one.first - article;
  const before = lowerAt(context, first - 1);
  const beforeThat = lowerAt(context, first - 2);
  if (ADDRESSING.has(before)) return true;
  if (before === 'on') return /^call(?:s|ed|ing)?$/.test(beforeThat);
  return before === 'to' && SPEAKING.has(beforeThat);
}

/** "imposed" in "imposed by Tokyo". */
function isFinishedAct(word: string): boolean {
  return VERBS.has(word) && FINISHED.test(word) && !OF_CITIES.test(word);
}

/** The noun after a possessive, over one adjective at most. */
function nounAfter(context: Context, i: number): string {
  const word = lowerAt(context, i);
  return NOUNS.has(word) ? word : lowerAt(context, i + 1);
}

/** Whether the name is the subject of an act or of a state of mind. */
function acts(one: Candidate, context: Context): boolean {
  let i = behindDay(behindWhich(one.end, context), context);
  const from = i;
  let being = false;
  // "Tokyo and Seoul were silent": of one, the plural is rather a team.
  const areTwo = lowerAt(context, one.first - 1) === 'and';
  while (i - from < FURTHEST && isBetween(lowerAt(context, i), being, areTwo)) {
    being ||= BE.has(lowerAt(context, i)) || (areTwo && PLURAL.test(lowerAt(context, i)));
    i++;
  }
  const word = lowerAt(context, i);
  // "after Tokyo protests"
  if (i === one.end && i < context.tokens.count && context.tokens.tag[i] === PLURAL_NOUN)
    return false;
  if (being && STATES.has(word)) return true;
  // "is to ask"
  return (!being || lowerAt(context, i - 1) === 'to') && VERBS.has(word);
}

/** Behind ", which" at `i`, else `i`: "Tokyo, which had threatened sanctions, said nothing". */
function behindWhich(i: number, context: Context): number {
  return lowerAt(context, i) === ',' && lowerAt(context, i + 1) === 'which' ? i + 2 : i;
}

/** Behind "on Monday" at `i`, else `i`. */
function behindDay(i: number, context: Context): number {
  return lowerAt(context, i) === 'on' && DAY.test(lowerAt(context, i + 1)) ? i + 2 : i;
}

function isBetween(word: string, being: boolean, areTwo: boolean): boolean {
  if (areTwo && PLURAL.test(word)) return true;
  return BETWEEN.has(word) || QUOTE.test(word) || (being && DEGREES.has(word));
}
