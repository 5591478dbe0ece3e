import type { Rule } from '../notation/rule.js';
import { reference } from './common.js';

/** Vague references, which TIMEX3 gives no date. */
export const REFERENCE: readonly Rule[] = [
  {
    name: 'present',
    pattern:
      '(now|currently|nowadays|right now|at present|at the moment|these days|the present|present DASH day)',
    meaning: reference('PRESENT_REF'),
    example: ['They are now rich.', 'now', 'PRESENT_REF'],
  },
  {
    name: 'current',
    pattern: 'current',
    meaning: reference('PRESENT_REF'),
    example: ['The current price is low.', 'current', 'PRESENT_REF'],
  },
  {
    name: 'past',
    pattern: '([more|most] recently|recent|the [recent] past|lately)',
    meaning: reference('PAST_REF'),
    example: ['They recently met.', 'recently', 'PAST_REF'],
  },
  {
    name: 'recent-units',
    pattern: '(recent|past) (UNITS [and UNITS]|decades)',
    meaning: reference('PAST_REF'),
    example: ['It grew in recent years.', 'recent years', 'PAST_REF'],
  },
  {
    name: 'vague-ago',
    pattern:
      '(several|many|some|[a] few|a couple of|a handful of|a number of|hundreds of|thousands of|millions of) (UNITS|time) ago',
    meaning: reference('PAST_REF'),
    example: ['They met several years ago.', 'several years ago', 'PAST_REF'],
  },
  {
    name: 'units-ago',
    pattern:
      '(UNITS|ages|[a] (generation|generations|lifetime)|a (long|short) (time|while)|a while|some time) ago',
    meaning: reference('PAST_REF'),
    example: ['They met years ago.', 'years ago', 'PAST_REF'],
  },
  {
    name: 'long-ago',
    pattern: '(long ago|once upon a time|at one time|the other (day|night|week))',
    meaning: reference('PAST_REF'),
    example: ['They met long ago.', 'long ago', 'PAST_REF'],
  },
  {
    name: 'at-the-time',
    pattern: 'at { (the|that) time }',
    meaning: reference('PAST_REF'),
    example: ['He was ill at the time.', 'the time', 'PAST_REF'],
  },
  {
    name: 'future',
    pattern:
      '(the [near|not too distant|immediate] future|as soon as possible|a later date|the near term)',
    meaning: reference('FUTURE_REF'),
    example: ['They will meet in the future.', 'the future', 'FUTURE_REF'],
  },
  {
    name: 'soon',
    pattern:
      '(soon|sooner or later|someday|some day|(will|would|could|may|might|to) { one day }|{ one day } [i|you|he|she|it|we|they] (will|would|could|may|might))',
    meaning: reference('FUTURE_REF'),
    example: ['They will soon meet.', 'soon', 'FUTURE_REF'],
  },
  {
    name: 'coming-units',
    pattern: '[the] (coming|future) UNITS',
    meaning: reference('FUTURE_REF'),
    example: ['It will grow in coming years.', 'coming years', 'FUTURE_REF'],
  },
  {
    name: 'future-noun',
    pattern: '(in|near|its|their|his|her|your|our|my) { future }',
    meaning: reference('FUTURE_REF'),
    example: ['They know their future well.', 'future', 'FUTURE_REF'],
  },
];
