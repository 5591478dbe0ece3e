import type { Captures, Meaning, Rule, Unit } from '../notation/rule.js';
import { modOf } from './common.js';

/** Units from the longest to the shortest. */
const ORDER: readonly Unit[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** Lengths of time told in two units. */
export const DURATION_COMPOUND: readonly Rule[] = [
  {
    name: 'duration-compound',
    pattern:
      '[ABOUT] { [APPROX|at least|more than|less than] (NUM|a|an) (UNIT|UNITS) [,] and NUM (UNITS|UNIT) }',
    meaning: compound,
    example: ['It took an hour and 20 minutes.', 'an hour and 20 minutes', 'PT1H20M'],
  },
];

/** "Two years and three months" is `P2Y3M`; two lengths of which the second is not of a finer unit stay two. */
function compound(c: Captures): Meaning | undefined {
  const units = c.all('UNIT', 'UNITS') as Unit[];
  const numbers = c.all('NUM').map(Number);
  if (numbers.length < 2) numbers.unshift(1);
  const [coarse, fine] = units.map((unit) => ORDER.indexOf(unit));
  if (coarse! < 0 || fine! <= coarse! || !numbers.every(Number.isInteger)) return undefined;
  const [a, b] = units.map((unit, i) => `${numbers[i]}${unit.replace('T', '')}`);
  const value = units[0]!.startsWith('T')
    ? `PT${a}${b}`
    : `P${a}${units[1]!.startsWith('T') ? 'T' : ''}${b}`;
  const mod = modOf(c);
  return { type: 'DURATION', value, ...(mod && { mod }) };
}
