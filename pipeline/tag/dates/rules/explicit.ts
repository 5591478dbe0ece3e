import type { Captures, Meaning, Point, Rule } from '../rule.js';
import { phased } from './common.js';

/** The date fields that a match holds, whatever their order. */
function fields(c: Captures): Point {
  const year = c.number('YEAR') ?? c.number('YEARWORDS') ?? shortYear(c.text('YY'));
  const month = c.number('MONTH') ?? c.number('MONTHABBR');
  const day = c.number('DAY') ?? c.number('DAYORD');
  const weekday = c.number('WEEKDAY') ?? c.number('WEEKDAYABBR');
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && day === undefined && { weekday }),
  };
}

/** Two digits: 00 to 49 are this century, as POSIX and most readers have it (69 there, 49 here). */
function shortYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return Number(text) < 50 ? 2000 + Number(text) : 1900 + Number(text);
}

const written = (c: Captures): Meaning => phased(c, fields(c));

/** Dates that name their month, year or both. */
export const EXPLICIT: readonly Rule[] = [
  {
    name: 'month-day-year',
    pattern: '[(WEEKDAY|WEEKDAYABBR) [,]] (MONTH|MONTHABBR) [the] (DAY|DAYORD) [,] YEAR',
    meaning: written,
    example: ['It opened on June 12, 2018.', 'June 12, 2018', '2018-06-12'],
  },
  {
    name: 'day-month-year',
    pattern: '[(WEEKDAY|WEEKDAYABBR) [,]] [the] (DAY|DAYORD) [of] (MONTH|MONTHABBR) [,] YEAR',
    meaning: written,
    example: ['Signed on 12 June 2018 in Seoul.', '12 June 2018', '2018-06-12'],
  },
  {
    name: 'day-hyphen-month-year',
    pattern: 'DAY - (MONTH|MONTHABBR) - (YEAR|YY)',
    meaning: written,
    example: ['Filed 08-Feb-2018 there.', '08-Feb-2018', '2018-02-08'],
  },
  {
    name: 'month-day',
    pattern: '[APPROX] [(WEEKDAY|WEEKDAYABBR) [,]] (MONTH|MONTHABBR) [the] (DAY|DAYORD)',
    meaning: written,
    example: ['It opened on June 12.', 'June 12', '2018-06-12'],
  },
  {
    name: 'day-month',
    pattern: '[APPROX] [(WEEKDAY|WEEKDAYABBR) [,]] [the] (DAY|DAYORD) [of] (MONTH|MONTHABBR)',
    meaning: written,
    example: ['Signed on 12 June in Seoul.', '12 June', '2018-06-12'],
  },
  {
    name: 'month-year',
    pattern: '[PHASE [-]] MONTH [of|,] YEAR',
    meaning: written,
    example: ['It fell in March 2016.', 'March 2016', '2016-03'],
  },
  {
    name: 'month',
    pattern: '[PHASE [-]] MONTH',
    meaning: written,
    example: ['It fell in March and rose again.', 'March', '2018-03'],
  },
  {
    name: 'year',
    pattern: '[PHASE [-]] YEAR',
    meaning: written,
    example: ['It fell in 2016.', '2016', '2016'],
  },
  {
    name: 'the-year',
    pattern: 'the year (YEAR|YEARWORDS)',
    meaning: written,
    example: ['It fell in the year 2016.', 'the year 2016', '2016'],
  },
  {
    name: 'fiscal-year',
    pattern: '[the] (fiscal|financial) [year] YEAR',
    meaning: written,
    example: ['Sales in fiscal 2017 fell.', 'fiscal 2017', '2017'],
  },
  {
    name: 'iso-date',
    pattern: 'YEAR (-|/|.) (MM|DAY) (-|/|.) DAY',
    meaning: isoDate,
    example: ['Last changed 2018-06-12 by us.', '2018-06-12', '2018-06-12'],
  },
  {
    name: 'decade-digits',
    pattern: '[the] [PHASE [-]] DECADE4',
    meaning: (c) => ({ type: 'DATE', value: `${c.text('DECADE4')}X`, ...mod(c) }),
    example: ['Prices rose in the 1970s.', 'the 1970s', '197X'],
  },
  {
    name: 'decade-short',
    pattern: "[the] [PHASE [-]] ('|’) DECADE2",
    meaning: (c) => ({ type: 'DATE', value: `19${c.text('DECADE2')}X`, ...mod(c) }),
    example: ["Prices rose in the '80s.", "the '80s", '198X'],
  },
  {
    name: 'decade-words',
    pattern: 'the [PHASE [-]] DECADE',
    meaning: (c) => ({ type: 'DATE', value: `19${c.number('DECADE')! / 10}X`, ...mod(c) }),
    example: ['Prices rose in the eighties.', 'the eighties', '198X'],
  },
  {
    name: 'century',
    pattern: '[the] [PHASE [-]] ORD [-] century',
    meaning: (c) => ({
      type: 'DATE',
      value: `${String(c.number('ORD')! - 1).padStart(2, '0')}XX`,
      ...mod(c),
    }),
    example: ['A law of the 19th century.', 'the 19th century', '18XX'],
  },
  {
    name: 'season-year',
    pattern: '[the] [PHASE [-]] SEASON [of] YEAR',
    meaning: (c) => phased(c, { season: c.text('SEASON')!, year: c.number('YEAR')! }),
    example: ['They met in the summer of 2015.', 'the summer of 2015', '2015-SU'],
  },
  {
    name: 'quarter-year',
    pattern: '[the] ORD [-] quarter [of|in|,] YEAR',
    meaning: (c) => quarter(c, { year: c.number('YEAR')! }),
    example: ['Sales in the third quarter of 2017 fell.', 'the third quarter of 2017', '2017-Q3'],
  },
  {
    name: 'year-quarter',
    pattern: '[the] YEAR [(fiscal|financial)] ORD [-] quarter',
    meaning: (c) => quarter(c, { year: c.number('YEAR')! }),
    example: ['Sales in the 2017 third quarter fell.', 'the 2017 third quarter', '2017-Q3'],
  },
  {
    name: 'quarter',
    pattern: '[the] [(fiscal|financial)] ORD [-] quarter',
    meaning: (c) => quarter(c, {}),
    example: ['Profit fell in the first quarter.', 'the first quarter', '2018-Q1'],
  },
  {
    name: 'half-year',
    pattern: '[the] (first|second|last) [-] half of [the year] YEAR',
    meaning: (c) => phased(c, { half: c.has('first') ? 1 : 2, year: c.number('YEAR')! }),
    example: ['It grew in the first half of 2017.', 'the first half of 2017', '2017-H1'],
  },
  {
    name: 'edge-of',
    pattern: '[the] (start|beginning|end|middle) of ([(MONTH|MONTHABBR) [,]] YEAR|MONTH)',
    meaning: (c) => ({
      type: 'DATE',
      at: fields(c),
      mod: c.has('end') ? 'END' : c.has('middle') ? 'MID' : 'START',
    }),
    example: ['It was due by the end of 2017.', 'the end of 2017', '2017'],
  },
];

function mod(c: Captures): { mod?: string } {
  const phase = c.text('PHASE');
  return phase ? { mod: phase } : {};
}

function quarter(c: Captures, at: Point): Meaning | undefined {
  const n = c.number('ORD')!;
  return n <= 4 ? phased(c, { ...at, quarter: n }) : undefined;
}

function isoDate(c: Captures): Meaning | undefined {
  const days = [c.number('DAY'), c.number('DAY', 1)];
  const month = c.number('MM') ?? days[0]!;
  const day = c.has('MM') ? days[0]! : days[1]!;
  return month > 12 ? undefined : { type: 'DATE', at: { year: c.number('YEAR')!, month, day } };
}
