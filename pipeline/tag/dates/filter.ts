import { formAt, type Lexemes, wordAt } from './lexer.js';
import type { Match } from './match.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Marks and nouns before a number that make it an amount or a part of a name. */
const AMOUNT_BEFORE = words('$ £ € ¥ # % no no. number page section article flight room rs usd');
/** Words after a four-digit number that make it a count. */
const COUNT_AFTER = words(
  '% percent people men women troops soldiers miles kilometers kilometres km meters metres feet dollars pounds euros points tons tonnes votes jobs shares homes houses workers employees times square million billion hundred thousand hours days weeks months years words pages acres rpm',
);
/** Words that stand before a month, never before the verb or the name. */
const MONTH_BEFORE = words(
  'in by since until till from last next this during before after for of and to through between , ( late early mid about around on',
);
const NAMELIKE = words('may march april june august jan');

/** Whether the words around a match leave it a time expression. */
export function plausible(lexemes: Lexemes, match: Match): boolean {
  const { name } = match.rule;
  const { first, end } = match.extents[0]!;
  if (name === 'year') return plausibleYear(lexemes, first, end);
  if (name === 'month') return plausibleMonth(lexemes, first, end);
  if (name.startsWith('duration')) return plausibleDuration(lexemes, first, end);
  if (name === 'soon') return wordAt(lexemes, end) !== 'as' && wordAt(lexemes, end) !== 'after';
  if (name === 'season') return wordAt(lexemes, end) !== 'of';
  if (name === 'noon') return wordAt(lexemes, first - 1) !== 'high';
  if (name === 'at-the-time') return !/^(?:of|when|that)$/.test(wordAt(lexemes, end));
  if (name === 'unit-shift' || name === 'today') return !isTitle(lexemes, first, end);
  if (name === 'periodic')
    return !(wordAt(lexemes, first) === 'quarterly' && /^\p{Ll}/u.test(formAt(lexemes, end)));
  return true;
}

function plausibleYear(lexemes: Lexemes, first: number, end: number): boolean {
  const before = wordAt(lexemes, first - 1);
  const after = wordAt(lexemes, end);
  const form = formAt(lexemes, end - 1);
  if (/^\d/.test(form)) {
    const year = Number(form);
    if (year < 1400 || year > 2100) return false;
    if (before === '.' && lexemes.end[first - 1] === lexemes.start[first]) return false;
  } else if (/^(?:hundred|thousand)$/.test(form.toLowerCase())) return false;
  return !AMOUNT_BEFORE.has(before) && !COUNT_AFTER.has(after);
}

/** "May" and "March" begin sentences as verbs and follow first names and titles. */
function plausibleMonth(lexemes: Lexemes, first: number, end: number): boolean {
  if (end - first > 1) return true;
  const form = wordAt(lexemes, first);
  if (
    form.length <= 4 &&
    !form.endsWith('.') &&
    form !== 'may' &&
    form !== 'june' &&
    form !== 'july'
  ) {
    return form !== 'jan' && form !== 'dec' ? true : !/^\p{Lu}/u.test(formAt(lexemes, end));
  }
  if (!NAMELIKE.has(form)) return true;
  const before = wordAt(lexemes, first - 1);
  if (MONTH_BEFORE.has(before)) return true;
  const name = /^\p{Lu}/u.test(formAt(lexemes, first - 1));
  return form !== 'may' && form !== 'march' && !name && before !== '';
}

/** Ages are no times: "52 years old", "a 6-year-old boy". */
function plausibleDuration(lexemes: Lexemes, first: number, end: number): boolean {
  const after = wordAt(lexemes, end);
  if (after === 'old' || after === 'olds') return false;
  if (after === '-' && /^olds?$/.test(wordAt(lexemes, end + 1))) return false;
  if (wordAt(lexemes, first - 1) === '$') return false;
  return wordAt(lexemes, first) !== 'a' || !isRate(lexemes, first);
}

/** "$2 million a year", "four flights a week": after an amount or a plural the unit is a rate's. */
function isRate(lexemes: Lexemes, first: number): boolean {
  const before = wordAt(lexemes, first - 1);
  if (/^\d/.test(before) || /^(?:million|billion|trillion|thousand|hundred)$/.test(before))
    return true;
  return before.length > 3 && before.endsWith('s') && !NOT_PLURAL.test(before);
}

const NOT_PLURAL = /(?:ss|us|is|ays|akes|asts|lasts|always|perhaps|less|was|has|does)$/;

/** "This Week", "USA Today": every word of it has an upper-case initial as in a title. */
function isTitle(lexemes: Lexemes, first: number, end: number): boolean {
  if (end - first === 1) {
    return (
      /^\p{Lu}/u.test(formAt(lexemes, first)) &&
      /^\p{Lu}[\p{L}.]*$/u.test(formAt(lexemes, first - 1)) &&
      lexemes.start[first]! - lexemes.end[first - 1]! === 1
    );
  }
  for (let i = first; i < end; i++) if (!/^\p{Lu}\p{Ll}/u.test(formAt(lexemes, i))) return false;
  return true;
}
