import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { direction, pointOf } from './common.js';

const LINK = '(on|until|by|from|since|before|after|till|between|of)';
const MONTH = 'of (this|last|next|that|the same) month';

/** Several days of the month that is told of, each an expression. */
const SEVERAL = [2, 3, 4]
  .map((length) => {
    const between = Array.from({ length: length - 2 }, () => ', { the DAYTH }').join(' ');
    return `{ the DAYTH } ${between} [,] (and|or|to|until|DASH)`;
  })
  .join('|');

/** Days by their number alone. */
export const DAY_OF_UNIT: readonly Rule[] = [
  {
    name: 'day-of-that-month',
    pattern: `[the] DAYTH ${MONTH}`,
    meaning: (c) => days(c)[0],
    example: ['They met on the 4th of this month.', 'the 4th of this month', '2018-06-04'],
  },
  {
    name: 'days-of-that-month',
    pattern: `(${SEVERAL}) { [the] DAYTH ${MONTH} }`,
    meaning: days,
    example: ['They met on the 4th and 5th of last month.', 'the 4th', '2018-05-04'],
  },
  {
    name: 'days-of-context',
    pattern: `${LINK} (${SEVERAL}) { [the] DAYTH }`,
    meaning: days,
    example: ['They met between the 4th and the 5th.', 'the 5th', '2018-06-05'],
  },
];

/** The days of a match, in the month that it names or else in the one that is told of. */
function days(c: Captures): Meaning[] {
  const ofText = !c.has('month') || c.has('that') || c.has('same');
  return c.all('DAYTH').map((text) =>
    pointOf({
      day: Number(text),
      ...(c.has('month') && { shift: { unit: 'M', amount: ofText ? 0 : direction(c) } }),
      ...(ofText && { from: 'context' }),
    }),
  );
}
