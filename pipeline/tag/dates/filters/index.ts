import type { Match } from '../match.js';
import { isAmount, plausibleDuration, plausibleRate } from './duration.js';
import { plausibleMonth } from './month.js';
import { type DocumentView, isCapitalised, Surroundings, words } from './surroundings.js';
import { plausibleYear } from './year.js';

export { DocumentView } from './surroundings.js';

type Filter = (s: Surroundings) => boolean;

/** Filters by the name of the rule whose matches they judge. */
const FILTERS: Readonly<Record<string, Filter>> = {
  year: plausibleYear,
  'year-about': plausibleYear,
  month: plausibleMonth,
  'month-to-month': plausibleMonth,
  duration: plausibleDuration,
  'duration-vague': (s) => plausibleDuration(s) && s.before() !== 'as',
  'duration-near': plausibleDuration,
  'duration-the-months': plausibleDuration,
  'duration-one': (s) =>
    !wordOf(s).endsWith('quarter') &&
    plausibleDuration(s) &&
    plausibleRate(s) &&
    s.charAfter !== '-' &&
    s.tagLast !== 'JJ',
  'units-for': (s) => s.before(2) !== 'matter' && isFreeUnit(s),
  'units-ago': (s) => s.before(2) !== 'matter',
  'duration-hyphen': plausibleDuration,
  'duration-range': plausibleDuration,
  soon: (s) => s.after() !== 'as' && s.after() !== 'after' && !isToldAsPast(s),
  season: (s) => s.after() !== 'of',
  noon: (s) => s.before() !== 'high',
  'at-the-time': (s) => !/^(?:of|when|that)$/.test(s.after()),
  'unit-shift': (s) => !isTitle(s),
  today: (s) => !isTitle(s),
  periodic: (s) => !isQuarterlyNoun(s) && !isTitleWord(s) && !isRate(s),
  overnight: (s) =>
    s.tagAfter !== 'NN' &&
    s.tagAfter !== 'NNS' &&
    !/^(?:an?|the|stay|stays|stayed)$/.test(s.before()),
  'the-day-before': (s) => !/^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|VBG|JJ|WP|WRB)$/.test(s.tagAfter),
  'not-title': isWrittenAsTitle,
  // "Over the next year" counts from the day of the report.
  'the-next-unit': (s) => !/^(?:over|in|within|for|during|by|until)$/.test(s.before()),
  'earlier-later': (s) => s.after() !== 'than',
  'day-of-context': (s) => !/^(?:NN|JJ|CD|POS)/.test(s.tagAfter) && s.after() !== '-',
  // "Suspended for a week on Tuesday" is a length of time and a day.
  'weekday-week-on': (s) =>
    !/^(?:for|of|in|within|after|over|during|than|lasted|last)$/.test(s.before()) &&
    s.charAfter !== '-' &&
    !s.tagAfter.startsWith('NN'),
  'the-quarter': (s) => s.charAfter !== '-',
  tomorrow: (s) => !isTitle(s),
  yesterday: (s) => !isTitle(s),
  'quarter-code': (s) => s.after() !== ':',
  'slashed-date': isFree,
  'iso-date': isFree,
  'dotted-date': isFree,
};

/** Whether the words around a match leave it a time expression. */
export function plausible(document: DocumentView, match: Match): boolean {
  const filter = FILTERS[match.rule.name];
  return filter === undefined || filter(new Surroundings(document, match));
}

/** Not "the minutes of the meeting", not "the years 1914 and 1915". */
function isFreeUnit(s: Surroundings): boolean {
  if (s.before() !== 'the') return true;
  return !(s.after() === 'of' && wordOf(s) === 'minutes') && !/^\d{4}$/.test(s.after());
}

/** "It soon became a flood": what followed soon then is not ahead. */
const isToldAsPast = (s: Surroundings): boolean =>
  s.tagAfter === 'VBD' || (s.tagBefore === 'VBD' && s.tagAfter === 'VBN');

/** "By 20% annually", "10,000 units annually": a rate, like "$2 million a year". */
const isRate = (s: Surroundings): boolean =>
  /ly$/.test(wordOf(s)) && isAmount(s.before(1), s.before(2));

/** "The quarterly report", "quarterly sales": an adjective of books, no time that comes back. */
function isQuarterlyNoun(s: Surroundings): boolean {
  return wordOf(s) === 'quarterly' && /^\p{Ll}/u.test(s.formAfter());
}

const NUMBERED_BEFORE = words(
  'version v release build section sections clause clauses article paragraph para chapter annex appendix rule ios android kernel firmware § ip',
);

/** A date in digits that is no part of an address, a path, a version or a longer number. */
function isFree(s: Surroundings): boolean {
  if (NUMBERED_BEFORE.has(s.before())) return false;
  return !/[\p{L}\p{N}\p{Sc}/._=-]/u.test(s.charBefore) && !/[\p{L}\p{N}/_=-]/u.test(s.charAfter);
}

const KIND_WORDS = words(
  'programme program show newspaper super midnight mass express minute amount quantity detail fraction dose change difference',
);

/** Whether all longer words have upper-case initials: "India Today", not "in India today". */
function isWrittenAsTitle(s: Surroundings): boolean {
  const { text, start, end } = s.lexemes;
  for (let i = s.first; i < s.end; i++) {
    const form = text.slice(start[i], end[i]);
    if (form.length > 3 && /^\p{Ll}/u.test(form) && !KIND_WORDS.has(form)) return false;
  }
  return true;
}

/** "The Atlantic Monthly", "Nightly News": the word and its neighbour have upper-case initials. */
function isTitleWord(s: Surroundings): boolean {
  const form = s.lexemes.text[s.lexemes.start[s.first]!]!;
  if (!isCapitalised(form)) return false;
  return isCapitalised(s.formAfter()) || (isCapitalised(s.formBefore()) && s.charBefore === ' ');
}

const wordOf = (s: Surroundings): string =>
  s.lexemes.text.slice(s.lexemes.start[s.first], s.lexemes.end[s.end - 1]).toLowerCase();

/** "This Week", "USA Today": every word of it has an upper-case initial as in a title. */
function isTitle(s: Surroundings): boolean {
  const { lexemes, first, end } = s;
  const form = (i: number): string => lexemes.text.slice(lexemes.start[i], lexemes.end[i]);
  if (end - first === 1) {
    const inSentence = /^\p{L}/u.test(s.formBefore()) && s.charBefore === ' ';
    return isCapitalised(form(first)) && inSentence;
  }
  for (let i = first; i < end; i++) if (!/^\p{Lu}\p{Ll}/u.test(form(i))) return false;
  return true;
}
