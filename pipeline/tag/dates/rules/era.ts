import type { Meaning, Rule } from '../notation/rule.js';
import { modOf, pointOf } from './common.js';
import { early } from './month-year.js';

/** Years with their era. */
export const ERA: readonly Rule[] = [
  {
    name: 'before-christ',
    pattern: '[ABOUT|c .|ca .] { [APPROX] NUM (bc|b.c.|bce|b.c.e.) }',
    meaning: (c) => beforeChrist(c.number('NUM')!, c.has('c') || c.has('ca') ? 'APPROX' : modOf(c)),
    example: ['Rome was sacked in 390 BC.', '390 BC', 'BC0390'],
  },
  {
    name: 'years-before-christ',
    pattern: '{ NUM } (to|until|till|and|DASH) { NUM (bc|b.c.|bce|b.c.e.) }',
    meaning: (c) => {
      const [first, last] = c.all('NUM').map(Number);
      const ends = first! > last! ? [beforeChrist(first!), beforeChrist(last!)] : [];
      return ends.every((each) => each !== undefined) ? (ends as Meaning[]) : undefined;
    },
    example: ['The war of 431–404 BC was lost.', '431', 'BC0431'],
  },
  {
    name: 'years-of-our-era',
    pattern: '{ (ad|a.d.) NUM } (to|until|till|and|DASH) { NUM }',
    meaning: (c) => {
      const [first, last] = c.all('NUM').map(Number);
      const inOrder = first! > 0 && first! < last! && last! < 1000;
      return inOrder ? [pointOf({ year: first! }), pointOf({ year: last! })] : undefined;
    },
    example: ['Coins of AD 138–161 were found.', '161', '0161'],
  },
  {
    name: 'anno-domini',
    pattern: '((ad|a.d.) (NUM|YEAR)|(NUM|YEAR) (ad|a.d.|ce))',
    meaning: (c) => early(c.number('YEAR') ?? c.number('NUM')!),
    example: ['Rome burned in AD 64.', 'AD 64', '0064'],
  },
];

/** Years before Christ as TIMEX has them: `BC0390`. */
function beforeChrist(n: number, mod?: string): Meaning | undefined {
  if (!Number.isInteger(n) || n < 1 || n > 9999) return undefined;
  return { type: 'DATE', value: `BC${String(n).padStart(4, '0')}`, ...(mod && { mod }) };
}
