import type { Captures, Meaning, Rule, Unit } from '../notation/rule.js';
import { durationText } from './common.js';

const PERIODIC: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  biweekly: 'P2W',
  bimonthly: 'P2M',
  semiannually: 'P6M',
  biennially: 'P2Y',
  triennially: 'P3Y',
  annually: 'P1Y',
  yearly: 'P1Y',
};

const set = (value: string): Meaning => ({ type: 'SET', value });
const part = (c: Captures): string =>
  c.has('PART') ? `T${c.text('PART')}` : c.has('PARTS') ? `T${c.text('PARTS')}` : '';

/** Times that come back. */
export const SET: readonly Rule[] = [
  {
    name: 'every-unit',
    pattern: '[once|twice] (every|each) [single|other|few|NUM|ORD] (UNIT|UNITS)',
    meaning: (c) =>
      set(
        durationText(
          c.text('NUM') ?? c.text('ORD') ?? (c.has('other') ? '2' : c.has('few') ? 'X' : '1'),
          (c.text('UNIT') ?? c.text('UNITS')) as Unit,
        ),
      ),
    example: ['It rains every day.', 'every day', 'P1D'],
  },
  {
    name: 'every-weekday',
    pattern: '(every|each) [other|ORD] WEEKDAY [PART]',
    meaning: (c) => set(`XXXX-WXX-${c.text('WEEKDAY')}${part(c)}`),
    example: ['It rains every Monday.', 'every Monday', 'XXXX-WXX-1'],
  },
  {
    name: 'weekdays',
    pattern: '(WEEKDAYS|WEEKDAY PARTS)',
    meaning: (c) => set(`XXXX-WXX-${c.text('WEEKDAYS') ?? c.text('WEEKDAY')}${part(c)}`),
    example: ['It rains on Mondays.', 'Mondays', 'XXXX-WXX-1'],
  },
  {
    name: 'weekends',
    pattern: '(weekends|(every|each) [other|second] weekend|alternate weekends)',
    meaning: () => set('XXXX-WXX-WE'),
    example: ['It rains at weekends.', 'weekends', 'XXXX-WXX-WE'],
  },
  {
    name: 'weekday-of-every-month',
    pattern: '[the] (ORD|last) WEEKDAY (in|of) (every|each|the) month',
    meaning: () => set('P1M'),
    example: [
      'They meet on the first Monday of every month.',
      'the first Monday of every month',
      'P1M',
    ],
  },
  {
    name: 'day-of-every-unit',
    pattern: '[the] (ORD|last) [working|business] day of (each|every) (week|month|quarter|year)',
    meaning: (c) =>
      set(c.has('week') ? 'P1W' : c.has('month') ? 'P1M' : c.has('year') ? 'P1Y' : 'P3M'),
    example: ['It is due on the first day of each month.', 'the first day of each month', 'P1M'],
  },
  {
    name: 'working-days',
    pattern: '(weekdays|every weekday|each weekday|weekday PARTS|every weekday PART)',
    meaning: (c) => set(`XXXX-WXX-WD${part(c)}`),
    example: ['It is open on weekdays.', 'weekdays', 'XXXX-WXX-WD'],
  },
  {
    name: 'weeknights',
    pattern: '(weeknights|every weeknight|each weeknight)',
    meaning: () => set('XXXX-WXX-WDTNI'),
    example: ['It airs on weeknights.', 'weeknights', 'XXXX-WXX-WDTNI'],
  },
  {
    name: 'weekend-parts',
    pattern: '(weekend PARTS|every weekend PART)',
    meaning: (c) => set(`XXXX-WXX-WE${part(c)}`),
    example: ['It airs on weekend mornings.', 'weekend mornings', 'XXXX-WXX-WETMO'],
  },
  {
    name: 'every-part',
    pattern: '(every|each) PART',
    meaning: (c) => set(`XXXX-XX-XXT${c.text('PART')}`),
    example: ['It rains every morning.', 'every morning', 'XXXX-XX-XXTMO'],
  },
  {
    name: 'times-a-unit',
    pattern:
      '(once|twice|(three|four|five|several) times|NUM times|(NUM|several) (days|hours|nights)) (a|an|per|each|every) UNIT',
    meaning: (c) => set(durationText('1', c.text('UNIT') as Unit)),
    example: ['They meet twice a week.', 'twice a week', 'P1W'],
  },
  {
    name: 'periodic',
    pattern: `[once|twice|thrice|NUM times] (${Object.keys(PERIODIC).join('|')})`,
    meaning: (c) => set(PERIODIC[Object.keys(PERIODIC).find((word) => c.has(word))!]!),
    example: ['They meet weekly.', 'weekly', 'P1W'],
  },
];
