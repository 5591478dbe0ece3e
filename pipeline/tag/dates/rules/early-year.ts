import type { Meaning, Rule } from '../notation/rule.js';
import { pointOf } from './common.js';

const BEFORE = '(in|since|until|till|before|after|circa|c .|ca .|year)';
const LINK = '(until|till|to|and|DASH)';

const years = (all: readonly string[]): Meaning[] | undefined => {
  const [first = 0, last = 0] = all.map(Number);
  return first < last ? [pointOf({ year: first }), pointOf({ year: last })] : undefined;
};

/** Years of three digits, in texts that tell of those times. */
export const EARLY_YEAR: readonly Rule[] = [
  {
    name: 'year-of-three-digits',
    pattern: `${BEFORE} { YEAR3 }`,
    meaning: (c) => pointOf({ year: c.number('YEAR3')! }),
    example: ['The abbey of the 7th century was burnt in 870.', '870', '0870'],
  },
  {
    name: 'years-of-three-digits',
    pattern: `[from|between] ({ YEAR3 } ${LINK} { YEAR3 }|{ YEAR3 } ${LINK} { YEAR })`,
    meaning: (c) => years(c.all('YEAR3', 'YEAR')),
    example: ['The kings of the 9th century ruled from 843 until 1066.', '843', '0843'],
  },
];
