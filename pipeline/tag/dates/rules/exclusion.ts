import type { Rule } from '../notation/rule.js';

const none = (): [] => [];

/**
 * Words that look like a time expression and are none. They are recognised like the others, so that the
 * longest match decides, and then give nothing; their examples must stay without any date.
 */
export const EXCLUSION: readonly Rule[] = [
  {
    name: 'not-age',
    pattern: '[a|an|the] NUM DASH (UNIT|UNITS) DASH (old|olds)',
    meaning: none,
    example: ['A 6-year-old boy fell.', '', ''],
  },
  {
    name: 'not-age-words',
    pattern: 'NUM (UNITS|UNIT) (old|older|of age|younger)',
    meaning: none,
    example: ['Its chief, 52 years old, left.', '', ''],
  },
  {
    name: 'not-quarter',
    pattern:
      '([APPROX] (one|two|three) [DASH] (quarter|quarters)|a quarter of|a quarter (million|billion|point))',
    meaning: none,
    example: ['Almost three quarters of them left.', '', ''],
  },
  {
    name: 'not-second',
    pattern: '(a|one|the) second',
    meaning: none,
    example: ['He got a second chance.', '', ''],
  },
  {
    name: 'not-around-the-clock',
    pattern: '(24 hours a day|seven days a week|7 days a week|24 / 7)',
    meaning: none,
    example: ['The shop is open 24 hours a day.', '', ''],
  },
  {
    name: 'not-now',
    pattern: '[every] now and (then|again)',
    meaning: none,
    example: ['He calls every now and then.', '', ''],
  },
  {
    name: 'not-title',
    pattern:
      '([the] TITLE|super (tuesday|saturday|sunday|monday)|midnight (oil|mass|express)|a minute (amount|quantity|detail|fraction|dose|change|difference))',
    meaning: none,
    example: ['She wrote for USA Today.', '', ''],
  },
];
