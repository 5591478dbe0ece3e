import type { Captures, Meaning, Rule, Unit } from '../rule.js';
import { durationText, unitOf } from './common.js';

function duration(c: Captures): Meaning {
  const count = c.text('NUM') ?? (c.has('couple') ? '2' : c.has('a') || c.has('an') ? '1' : 'X');
  const vague = c.has('few') || c.has('several');
  const mod = c.text('APPROX');
  return {
    type: 'DURATION',
    value: durationText(vague ? 'X' : count, unitOf(c)),
    ...(mod && { mod }),
  };
}

const PERIODIC: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

/** Durations and sets. */
export const DURATION: readonly Rule[] = [
  {
    name: 'duration',
    pattern:
      '[APPROX|at least|more than|less than|up to] [the] [first|last|past|next|coming] (NUM|a few|several|a couple of) [more] (UNITS|UNIT)',
    meaning: duration,
    example: ['The war took two years.', 'two years', 'P2Y'],
  },
  {
    name: 'duration-one',
    pattern: '[APPROX|at least|more than|less than] (a|an) UNIT',
    meaning: duration,
    example: ['It took nearly an hour.', 'nearly an hour', 'PT1H'],
  },
  {
    name: 'duration-hyphen',
    pattern: '(NUM|several) - (UNIT|UNITS)',
    meaning: duration,
    example: ['A two-year programme began.', 'two-year', 'P2Y'],
  },
  {
    name: 'recent-units',
    pattern: '(recent|past) UNITS',
    meaning: () => ({ type: 'DATE', value: 'PAST_REF' }),
    example: ['It grew in recent years.', 'recent years', 'PAST_REF'],
  },
  {
    name: 'coming-units',
    pattern: '[the] (coming|future) UNITS',
    meaning: () => ({ type: 'DATE', value: 'FUTURE_REF' }),
    example: ['It will grow in coming years.', 'coming years', 'FUTURE_REF'],
  },
  {
    name: 'units',
    pattern: 'UNITS',
    meaning: (c) => (c.text('UNITS')!.length > 1 && c.has('TS') ? undefined : duration(c)),
    example: ['It lasted for decades.', 'decades', 'PXE'],
  },
  {
    name: 'every',
    pattern: '(every|each) UNIT',
    meaning: (c) => ({ type: 'SET', value: durationText('1', c.text('UNIT') as Unit) }),
    example: ['It rains every day.', 'every day', 'P1D'],
  },
  {
    name: 'every-weekday',
    pattern: '(every|each) WEEKDAY',
    meaning: (c) => ({ type: 'SET', value: `XXXX-WXX-${c.text('WEEKDAY')}` }),
    example: ['It rains every Monday.', 'every Monday', 'XXXX-WXX-1'],
  },
  {
    name: 'weekdays',
    pattern: 'WEEKDAYS',
    meaning: (c) => ({ type: 'SET', value: `XXXX-WXX-${c.text('WEEKDAYS')}` }),
    example: ['It rains on Mondays.', 'Mondays', 'XXXX-WXX-1'],
  },
  {
    name: 'periodic',
    pattern: '(hourly|daily|weekly|monthly|quarterly|annually|yearly)',
    meaning: (c) => {
      const word = Object.keys(PERIODIC).find((w) => c.has(w))!;
      return { type: 'SET', value: PERIODIC[word]! };
    },
    example: ['They meet weekly.', 'weekly', 'P1W'],
  },
];
