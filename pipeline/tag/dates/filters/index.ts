import type { Match } from '../recognise/match.js';
import { isClock, isEarlyHours, isHalfHour, isHour, isHourWithZero, isNewYear } from './clock.js';
import {
  isEarned,
  isOfBusiness,
  isOfCalendar,
  isOfDegrees,
  isOfGame,
  isSpokenDecade,
} from './decade.js';
import { isCompactDate, isFree, isFreeBefore, isMonthSlash, isStamp } from './digits.js';
import {
  isFreeUnit,
  isLasting,
  isMatterOf,
  isSomeDay,
  isWholeYear,
  plausibleDuration,
  plausibleOne,
} from './duration.js';
import { isJoined, isThatMonth, plausibleMonth } from './month.js';
import { isKept, isTitle, isWrittenAsTitle } from './name.js';
import {
  type DocumentView,
  isCapitalised,
  Surroundings,
  textOf,
  words,
  wordsOf,
} from './surroundings.js';
import {
  isHalfUnit,
  isOfDate,
  isOfSomething,
  isOfTwelve,
  isSeason,
  isThatWeekend,
  isWholeWord,
  isYearInWords,
} from './units.js';
import { isAhead, isCurrent, isNotAttribute, isPeriodic, isPresent } from './vague.js';
import { AMOUNT_BEFORE as AMOUNTS, isEarlyYear, plausibleYear } from './year.js';

export { DocumentView } from './surroundings.js';

const SPANNING = words('spanning');
const INTO = words('into');
const OVER_VERBS = words('over-verbs');

/** "Took over nine days ago": the word goes with the verb. */
const isVerbParticle = (s: Surroundings): boolean =>
  wordsOf(s).startsWith('over ') && OVER_VERBS.has(s.before());

type Filter = (s: Surroundings) => boolean;

/** Filters by the name of the rule whose matches they judge. */
const FILTERS: Readonly<Record<string, Filter>> = {
  year: (s) => plausibleYear(s) && isJoined(s),
  'year-about': plausibleYear,
  month: (s) => plausibleMonth(s) && isJoined(s),
  'month-year': isJoined,
  'month-to-month': plausibleMonth,
  duration: (s) => plausibleDuration(s) && !isSomeDay(s),
  'duration-vague': (s) => plausibleDuration(s) && s.before() !== 'as',
  'duration-near': (s) => plausibleDuration(s) && !isLasting(s),
  'seasons-near': (s) => !isLasting(s),
  'clock-later': (s) => !isMatterOf(s),
  'duration-the-months': plausibleDuration,
  'duration-one': plausibleOne,
  'units-for': isFreeUnit,
  'units-later': (s) => !isMatterOf(s),
  'duration-hyphen': plausibleDuration,
  'duration-over': (s) => plausibleDuration(s) && !/^(?:ago|earlier|later)$/.test(s.after()),
  'duration-range': plausibleDuration,
  'a-while': (s) => s.before(2) !== 'once',
  'long-ago': (s) => s.after() !== 'or',
  current: isCurrent,
  present: isPresent,
  past: isNotAttribute,
  future: isNotAttribute,
  holiday: isKept,
  'holiday-shift': isKept,
  soon: isAhead,
  'decade-spoken': isSpokenDecade,
  'decade-words': (s) => !isOfDegrees(s),
  'unit-after-next': (s) => !isCapitalised(s.formAfter()),
  season: isSeason,
  'half-reported': isOfBusiness,
  'week-by-number': isOfCalendar,
  'weeks-by-number': isOfCalendar,
  'year-spoken': (s) => !/^(?:NN|JJ|CD)/.test(s.tagAfter),
  'half-unit': isHalfUnit,
  'in-the-part': (s) => s.after() !== 'of' && !/^(?:NN|VBG)/.test(s.tagAfter),
  noon: (s) => s.before() !== 'high',
  'at-the-time': (s) => !/^(?:of|when|that)$/.test(s.after()),
  'unit-shift': (s) =>
    !isTitle(s) && !isOfSomething(s) && !(s.charAfter === '-' && s.after(2) === 'century'),
  today: (s) => !isTitle(s),
  'this-part': (s) => !isTitle(s),
  'future-noun': (s) => !isTitle(s),
  'the-year': isWholeYear,
  periodic: isPeriodic,
  overnight: (s) =>
    s.tagAfter !== 'NN' &&
    s.tagAfter !== 'NNS' &&
    !/^(?:an?|the|stay|stays|stayed)$/.test(s.before()),
  'the-day-before': (s) =>
    wordsOf(s).endsWith(' that')
      ? !/^(?:NN|JJ|CD)/.test(s.tagAfter)
      : !/^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|VBG|JJ|WP|WRB)$/.test(s.tagAfter),
  'not-title': isWrittenAsTitle,
  // "Over the next year" counts from the day of the report.
  'the-next-unit': (s) => !/^(?:over|in|within|for|during|by|until)$/.test(s.before()),
  ago: (s) => !isVerbParticle(s),
  'earlier-later': (s) =>
    !isVerbParticle(s) &&
    s.after() !== 'than' &&
    !(wordsOf(s).endsWith(' that') && /^(?:NN|JJ|CD)/.test(s.tagAfter)),
  'day-of-context': (s) => !/^(?:NN|JJ|CD|POS)/.test(s.tagAfter) && s.after() !== '-',
  'days-of-context': (s) => !/^(?:NN|JJ|CD|POS)/.test(s.tagBehind),
  'that-month': isThatMonth,
  'weekday-last': (s) => s.after() !== 'to' && !/^(?:NN|JJ|CD|VB|HYPH)/.test(s.tagAfter),
  'some-weekday': (s) => !/^(?:NN|JJ|VBG|HYPH)/.test(s.tagAfter),
  'weekday-of-date': isOfDate,
  'the-weekday': (s) => !/^(?:NN|JJ|CD|VBG|HYPH|POS|IN)/.test(s.tagAfter) && s.after() !== 'the',
  'shifted-fiscal': (s) => !/^(?:NN|JJ|CD|HYPH)/.test(s.tagAfter),
  // "Suspended for a week on Tuesday" is a length of time and a day.
  'weekday-week-on': (s) =>
    !/^(?:for|of|in|within|after|over|during|than|lasted|last)$/.test(s.before()) &&
    s.charAfter !== '-' &&
    !s.tagAfter.startsWith('NN'),
  quarter: (s) => isWholeWord(s) && !isOfGame(s),
  'quarter-compound': (s) => isWholeWord(s) && !isOfGame(s),
  quarters: (s) => !isOfGame(s),
  'the-quarter': (s) => s.charAfter !== '-',
  tomorrow: (s) => !isTitle(s),
  weekday: (s) => s.charAfter !== '-' || !/^\p{Ll}/u.test(textOf(s)),
  weekend: isThatWeekend,
  yesterday: (s) => !isTitle(s),
  'quarter-code': (s) => s.after() !== ':',
  'half-code-alone': (s) =>
    isEarned(s) && /\dH|H\d/.test(textOf(s)) && !/[\p{L}\d\p{Pd}]/u.test(s.charAfter),
  'half-code': (s) => !/\dh/.test(textOf(s)),
  'hour-and-minutes': isHour,
  'hour-with-zero': isHourWithZero,
  'month-slash-year': isMonthSlash,
  'year-in-words': isYearInWords,
  'year-of-three-digits': isEarlyYear,
  'years-of-three-digits': (s) => s.document.isOfOldTimes && !AMOUNTS.has(s.before()),
  'new-year': isNewYear,
  'half-past': isClock,
  'half-of-hour': isHalfHour,
  'early-hours': isEarlyHours,
  'named-day': (s) => INTO.has(s.before()) && wordsOf(s).endsWith('day'),
  'units-on': (s) => s.after() === ',' || /^(?:PRP|\.)$/.test(s.tagAfter),
  nights: (s) => !/^(?:an?|per|each|every|-)$/.test(s.after()),
  'units-of': (s) => SPANNING.has(s.before()),
  // "The early hours of Tuesday morning": there the day has its part already.
  'part-of-date': (s) => !/^(?:morning|afternoon|evening|night)$/.test(s.after()),
  'compact-date': isCompactDate,
  'slashed-date': isFree,
  'iso-date': (s) => isFree(s) || isStamp(s),
  'dotted-range': isFreeBefore,
  'dotted-date': isFree,
  'iso-date-time': (s) => isFree(s) && !isOfTwelve(s),
  'slashed-date-time': (s) => isFree(s) && !isOfTwelve(s),
  'day-month-year-time': (s) => !isOfTwelve(s),
};

/** Whether the words around a match leave it a time expression. */
export function plausible(document: DocumentView, match: Match): boolean {
  const filter = FILTERS[match.rule.name];
  return filter === undefined || filter(new Surroundings(document, match));
}
