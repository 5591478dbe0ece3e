import type { Captures, Meaning, Rule, Unit } from '../notation/rule.js';
import {
  counted,
  multiplier,
  phased,
  pointOf,
  reference,
  SHIFT,
  sideOf,
  unitOf,
  unitShift,
  WHEN,
} from './common.js';

/** Expressions that count from the document's date. */
export const DEICTIC: readonly Rule[] = [
  {
    name: 'past-decade',
    pattern: '([the] [this] past|(the|this) last) (decade|century) [and a half]',
    meaning: (c) => {
      const years = (c.has('decade') ? 10 : 100) * (c.has('half') ? 1.5 : 1);
      return { type: 'DURATION', value: `P${years}Y` };
    },
    example: ['It grew over the past decade.', 'the past decade', 'P10Y'],
  },
  {
    name: 'this-day',
    pattern: '(this day and age|(to|until) { this [very] day })',
    meaning: reference('PRESENT_REF'),
    example: ['It stands to this day.', 'this day', 'PRESENT_REF'],
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
    meaning: (c) =>
      c.has('week')
        ? pointOf({ shift: { unit: 'W', amount: 0 }, near: 'the' })
        : pointOf({ shift: { unit: 'M', amount: 0 } }),
    example: ['For the week, the index fell.', 'the week', '2018-W24'],
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
    meaning: (c) =>
      unitOf(c) === 'FN'
        ? undefined
        : pointOf({ shift: { unit: unitOf(c), amount: c.has('after') ? 2 : -2 } }),
    example: ['They met the week before last.', 'the week before last', '2018-W23'],
  },
  {
    name: 'month-shift',
    pattern: `${WHEN} ${SHIFT} MONTH`,
    meaning: (c) => phased(c, { month: c.number('MONTH')!, side: sideOf(c) }),
    example: ['They met last September.', 'last September', '2017-09'],
  },
  {
    name: 'ago',
    pattern:
      '[APPROX|ABOUT|more than|less than|over] ((NUM|a|an) (UNIT|UNITS) [or so]|NUM or so UNITS|NUM (to|or|DASH) NUM UNITS|(a|NUM) (hundred|thousand|dozen) UNITS) ago',
    meaning: ago,
    example: ['They met three months ago.', 'three months ago', '2018-03'],
  },
  {
    name: 'years-ago-this-month',
    pattern: '(NUM|a) (year|years|UNITS) ago this month',
    meaning: (c) =>
      (c.text('UNITS') ?? 'Y') === 'Y'
        ? pointOf({ shift: { unit: 'M', amount: -12 * (c.number('NUM') ?? 1) } })
        : undefined,
    example: ['It fell 30 years ago this month.', '30 years ago this month', '1988-06'],
  },
  {
    name: 'years-ago-today',
    pattern: '(NUM|a) (year|years|UNITS) ago (today|this week)',
    meaning: (c) =>
      (c.text('UNITS') ?? 'Y') === 'Y'
        ? pointOf({
            shift: { unit: 'Y', amount: -(c.number('NUM') ?? 1) },
            sameDay: true,
            ...(c.has('week') && { within: 'W' as const }),
          })
        : undefined,
    example: ['It fell 30 years ago today.', '30 years ago today', '1988-06-18'],
  },
  {
    name: 'half-ago',
    pattern:
      '[APPROX|ABOUT|more than|less than|over] (half (a|an) UNIT|a half DASH UNIT|a half UNIT|(a|one) UNIT and a half) ago',
    meaning: (c) => phased(c, { shift: back(c, c.has('and') ? 1.5 : 0.5) }),
    example: ['They met half a century ago.', 'half a century ago', '1968'],
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
    meaning: (c) => pointOf({ shift: counted(unitOf(c), c.number('NUM') ?? 1) }),
    example: ['They meet three months from now.', 'three months from now', '2018-09'],
  },
];

/** Beyond the years that have a number of four digits. */
const PREHISTORY = 4000;

function ago(c: Captures): Meaning {
  const count = (c.number('NUM') ?? 1) * multiplier(c);
  const shift = back(c, count);
  if (shift.unit === 'Y' && shift.amount === -1) {
    return { type: 'DATE', period: { years: -1, orYear: true } };
  }
  if (shift.unit === 'Y' && shift.amount < -PREHISTORY) return { type: 'DATE', value: 'PAST_REF' };
  return phased(c, { shift });
}

/** So many units back; a part of a year is counted in months. */
function back(c: Captures, count: number): { unit: Unit; amount: number } {
  const { unit, amount } = counted(unitOf(c), -count);
  return unit === 'Y' && !Number.isInteger(amount)
    ? { unit: 'M', amount: Math.round(12 * amount) }
    : { unit, amount };
}
