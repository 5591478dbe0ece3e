import type { Rule } from '../notation/rule.js';
import { durationText, unitOf } from './common.js';
import { duration } from './duration.js';

/** Units without a number, which are lengths of time beside the right words. */
export const UNITS: readonly Rule[] = [
  {
    name: 'units-long',
    pattern: '((UNIT|UNITS) DASH long|UNITS DASH old)',
    meaning: (c) => ({
      type: 'DURATION',
      value: durationText(c.has('UNIT') ? '1' : 'X', unitOf(c)),
    }),
    example: ['A decades-long war ended.', 'decades-long', 'PXE'],
  },
  {
    name: 'units-or-units',
    pattern: 'UNITS (or|and) UNITS',
    meaning: duration,
    example: ['He died within weeks or months.', 'weeks or months', 'PXW'],
  },
  {
    name: 'units-later',
    pattern: '{ UNITS } (later|earlier|before|after|away|since)',
    meaning: (c) => ({ type: 'DURATION', value: durationText('X', unitOf(c)) }),
    example: ['Only hours later it fell.', 'hours', 'PTXH'],
  },
  {
    name: 'units-near',
    pattern: 'the (past|last|previous|preceding|next|following) UNITS',
    meaning: (c) => ({ type: 'DURATION', value: durationText('X', unitOf(c)) }),
    example: ['It rose over the past decades.', 'the past decades', 'PXE'],
  },
  {
    name: 'units-ahead',
    pattern: '[the] UNITS (ahead|to come)',
    meaning: duration,
    example: ['It will rise in the weeks ahead.', 'the weeks ahead', 'PXW'],
  },
  {
    name: 'units-of',
    pattern: '{ UNITS } of',
    meaning: duration,
    example: ['The deal ended months of talks.', 'months', 'PXM'],
  },
  {
    name: 'units-for',
    pattern:
      '(for|in|over|within|after|of|took|take|takes|lasted|spent|spend|wait|waited|waiting|by|with|through|during|about|first) { UNITS }|over { the [(early|late|intervening|passing)] UNITS }|the { UNITS }',
    meaning: duration,
    example: ['It lasted for decades.', 'decades', 'PXE'],
  },
];
