import type { Captures, Meaning, Point, Rule } from '../notation/rule.js';
import { fields } from './calendar-date.js';
import { direction, EDGE_OF, modOf, phased, pointOf, unitShift } from './common.js';

/** Beginnings and ends of units that count from the document's date. */
export const EDGE: readonly Rule[] = [
  {
    name: 'edge-of-unit-shift',
    pattern: `${EDGE_OF} (this|next|last) UNIT`,
    meaning: unitShift,
    example: ['It ends at the end of this week.', 'the end of this week', '2018-W25'],
  },
  {
    name: 'edge-of-the-unit',
    pattern: `${EDGE_OF} the (year|month|week|decade|century)`,
    meaning: (c) => phased(c, definite(c)),
    example: ['It ends by the end of the year.', 'the end of the year', '2018'],
  },
  {
    name: 'edge-of-fiscal-year',
    pattern: `${EDGE_OF} the (fiscal|financial|academic|school) year`,
    meaning: (c) => ({ ...pointOf({ shift: { unit: 'Y', amount: 0 } }), mod: modOf(c)! }),
    example: ['It runs to the end of the fiscal year.', 'the end of the fiscal year', '2018'],
  },
  {
    name: 'year-end',
    pattern: "[(APPROX|the)] (year DASH end|year end|yearend|year ('|’) s end) [YEAR]",
    meaning: yearEnd,
    example: ['It will close by year-end.', 'year-end', '2018'],
  },
  {
    name: 'part-of-unit-shift',
    pattern:
      '[the] ((early|first|middle|later|latter) part|(first|second|latter) half) of (last|this|next) (month|week)|[the] (early|first|middle|later|latter) part of (last|this|next) year',
    meaning: (c) => pointOf({ shift: { unit: edgeUnit(c), amount: direction(c) } }, partOf(c)),
    example: ['It fell in the latter part of last year.', 'the latter part of last year', '2017'],
  },
  {
    name: 'part-of-date-named',
    pattern:
      '[the] ((early|first|middle|later|latter) part of (MONTH [[,] YEAR]|[the year] YEAR)|(first|second|latter) [DASH] half of MONTH [[,] YEAR])',
    meaning: (c) => pointOf(fields(c), partOf(c)),
    example: ['It fell in the early part of 2016.', 'the early part of 2016', '2016'],
  },
  {
    name: 'later-in-the-unit',
    pattern: '(earlier|later|early|late) in the (year|month|week|decade|century)',
    meaning: (c) => ({ ...pointOf(definite(c)), mod: edgeOf(c) }),
    example: ['It was cut later in the year.', 'later in the year', '2018'],
  },
];

/** "The early part", "the second half". */
const partOf = (c: Captures): string =>
  c.has('middle') ? 'MID' : c.has('early') || c.has('first') ? 'START' : 'END';

const edgeOf = (c: Captures): string => (c.has('early') || c.has('earlier') ? 'START' : 'END');

function yearEnd(c: Captures): Meaning {
  const year = c.number('YEAR');
  const at = year === undefined ? { shift: { unit: 'Y' as const, amount: 0 } } : { year };
  return { ...pointOf(at), mod: 'END' };
}

const definite = (c: Captures): Point => ({
  shift: { unit: edgeUnit(c), amount: 0 },
  definite: true,
});

function edgeUnit(c: Captures): 'Y' | 'M' | 'W' | 'E' | 'C' {
  if (c.has('year')) return 'Y';
  if (c.has('month')) return 'M';
  return c.has('week') ? 'W' : c.has('decade') ? 'E' : 'C';
}
