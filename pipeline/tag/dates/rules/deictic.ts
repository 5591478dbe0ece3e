import type { Captures, Meaning, Rule, Unit } from '../rule.js';
import { fields } from './calendar-date.js';
import { direction, LAST, NEXT, phased, pointOf, unitOf } from './common.js';

const WHEN = '[PHASE|later|earlier]';
const SHIFT = `([this] ${LAST}|[this] ${NEXT}|this)`;
const part = (c: Captures) => (c.has('PART') ? { time: `T${c.text('PART')}` } : {});

const sideOf = (c: Captures): 'past' | 'future' | 'same' =>
  direction(c) < 0 ? 'past' : direction(c) > 0 ? 'future' : 'same';

const dayShift =
  (amount: number) =>
  (c: Captures): Meaning =>
    phased(c, { shift: { unit: 'D', amount }, ...part(c) });

/** Expressions that count from the document's date. */
export const DEICTIC: readonly Rule[] = [
  {
    name: 'today',
    pattern: 'today',
    meaning: dayShift(0),
    example: ['They met today.', 'today', '2018-06-18'],
  },
  {
    name: 'tonight',
    pattern: 'tonight',
    meaning: () => pointOf({ shift: { unit: 'D', amount: 0 }, time: 'TNI' }),
    example: ['They meet tonight.', 'tonight', '2018-06-18TNI'],
  },
  {
    name: 'yesterday',
    pattern: `[PHASE|later|earlier|[PHASE [DASH]] PART] yesterday [PART]`,
    meaning: dayShift(-1),
    example: ['They met yesterday.', 'yesterday', '2018-06-17'],
  },
  {
    name: 'day-before-yesterday',
    pattern: '[the] day before yesterday',
    meaning: dayShift(-2),
    example: ['They met the day before yesterday.', 'the day before yesterday', '2018-06-16'],
  },
  {
    name: 'overnight',
    pattern: 'overnight',
    meaning: () => pointOf({ shift: { unit: 'D', amount: -1 }, time: 'TNI' }),
    example: ['Two villages were shelled overnight.', 'overnight', '2018-06-17TNI'],
  },
  {
    name: 'tomorrow',
    pattern: `${WHEN} tomorrow [PART]`,
    meaning: dayShift(1),
    example: ['They meet tomorrow night.', 'tomorrow night', '2018-06-19TNI'],
  },
  {
    name: 'day-after-tomorrow',
    pattern: '[the] day after tomorrow',
    meaning: dayShift(2),
    example: ['They meet the day after tomorrow.', 'the day after tomorrow', '2018-06-20'],
  },
  {
    name: 'last-night',
    pattern: '[PHASE] last PART',
    meaning: (c) => pointOf({ shift: { unit: 'D', amount: -1 }, ...part(c) }),
    example: ['They met last night.', 'last night', '2018-06-17TNI'],
  },
  {
    name: 'this-part',
    pattern: `${WHEN} this PART`,
    meaning: dayShift(0),
    example: ['They met this morning.', 'this morning', '2018-06-18TMO'],
  },
  {
    name: 'phase-of-part',
    pattern: '[the] PHASE [DASH] PART',
    meaning: (c) => phased(c, { shift: { unit: 'D', amount: 0 }, ...part(c) }),
    example: ['They met in the early evening.', 'the early evening', '2018-06-18TEV'],
  },
  {
    name: 'past-decade',
    pattern: '[the] [this] (past|last) (decade|century)',
    meaning: (c) => ({ type: 'DURATION', value: c.has('decade') ? 'P10Y' : 'P100Y' }),
    example: ['It grew over the past decade.', 'the past decade', 'P10Y'],
  },
  {
    name: 'unit-shift',
    pattern: `${WHEN} [the] ${SHIFT} [fiscal|financial|calendar|academic|school] UNIT [or so]`,
    meaning: unitShift,
    example: ['They met last month.', 'last month', '2018-05'],
  },
  {
    name: 'current-unit',
    pattern: '[the] current [fiscal|calendar|financial] UNIT',
    meaning: unitShift,
    example: ['It will grow in the current year.', 'the current year', '2018'],
  },
  {
    name: 'the-year',
    pattern: '(for|of|in|during|throughout) { the ([full] year|fiscal year) }',
    meaning: () => pointOf({ shift: { unit: 'Y', amount: 0 } }),
    example: ['Sales for the year rose.', 'the year', '2018'],
  },
  {
    name: 'the-week',
    pattern: "((for|during) { the (week|month) }|{ the week } ('|’) s)",
    meaning: (c) => pointOf({ shift: { unit: c.has('week') ? 'W' : 'M', amount: 0 } }),
    example: ['For the week, the index fell.', 'the week', '2018-W25'],
  },
  {
    name: 'latest-year',
    pattern: '[the] (latest|most recent) [fiscal|financial] year',
    meaning: () => pointOf({ shift: { unit: 'Y', amount: -1 } }),
    example: ['Sales rose in the latest fiscal year.', 'the latest fiscal year', '2017'],
  },
  {
    name: 'unit-after-next',
    pattern: '[the] UNIT (after next|before last)',
    meaning: (c) => pointOf({ shift: { unit: unitOf(c), amount: c.has('after') ? 2 : -2 } }),
    example: ['They met the week before last.', 'the week before last', '2018-W23'],
  },
  {
    name: 'edge-of-unit-shift',
    pattern: '[the] (start|beginning|end|middle) of (this|next|last) UNIT',
    meaning: unitShift,
    example: ['It ends at the end of this week.', 'the end of this week', '2018-W25'],
  },
  {
    name: 'edge-of-the-unit',
    pattern: '[the] (start|beginning|end|middle) of the (year|month|week|decade|century)',
    meaning: (c) => phased(c, { shift: { unit: edgeUnit(c), amount: 0 } }),
    example: ['It ends by the end of the year.', 'the end of the year', '2018'],
  },
  {
    name: 'year-end',
    pattern: "[(APPROX|the)] (year DASH end|year end|yearend|year ('|’) s end) [YEAR]",
    meaning: yearEnd,
    example: ['It will close by year-end.', 'year-end', '2018'],
  },
  {
    name: 'weekday-shift',
    pattern: `${SHIFT} WEEKDAY [PART]`,
    meaning: (c) => pointOf({ weekday: c.number('WEEKDAY')!, side: sideOf(c), ...part(c) }),
    example: ['They met last Friday.', 'last Friday', '2018-06-15'],
  },
  {
    name: 'weekday-week',
    pattern: 'WEEKDAY [of] (last|next|this) week',
    meaning: (c) =>
      pointOf({ weekday: c.number('WEEKDAY')!, shift: { unit: 'W', amount: direction(c) } }),
    example: ['They met on Tuesday of last week.', 'Tuesday of last week', '2018-06-12'],
  },
  {
    name: 'month-shift',
    pattern: `${WHEN} ${SHIFT} MONTH`,
    meaning: (c) => phased(c, { month: c.number('MONTH')!, side: sideOf(c) }),
    example: ['They met last September.', 'last September', '2017-09'],
  },
  {
    name: 'weekend',
    pattern: `[${WHEN} (the|${SHIFT})] weekend`,
    meaning: weekend,
    example: ['They met over the weekend.', 'the weekend', '2018-W24-WE'],
  },
  {
    name: 'ago',
    pattern: '[APPROX|ABOUT|more than|less than] (NUM|a|an) (UNIT|UNITS) [or so] ago',
    meaning: (c) =>
      unitOf(c) === 'Y' && (c.number('NUM') ?? 1) === 1
        ? { type: 'DATE', period: { years: -1, orYear: true } }
        : phased(c, { shift: inYears(unitOf(c), -(c.number('NUM') ?? 1)) }),
    example: ['They met three months ago.', 'three months ago', '2018-03'],
  },
  {
    name: 'fortnight-ago',
    pattern: 'a fortnight ago',
    meaning: () => pointOf({ shift: { unit: 'W', amount: -2 } }),
    example: ['They met a fortnight ago.', 'a fortnight ago', '2018-W23'],
  },
  {
    name: 'year-ago',
    pattern: 'year DASH (ago|earlier)',
    meaning: () => ({ type: 'DATE', period: { years: -1, orYear: true } }),
    example: ['It rose from year-earlier sales.', 'year-earlier', '2017'],
  },
  {
    name: 'from-now',
    pattern: '(NUM|a|an) (UNIT|UNITS) (from now|hence)',
    meaning: (c) => pointOf({ shift: { unit: unitOf(c), amount: c.number('NUM') ?? 1 } }),
    example: ['They meet three months from now.', 'three months from now', '2018-09'],
  },
  {
    name: 'weekday-to-weekday',
    pattern: '[from] { WEEKDAY } (to|through|until|till|DASH) { WEEKDAY }',
    meaning: (c) => [
      pointOf({ weekday: c.number('WEEKDAY')! }),
      pointOf({ weekday: c.number('WEEKDAY', 1)!, side: 'future', from: 'context' }),
    ],
    example: ['They met from Monday to Friday.', 'Friday', '2018-06-22'],
  },
  {
    name: 'week-of',
    pattern:
      '(the (week|weekend) (of|beginning|starting) ((MONTH|MONTHABBR) (DAY|DAYORD)|DAY MONTH)|[the] (MONTH (DAY|DAYORD)|(DAY|DAYORD) [of] MONTH) weekend)',
    meaning: (c) => pointOf({ ...fields(c), within: c.has('week') ? 'W' : 'WE' }),
    example: ['It opens the week of June 11.', 'the week of June 11', '2018-W24'],
  },
  {
    name: 'week-of-month',
    pattern: '[the] (ORD|last|final) (week|weekend) of MONTH [[,] YEAR]',
    meaning: weekOfMonth,
    example: ['It opened in the first week of April.', 'the first week of April', '2018-W14'],
  },
  {
    name: 'later-in-the-unit',
    pattern: '(earlier|later|early|late) in the (year|month|week)',
    meaning: (c) => phased(c, { shift: { unit: edgeUnit(c), amount: 0 } }),
    example: ['It was cut later in the year.', 'later in the year', '2018'],
  },
  {
    name: 'later-in-the-day',
    pattern: '(earlier|later|early|late) in { the day }',
    meaning: () => pointOf({ shift: { unit: 'D', amount: 0 }, from: 'context' }),
    example: ['It rose on 4 June 2018. Later in the day it fell.', 'the day', '2018-06-04'],
  },
  {
    name: 'weekday',
    pattern: '[PHASE] WEEKDAY [PART]',
    meaning: (c) => phased(c, { weekday: c.number('WEEKDAY')!, ...part(c) }),
    example: ['They met Friday in Oslo.', 'Friday', '2018-06-15'],
  },
];

function yearEnd(c: Captures): Meaning {
  const year = c.number('YEAR');
  const at = year === undefined ? { shift: { unit: 'Y' as const, amount: 0 } } : { year };
  return { ...pointOf(at), mod: 'END' };
}

function unitShift(c: Captures): Meaning | undefined {
  const unit = unitOf(c);
  return unit.startsWith('T') ? undefined : phased(c, { shift: { unit, amount: direction(c) } });
}

/** "A decade ago" is the year ten years back, not a whole decade. */
export function inYears(unit: Unit, amount: number): { unit: Unit; amount: number } {
  if (unit === 'E') return { unit: 'Y', amount: amount * 10 };
  return unit === 'C' ? { unit: 'Y', amount: amount * 100 } : { unit, amount };
}

/** The n-th week of a month is the one that holds its day 4, 11, 18 or 25. */
function weekOfMonth(c: Captures): Meaning | undefined {
  const n = c.number('ORD') ?? 4;
  const year = c.number('YEAR');
  return n > 4
    ? undefined
    : pointOf({
        month: c.number('MONTH')!,
        day: 7 * n - 3,
        within: c.has('week') ? 'W' : 'WE',
        ...(year !== undefined && { year }),
      });
}

function edgeUnit(c: Captures): 'Y' | 'M' | 'W' | 'E' | 'C' {
  if (c.has('year')) return 'Y';
  if (c.has('month')) return 'M';
  return c.has('week') ? 'W' : c.has('decade') ? 'E' : 'C';
}

/** "The weekend" is the nearest one on the clause's side; the others count from the current week. */
function weekend(c: Captures): Meaning {
  const near = !['last', 'past', 'next', 'this', 'coming', 'upcoming'].some((word) => c.has(word));
  const amount = c.has('next') ? 1 : c.has('last') || c.has('past') ? -1 : 0;
  return pointOf({ shift: { unit: 'WE', amount }, ...(near && { near }) });
}
