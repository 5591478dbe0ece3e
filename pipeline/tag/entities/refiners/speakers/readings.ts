import type { Candidate } from '../../candidate.js';
import { type Context, lowerAt, type Refiner, tagAt } from '../../context.js';
import { FormTest } from '../../forms.js';
import { acts, isAct, isModifier, mayAct } from '../../government-acts.js';
import { isDealtWith, isTied } from '../../government-dealings.js';
import { governmentWords, isOf } from '../../government-words.js';

const NOUNS = governmentWords('noun');
/** What belongs to a government where a capital or a seat owns it, to a country else: "Tokyo's navy". */
const CAPITAL_NOUNS = governmentWords('capital-noun');
const PREPOSITIONS = governmentWords('preposition');
const OPPOSITE = governmentWords('opposite');
const ADJECTIVES = governmentWords('adjective');
const OTHER = governmentWords('other');
/** What a capital before them owns: "the Tokyo government"; not where it is a region with one of its own. */
const RULERS = governmentWords('ruler');
const OWN_RULERS = governmentWords('own-ruler');
/** Who works in a seat: "a White House aide". */
const STAFF = governmentWords('staff');
/** Attacks, travels and games, "on", "against" or "with" a city. */
const STRUCK = governmentWords('struck');
const SPORT = governmentWords('sport');
const IS_SPORT = new FormTest((_, lower) => (SPORT.has(lower) ? 1 : 0));
/** So many words of sports, and one in so many, make a text one about sports. */
const SPORTS = 4;
const DENSE = 100;
/** So many governments that speak make a text one about governments. */
const GOVERNMENTS = 2;
/** Finished acts that a city does as well: "hosted by Paris". */
const OF_CITIES = /^(?:host|join|fac|pull|push)ed$/;
/** A capital that stands for a union of states as well. */
const OF_UNION = governmentWords('union');
const UNION = 'European Union';
const LONGEST_PHRASE = 6;
const READABLE: ReadonlySet<string> = new Set(['capital', 'seat', 'country']);

/**
 * Whether a capital, a seat or a country stands for its government, first rule that holds: who is tied to an
 * act ("Tokyo-backed"), the owner of one ("Beijing's response"), whom others deal with ("talks with Tokyo",
 * "asked Tokyo for help"; capitals and seats only) or who acts in the passive ("imposed by Tokyo",
 * "interference by Tokyo"), the origin of a statement ("according to Tokyo"), the subject of an act or a state
 * of mind ("Tokyo is not ready to conclude"), alone or with others ("Moscow and Kyiv signed"). After a
 * preposition of place it is literal. Where a text speaks of governments so, a weaker sign is enough.
 */
export const readings: Refiner = {
  name: 'reading',
  refine(candidates, context) {
    if (!candidates.some(isReadable)) return candidates;
    const inSports = isAboutSports(context);
    const read = candidates.map((one, k) =>
      isWithLiteral(one, candidates[k - 1], context) ? one : readingOf(one, inSports, context),
    );
    let acting: Candidate | undefined;
    for (let k = read.length - 1; k >= 0; k--) {
      const one = read[k]!;
      if (acting !== undefined && joins(one, acting, context)) read[k] = government(one);
      acting = read[k] !== one || isActing(one, inSports, context) ? read[k] : undefined;
    }
    for (let k = 1; k < read.length; k++) {
      if (joinsDealtWith(read[k]!, read[k - 1]!, context)) read[k] = government(read[k]!);
    }
    return meant(inSports ? read : withWeakSigns(read, context), context);
  },
};

function isAboutSports(context: Context): boolean {
  const { count, type, vocabulary } = context.tokens;
  const isSport = IS_SPORT.of(vocabulary);
  let words = 0;
  for (let i = 0; i < count; i++) words += isSport[type[i]!]!;
  return words >= SPORTS && words * DENSE >= count;
}

/** Reads what is open yet, where the same place, or several others, stand for governments elsewhere. */
function withWeakSigns(read: readonly Candidate[], context: Context): Candidate[] {
  const evident = new Set<string>();
  for (const one of read) {
    if (one.reading === 'government' && !isCountry(one)) evident.add(one.known!.iso3166);
  }
  return read.map((one) => {
    if (one.reading !== undefined || !isReadable(one) || isCountry(one)) return one;
    const isOpen = one.known!.kind === 'seat' || evident.size >= GOVERNMENTS;
    if (!isOpen && !evident.has(one.known!.iso3166)) return one;
    return hasWeakSign(one, context) ? government(one) : one;
  });
}

/** "set by Tokyo", "For Tokyo the …", "support for Tokyo", "counts on Tokyo", "the views of Tokyo", "Tokyo drew the lesson". */
function hasWeakSign(one: Candidate, context: Context): boolean {
  const at = one.first - 1 - articleOf(one, context);
  const before = lowerAt(context, at);
  if (before === 'by') return tagAt(context, at - 1) === 'VBN' && !isModifier(one, context);
  if (before === 'for' && context.opens[at] === 1) return !isModifier(one, context);
  if (before === 'of' || before === 'for') return isOf(NOUNS, context, at - 1);
  if (/^(?:on|with|without|against)$/.test(before))
    return !isModifier(one, context) && !isOf(STRUCK, context, at - 1);
  return !OTHER.has(before) && !OPPOSITE.has(before) && mayAct(one, context);
}

/** "in Tokyo and Seoul": whether a name is joined to one that says where. */
function isWithLiteral(one: Candidate, before: Candidate | undefined, context: Context): boolean {
  if (before === undefined || !isReadable(one) || one.first - before.end !== 1) return false;
  if (!/^(?:and|or)$/.test(lowerAt(context, before.end)) || before.label !== one.label)
    return false;
  return PREPOSITIONS.has(lowerAt(context, before.first - 1));
}

/** "told Beijing and Moscow", "talks with Beijing and Moscow": whether others deal with a name and the one before. */
function joinsDealtWith(one: Candidate, before: Candidate, context: Context): boolean {
  if (before.reading !== 'government' || !isReadable(one) || one.reading !== undefined)
    return false;
  if (isCountry(one) || isCountry(before) || one.first - before.end !== 1) return false;
  if (lowerAt(context, before.end) !== 'and' || isModifier(one, context)) return false;
  return isDealtWith(before, articleOf(before, context), context);
}

/** A government, or an organisation that acts beside one ("Israel and Hamas agreed"). */
function isActing(one: Candidate, inSports: boolean, context: Context): boolean {
  const isBody = one.label === 'ORG' && one.form !== 'role' && one.reading === undefined;
  const may = isBody || one.reading === 'government';
  return may && isFree(one, context) && acts(one, inSports, context);
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

/** "Brussels" is the union, but where the text speaks of Belgium and never of the union. */
function meant(read: Candidate[], { gazetteer }: Context): Candidate[] {
  const isOfUnion = (one: Candidate): boolean =>
    one.reading === 'government' && OF_UNION.has(one.known!.canonical);
  const first = read.find(isOfUnion);
  if (first === undefined) return read;
  const key = gazetteer.get(UNION)?.key;
  const home = first.refersTo;
  const isHome = read.some(({ known }) => known?.key === home);
  if (isHome && !read.some(({ known }) => known?.key === key)) return read;
  return read.map((one) => (isOfUnion(one) ? { ...one, refersTo: key } : one));
}

function isReadable({ known }: Candidate): boolean {
  return known !== undefined && READABLE.has(known.kind) && known.iso3166 !== '';
}

function isCountry({ known }: Candidate): boolean {
  return known!.kind === 'country';
}

/** How many tokens before a name are "the" or say which part of the place is meant ("in central Tokyo"). */
function articleOf({ first }: Candidate, context: Context): number {
  if (context.opens[first] === 1) return 0;
  const last = lowerAt(context, first - 1);
  return last === 'the' || ADJECTIVES.has(last) ? 1 : 0;
}

function readingOf(one: Candidate, inSports: boolean, context: Context): Candidate {
  if (!isReadable(one)) return one;
  const article = articleOf(one, context);
  const opens = context.opens[one.first - article] === 1;
  const at = one.first - 1 - article;
  const before = opens ? '' : lowerAt(context, at);
  const beforeThat = opens ? '' : lowerAt(context, at - 1);
  if (/^['’]s?$/.test(lowerAt(context, one.end))) {
    return isOfNext(one, context) ? government(one) : one;
  }
  if (before === 'to' && beforeThat === 'according') return government(one);
  if (isTied(one, context)) return government(one);
  if (!isCountry(one) && (hasStaff(one, context) || isDealtWith(one, article, context)))
    return government(one);
  if (one.known!.kind === 'seat' && before === 'from' && isOf(NOUNS, context, at - 1))
    return government(one);
  if (!opens && isDoer(one, at, context)) return government(one);
  // "on Capitol Hill"
  const isPlace = before === 'on' && one.known!.label === 'LOC';
  if (PREPOSITIONS.has(before) || isPlace) return { ...one, reading: 'literal' };
  if (article === 1 && lowerAt(context, one.first - 1) !== 'the') return one;
  // "as Tokyo weighs it"
  const isClause = before === 'as' && beforeThat !== 'such';
  if (OPPOSITE.has(before) || (OTHER.has(before) && !isClause)) return one;
  return acts(one, inSports, context) ? government(one) : one;
}

/** "the Tokyo government", "a White House aide" */
function hasStaff({ end, known }: Candidate, context: Context): boolean {
  if (known!.kind === 'seat') return isOf(STAFF, context, end) || isOf(NOUNS, context, end);
  return RULERS.has(lowerAt(context, end)) && !OWN_RULERS.has(known!.name.toLowerCase());
}

/** "imposed by Tokyo", "interference by Tokyo", but not "by Tokyo lawyers". */
function isDoer(one: Candidate, at: number, context: Context): boolean {
  if (lowerAt(context, at) !== 'by' || isModifier(one, context)) return false;
  const isFinished = /^VB[DN]$/.test(tagAt(context, at - 1)) && isAct(at - 1, false, context);
  const isOfCities = OF_CITIES.test(lowerAt(context, at - 1));
  return (isFinished && !isOfCities) || isOf(NOUNS, context, at - 1);
}

/** Whether what a name owns is an act or a stand: the last noun of the phrase, or a title in it. */
function isOfNext(one: Candidate, context: Context): boolean {
  const isStand = (i: number): boolean =>
    isOf(NOUNS, context, i) || (!isCountry(one) && isOf(CAPITAL_NOUNS, context, i));
  let last = -1;
  for (let i = one.end + 1; i <= one.end + LONGEST_PHRASE; i++) {
    const tag = tagAt(context, i);
    if (/^NNS?$/.test(tag)) last = i;
    else if (tag === 'HYPH') last = -1;
    else if (last >= 0) break;
    else if (/^NNP/.test(tag)) {
      if (isStand(i)) return true;
    } else if (!/^(?:JJ|RB|VBN|VBG|CD)/.test(tag)) break;
  }
  return last >= 0 && isStand(last);
}
