import type { Rule } from '../notation/rule.js';
import { yearOf } from './calendar-date.js';
import { direction, EDGE_OF, LAST, NEXT, phased } from './common.js';

/** Seasons. */
export const SEASON: readonly Rule[] = [
  {
    name: 'season-year',
    pattern:
      "[the] [PHASE [DASH]] SEASON [term|semester|season|session] [of|,] (YEAR [(DASH|/) (YY|YEAR)]|(’|') YY)",
    meaning: (c) => phased(c, { season: c.text('SEASON')!, ...yearOf(c) }),
    example: ['They met in the summer of 2015.', 'the summer of 2015', '2015-SU'],
  },
  {
    name: 'season-shift',
    pattern: `[PHASE|later|earlier] [the] ([this] ${LAST}|[this] ${NEXT}|this) SEASON`,
    meaning: (c) =>
      phased(c, {
        season: c.text('SEASON')!,
        side: direction(c) < 0 ? 'past' : direction(c) > 0 ? 'future' : 'same',
      }),
    example: ['They met last autumn.', 'last autumn', '2017-FA'],
  },
  {
    name: 'season-of-shifted-year',
    pattern: '[the] [PHASE [DASH]] SEASON [,] [of] (last|next|this) year',
    meaning: (c) =>
      phased(c, { season: c.text('SEASON')!, shift: { unit: 'Y', amount: direction(c) } }),
    example: ['They met in the summer of last year.', 'the summer of last year', '2017-SU'],
  },
  {
    name: 'seasons-ago',
    pattern: 'NUM SEASONS ago',
    meaning: (c) =>
      phased(c, {
        season: c.text('SEASONS')!,
        shift: { unit: 'Y', amount: -c.number('NUM')! },
      }),
    example: ['They met two summers ago.', 'two summers ago', '2016-SU'],
  },
  {
    name: 'season',
    pattern:
      '((in|during|over|since|by|until|through|throughout|into) { [the] [PHASE] SEASON }|(of|for|before|after|from|all) { the [PHASE] SEASON })',
    meaning: (c) => phased(c, { season: c.text('SEASON')! }),
    example: ['They met over the summer.', 'the summer', '2018-SU'],
  },
  {
    name: 'edge-of-season',
    pattern: `${EDGE_OF} [the] SEASON [of] [YEAR]`,
    meaning: (c) => {
      const year = c.number('YEAR');
      return phased(c, { season: c.text('SEASON')!, ...(year !== undefined && { year }) });
    },
    example: ['It was due by the end of the summer.', 'the end of the summer', '2018-SU'],
  },
];
