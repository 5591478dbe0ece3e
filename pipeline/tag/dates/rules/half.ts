import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { shortYear } from './calendar-date.js';
import { pointOf } from './common.js';
import { yearsOn } from './quarter.js';

/** Halves of a year. */
export const HALF: readonly Rule[] = [
  {
    name: 'half-code',
    pattern: "(h DAY [of|,|fy|DASH|/] YEAR|DAY h [DASH|’|'] (YEAR|YY))",
    meaning: (c) => {
      const half = c.number('DAY')!;
      return half < 3
        ? pointOf({ half, year: c.number('YEAR') ?? shortYear(c.text('YY'))! })
        : undefined;
    },
    example: ['Sales in H1 2017 fell.', 'H1 2017', '2017-H1'],
  },
  {
    name: 'half-code-alone',
    pattern: '(in|for|during|of|from|by) { (h DAY|DAY h) }',
    meaning: (c) => {
      const half = c.number('DAY')!;
      return half < 3 ? pointOf({ half }) : undefined;
    },
    example: ['Revenue rose 8% in H1.', 'H1', '2018-H1'],
  },
  {
    name: 'half-of-the-year',
    pattern: '[the] (first|second|last|latter) [DASH] half of the year',
    meaning: (c) => pointOf({ half: c.has('first') ? 1 : 2 }),
    example: [
      'It will grow in the second half of the year.',
      'the second half of the year',
      '2018-H2',
    ],
  },
  {
    name: 'half-reported',
    pattern: `(the [fiscal] (first|second) half|[fiscal [DASH]] (first|second) DASH half)`,
    meaning: (c) => pointOf({ half: c.has('first') ? 1 : 2 }),
    example: ['Revenue for the first half rose 8%.', 'the first half', '2018-H1'],
  },
  {
    name: 'half-of-year',
    pattern: `[the] (first|second|last|latter) [DASH] half of [(the year|calendar|fiscal)] (YEAR|(last|this|next) year)|(first|second) DASH half YEAR`,
    meaning: half,
    example: ['It grew in the first half of 2017.', 'the first half of 2017', '2017-H1'],
  },
];

function half(c: Captures): Meaning | undefined {
  const lastYear = c.has('year') && !c.has('YEAR');
  const year = c.number('YEAR');
  const first = c.has('first');
  if (year === undefined && !lastYear) return undefined;
  const base =
    year === undefined ? { shift: { unit: 'Y' as const, amount: yearsOn(c) } } : { year };
  return pointOf({ ...base, half: first ? 1 : 2 });
}
