import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { durationText, modOf, multiplier, unitOf } from './common.js';

const BOUND =
  '[APPROX|at least|at most|[no|not] (more|less|fewer) than|up to|as (much|many|long) as]';
const KIND = '[EXTRA]';
const VAGUE =
  '([a] few|several|(several|[a] few) (hundred|thousand|dozen)|a couple of|[the] couple of|many|dozens of|hundreds of|thousands of|a number of|some)';

function count(c: Captures): string {
  if (c.has('NUM')) return c.text('NUM')!;
  if (c.has('couple')) return '2';
  if (c.has('half')) return '0.5';
  const vague = ['few', 'several', 'many', 'dozens', 'hundreds', 'thousands', 'number', 'some'];
  if (vague.some((word) => c.has(word))) return 'X';
  return ['a', 'an', 'one', 'another'].some((word) => c.has(word)) ? '1' : 'X';
}

/** A length of time of the count that the words tell, vague where they tell none. */
export function duration(c: Captures): Meaning {
  const mod = modOf(c);
  return { type: 'DURATION', value: durationText(count(c), unitOf(c)), ...(mod && { mod }) };
}

/** "A hundred years", "two dozen days", "half a dozen weeks". */
function dozens(c: Captures): Meaning {
  const count = multiplier(c) * (c.has('half') ? 0.5 : (c.number('NUM') ?? 1));
  const mod = modOf(c);
  return {
    type: 'DURATION',
    value: durationText(String(count), unitOf(c)),
    ...(mod && { mod }),
  };
}

/** Stretches of time by their length. */
export const DURATION: readonly Rule[] = [
  {
    name: 'duration',
    pattern: `[ABOUT] { ${BOUND} [another] NUM [OPEN NUM CLOSE] ${KIND} (UNITS|UNIT) }`,
    meaning: (c) => (singularAfterMany(c) ? undefined : duration(c)),
    example: ['The war took two years.', 'two years', 'P2Y'],
  },
  {
    name: 'duration-over',
    pattern: `(just|well|for|took|takes|take|lasted|last|lasts) { over NUM ${KIND} UNITS }`,
    meaning: (c) => ({ ...duration(c), mod: 'MORE_THAN' }),
    example: ['The war lasted for just over two years.', 'over two years', 'P2Y'],
  },
  {
    name: 'duration-range',
    pattern:
      '(NUM (to|or|DASH) NUM UNITS|NUM DASH (to|or) NUM DASH UNIT|NUM DASH (to|or) DASH NUM DASH UNIT)|between { NUM and NUM UNITS }',
    meaning: (c) => ({ type: 'DURATION', value: durationText(c.text('NUM')!, unitOf(c)) }),
    example: ['It took two to three weeks.', 'two to three weeks', 'P2W'],
  },
  {
    name: 'duration-vague',
    pattern: `[APPROX|at least|more than] ${VAGUE} ${KIND} UNITS`,
    meaning: duration,
    example: ['The war took several years.', 'several years', 'PXY'],
  },
  {
    name: 'duration-near',
    pattern: `[at least|more than] [DETERMINER] EDGE (NUM [(to|or|DASH) NUM]|${VAGUE}) ${KIND} UNITS [or so]`,
    meaning: duration,
    example: ['It rose over the past three years.', 'the past three years', 'P3Y'],
  },
  {
    name: 'seasons-near',
    pattern: '[DETERMINER] EDGE NUM SEASONS',
    meaning: (c) => ({ type: 'DURATION', value: `P${c.text('NUM')}${c.text('SEASONS')}` }),
    example: ['It rose over the past three summers.', 'the past three summers', 'P3SU'],
  },
  {
    name: 'nights',
    pattern: `[at least|more than|another] (NUM|several|[a] few) ${KIND} PARTS`,
    meaning: (c) => ({ type: 'DURATION', value: `P${c.text('NUM') ?? 'X'}${c.text('PARTS')}` }),
    example: ['He had not slept for two nights.', 'two nights', 'P2NI'],
  },
  {
    name: 'duration-the-months',
    pattern: `the (NUM UNITS|YEAR NUM UNITS)`,
    meaning: (c) => (c.has('YEAR') ? undefined : duration(c)),
    example: ['In the nine months sales fell.', 'the nine months', 'P9M'],
  },
  {
    name: 'duration-dozen',
    pattern: `[ABOUT] { [APPROX|at least|more than|less than] ([half] a|NUM) (dozen|hundred|thousand) UNITS }`,
    meaning: dozens,
    example: ['It stood for almost a hundred years.', 'almost a hundred years', 'P100Y'],
  },
  {
    name: 'duration-one',
    pattern: `[ABOUT] { [APPROX|at least|more than|less than|over] (a [full|whole|further]|an [additional|extra]|another|half [a|an]) UNIT [or (so|two|more)] }`,
    meaning: duration,
    example: ['It took nearly an hour.', 'nearly an hour', 'PT1H'],
  },
  {
    name: 'duration-and-a-half',
    pattern: '[ABOUT] { [APPROX|at least|more than|less than|over] (a|an|one) UNIT and a half }',
    meaning: (c) => {
      const mod = modOf(c);
      return { type: 'DURATION', value: durationText('1.5', unitOf(c)), ...(mod && { mod }) };
    },
    example: ['It took a minute and a half.', 'a minute and a half', 'PT1M30S'],
  },
  {
    name: 'duration-hyphen',
    pattern: '(NUM|several|multi) DASH (UNIT|UNITS) [DASH long]',
    meaning: duration,
    example: ['A two-year programme began.', 'two-year', 'P2Y'],
  },
  {
    name: 'duration-word',
    pattern: 'LONG',
    meaning: (c) => ({ type: 'DURATION', value: c.text('LONG')! }),
    example: ['A yearlong study began.', 'yearlong', 'P1Y'],
  },
  {
    name: 'the-year-ended',
    pattern: '{ the [fiscal] year } (ended|ending|to|through)',
    meaning: () => ({ type: 'DURATION', value: 'P1Y' }),
    example: ['In the year ended March 31 it fell.', 'the year', 'P1Y'],
  },
  {
    name: 'the-week-ended',
    pattern: '{ the week } (ended|ending)',
    meaning: () => ({ type: 'DURATION', value: 'P1W' }),
    example: ['Claims fell in the week ended March 31.', 'the week', 'P1W'],
  },
  {
    name: 'a-while',
    pattern: '(a [long] while|some time|a long time|a long period)',
    meaning: () => ({ type: 'DURATION', value: 'PXX' }),
    example: ['He stayed for a while.', 'a while', 'PXX'],
  },
];

/** "Two second" is no duration, "twenty year" is one. */
function singularAfterMany(c: Captures): boolean {
  return c.has('UNIT') && !c.has('one') && c.text('UNIT')!.startsWith('TS');
}
