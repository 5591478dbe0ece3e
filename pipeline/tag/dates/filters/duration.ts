import { type Surroundings, words, wordsOf } from './surroundings.js';

/** Ages and amounts are no times: "52 years old", "a 6-year-old boy", "$2 minute". */
export function plausibleDuration(s: Surroundings): boolean {
  const after = s.after();
  if (/^olds?$/.test(after) || (after === '-' && /^olds?$/.test(s.after(2)))) return false;
  // "the C-390 Millennium"
  if (/[-–]/.test(s.charBefore) && /^\p{Lu}{1,3}$/u.test(s.before(2).toUpperCase())) {
    if (/^\p{Lu}/u.test(unitOf(s))) return false;
  }
  if (isAge(s)) return false;
  return !/\p{Sc}/u.test(s.before()) && !isYearCount(s);
}

/** "Aged 62 years", "a mean age of 62 years", "the average age was 62 years", "aged between 18 and 65 years". */
function isAge(s: Surroundings): boolean {
  let n = 1;
  while (n < 5 && /^(?:of|was|is|were|between|from|to|and|or|-|–|\d+)$/.test(s.before(n))) n++;
  if (/^(?:aged?|ages)$/.test(s.before(n))) return true;
  if (!/^(?:under|over|above|below)$/.test(s.before())) return false;
  return /^\d/.test(wordsOf(s)) && PEOPLE.has(s.before(2));
}

/** "2022 year-end", "the 2013 Millennium Goals": a year before a noun that looks like a unit. */
function isYearCount(s: Surroundings): boolean {
  const { text, start, end } = s.lexemes;
  const number = text.slice(start[s.first], end[s.first]);
  const unit = unitOf(s);
  // "Pre-2008 days"
  return /^(?:19|20)\d\d$/.test(number) && (!unit.endsWith('s') || /[-–]/.test(s.charBefore));
}

const unitOf = ({ lexemes: { text, start, end }, end: last }: Surroundings): string =>
  text.slice(start[last - 1], end[last - 1]);

/** Words of people, after which "under 18 years" is an age. */
const PEOPLE = words('people');
const AMOUNTS = words('amounts');
const NOT_PLURAL = /(?:ss|us|is|ays|akes|asts|lasts|always|perhaps|less|was|has|does)$/;

/** Whether the words before, nearest first, are an amount: "20 %", "10,000 units", "3 million". */
export const isAmount = (before: string, further: string): boolean =>
  /^(?:\d|%|percent$)/.test(before) ||
  AMOUNTS.has(before) ||
  /^\d/.test(further) ||
  AMOUNTS.has(further);

/** "$2 million a year", "four flights a week": after an amount or a plural the unit is a rate's. */
export function plausibleRate(s: Surroundings): boolean {
  const { lexemes, first } = s;
  const article = lexemes.text.slice(lexemes.start[first], lexemes.end[first]).toLowerCase();
  if (article !== 'a' && article !== 'an') return true;
  const before = s.before() === ')' ? s.before(2) : s.before(); // "12,000 shekels ($3,500) a month"
  // "It opens an hour before."
  if (s.tagBefore === 'VBZ' && /^(?:before|after)$/.test(s.after())) return true;
  if (/^\d/.test(before) || AMOUNTS.has(before)) return false;
  return !(before.length > 3 && before.endsWith('s') && !NOT_PLURAL.test(before));
}

/** Not "the minutes of the meeting", "the years 1914 and 1915", "in weeks 32 and 33". */
export function isFreeUnit(s: Surroundings): boolean {
  if (isMatterOf(s) || /^\d\d?$/.test(s.after())) return false;
  if (s.before() !== 'the') return true;
  return !(s.after() === 'of' && wordsOf(s) === 'minutes') && !/^\d{4}$/.test(s.after());
}

/** "A matter of days" tells no length of time that something took. */
export const isMatterOf = (s: Surroundings): boolean => s.before(2) === 'matter';

/** "A day", not "a day trader", "a year-long", "a quarter". */
export function plausibleOne(s: Surroundings): boolean {
  const words = wordsOf(s);
  if (words.endsWith('quarter') || s.charAfter === '-' || s.tagLast === 'JJ') return false;
  if (/^an? \p{L}+$/u.test(words) && s.tagAfter === 'NN') return false;
  return plausibleDuration(s) && plausibleRate(s);
}

const PARTS_OF_YEAR = words('parts-of-year');

/** "The rest of the year", "the fourth strike of the year", not "this time of the year", "coach of the year". */
export const isWholeYear = (s: Surroundings): boolean =>
  s.before() !== 'of' || PARTS_OF_YEAR.has(s.before(2)) || isRanked(s.before(2), s.before(3));

/** "The fourth strike", "the biggest strike", "the first". */
const isRanked = (noun: string, rank: string): boolean =>
  /^(?:first|second|third)$/.test(noun) ||
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|worst|\d+(?:st|nd|rd|th)|\p{L}{2,}est)$/u.test(
    rank,
  );

/** "It will last two weeks": the verb. */
export const isLasting = (s: Surroundings): boolean =>
  wordsOf(s).startsWith('last ') &&
  (/^(?:VB|VBP)$/.test(s.tag) ||
    /^(?:to|will|would|can|could|may|might|must|should|can't|cannot|n't|not)$/.test(s.before()));

/** "He hopes to one day follow": a day that is not told, and no length of time. */
export const isSomeDay = (s: Surroundings): boolean =>
  wordsOf(s) === 'one day' && /^(?:VB|VBP|MD)$/.test(s.tagAfter);
