import type { Rule } from '../notation/rule.js';
import { unitOf } from './common.js';
import { duration } from './duration.js';

/** Halves and quarters of a unit. */
export const PART_OF_UNIT: readonly Rule[] = [
  {
    name: 'quarter-century',
    pattern: '(a quarter [of a|DASH]|quarter [of a|DASH]) century',
    meaning: () => ({ type: 'DURATION', value: 'P25Y' }),
    example: ['It stood for a quarter of a century.', 'a quarter of a century', 'P25Y'],
  },
  {
    name: 'part-of-century-near',
    pattern: '[DETERMINER] EDGE (quarter|half) DASH century',
    meaning: (c) => ({ type: 'DURATION', value: c.has('half') ? 'P50Y' : 'P25Y' }),
    example: ['It grew in the last half-century.', 'the last half-century', 'P50Y'],
  },
  {
    name: 'half-unit',
    pattern: 'half DASH UNIT',
    meaning: (c) => (unitOf(c) === 'Q' ? undefined : duration(c)),
    example: ['The half-hour talk was calm.', 'half-hour', 'PT30M'],
  },
];
