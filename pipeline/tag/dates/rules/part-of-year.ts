import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { modOf, pointOf } from './common.js';

/** Years that begin where their owner likes, by the two calendar years that they touch. */
const SPAN = '(season|campaign|(school|academic|tax|financial|fiscal|budget|crop) year|term)';

/** The beginning of the coming year, the year so far, and years that touch two of the calendar. */
export const PART_OF_YEAR: readonly Rule[] = [
  {
    name: 'new-year',
    pattern: 'the new [financial|fiscal|budget|academic|school|tax] year',
    meaning: () => ({ ...pointOf({ month: 1, day: 1, within: 'Y' }), mod: 'START' }),
    example: ['They will meet in the new year.', 'the new year', '2019'],
  },
  {
    name: 'year-to-date',
    pattern: '[the] (year|month|week|quarter) [DASH] to [DASH] date',
    meaning: (c) => pointOf({ shift: { unit: toDate(c), amount: 0 } }),
    example: ['Sales are down year to date.', 'year to date', '2018'],
  },
  {
    name: 'season-of-years',
    pattern: `[the] [PHASE] YEAR (DASH|/) (YY|YEAR) ${SPAN}`,
    meaning: nextYears,
    example: ['He left in the 2016-17 season.', 'the 2016-17 season', '2016/2017'],
  },
];

const toDate = (c: Captures) =>
  c.has('year') ? 'Y' : c.has('quarter') ? 'Q' : c.has('month') ? 'M' : 'W';

/** Two years that follow each other, as an interval: "2016/17". */
export function nextYears(c: Captures): Meaning | undefined {
  const first = c.number('YEAR')!;
  const short = c.number('YY');
  const last = short === undefined ? c.number('YEAR', 1)! : first - (first % 100) + short;
  const next = last < first ? last + 100 : last;
  if (next !== first + 1) return undefined;
  const value = `${first}/${next}`;
  const mod = modOf(c);
  return { type: 'DATE', value, interval: value, ...(mod && { mod }) };
}
