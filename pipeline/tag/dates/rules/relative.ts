import type { Captures, Meaning, Rule } from '../rule.js';
import { phased, pointOf, reference, unitOf } from './common.js';

const LAST = '(last|past|previous)';
const NEXT = '(next|coming|following)';
const direction = (c: Captures): number =>
  ['last', 'past', 'previous'].some((w) => c.has(w))
    ? -1
    : c.has('next') || c.has('coming') || c.has('following')
      ? 1
      : 0;

const shifted = (c: Captures): Meaning =>
  phased(c, { shift: { unit: unitOf(c), amount: direction(c) } });

const side = (c: Captures): 'past' | 'future' | 'same' =>
  direction(c) < 0 ? 'past' : direction(c) > 0 ? 'future' : 'same';

const time = (c: Captures) => (c.has('PART') ? { time: `T${c.text('PART')}` } : {});

/** Expressions that count from the document's date. */
export const RELATIVE: readonly Rule[] = [
  {
    name: 'today',
    pattern: 'today',
    meaning: () => pointOf({ shift: { unit: 'D', amount: 0 } }),
    example: ['They met today.', 'today', '2018-06-18'],
  },
  {
    name: 'tonight',
    pattern: 'tonight',
    meaning: () => pointOf({ shift: { unit: 'D', amount: 0 }, time: 'TNI' }),
    example: ['They meet tonight.', 'tonight', '2018-06-18TNI'],
  },
  {
    name: 'yesterday',
    pattern: '[PHASE|later|earlier] yesterday [PART]',
    meaning: (c) => phased(c, { shift: { unit: 'D', amount: -1 }, ...time(c) }),
    example: ['They met yesterday.', 'yesterday', '2018-06-17'],
  },
  {
    name: 'tomorrow',
    pattern: '[PHASE|later|earlier] tomorrow [PART]',
    meaning: (c) => phased(c, { shift: { unit: 'D', amount: 1 }, ...time(c) }),
    example: ['They meet tomorrow night.', 'tomorrow night', '2018-06-19TNI'],
  },
  {
    name: 'this-part',
    pattern: '[PHASE|later|earlier] this PART',
    meaning: (c) => phased(c, { shift: { unit: 'D', amount: 0 }, ...time(c) }),
    example: ['They met this morning.', 'this morning', '2018-06-18TMO'],
  },
  {
    name: 'unit-shift',
    pattern: `[PHASE|later|earlier] [the] (${LAST}|${NEXT}|this) UNIT`,
    meaning: (c) => (c.text('UNIT')!.startsWith('T') ? undefined : shifted(c)),
    example: ['They met last month.', 'last month', '2018-05'],
  },
  {
    name: 'weekday-shift',
    pattern: `[the] (${LAST}|${NEXT}|this) WEEKDAY [PART]`,
    meaning: (c) => pointOf({ weekday: c.number('WEEKDAY')!, side: side(c), ...time(c) }),
    example: ['They met last Friday.', 'last Friday', '2018-06-15'],
  },
  {
    name: 'month-shift',
    pattern: `[PHASE|later|earlier] (${LAST}|${NEXT}|this) MONTH`,
    meaning: (c) => phased(c, { month: c.number('MONTH')!, side: side(c) }),
    example: ['They met last September.', 'last September', '2017-09'],
  },
  {
    name: 'season-shift',
    pattern: `[PHASE|later|earlier] [the] (${LAST}|${NEXT}|this) SEASON`,
    meaning: (c) => phased(c, { season: c.text('SEASON')!, side: side(c) }),
    example: ['They met last autumn.', 'last autumn', '2017-FA'],
  },
  {
    name: 'month-of-year-shift',
    pattern: `MONTH [of] (${LAST}|${NEXT}|this) year`,
    meaning: (c) =>
      pointOf({ month: c.number('MONTH')!, shift: { unit: 'Y', amount: direction(c) } }),
    example: ['They met in July last year.', 'July last year', '2017-07'],
  },
  {
    name: 'weekend',
    pattern: `[the|this|${LAST}|${NEXT}] weekend`,
    meaning: (c) =>
      pointOf({
        weekend: true,
        shift: { unit: 'WE', amount: c.has('this') ? 0 : direction(c) > 0 ? 1 : -1 },
      }),
    example: ['They met over the weekend.', 'the weekend', '2018-W24-WE'],
  },
  {
    name: 'ago',
    pattern: '[APPROX] (NUM|a|an) (UNIT|UNITS) ago',
    meaning: (c) => phased(c, { shift: { unit: unitOf(c), amount: -(c.number('NUM') ?? 1) } }),
    example: ['They met three months ago.', 'three months ago', '2018-03'],
  },
  {
    name: 'ago-vague',
    pattern: '(several|many|some|a few|a couple of) UNITS ago',
    meaning: reference('PAST_REF'),
    example: ['They met several years ago.', 'several years ago', 'PAST_REF'],
  },
  {
    name: 'earlier-later',
    pattern: '(NUM|a|an) (UNIT|UNITS) (earlier|later|before)',
    meaning: (c) =>
      pointOf({
        shift: { unit: unitOf(c), amount: (c.has('later') ? 1 : -1) * (c.number('NUM') ?? 1) },
        from: 'context',
      }),
    example: ['It was 10 May 2016. Two days later he left.', 'Two days later', '2016-05-12'],
  },
  {
    name: 'following',
    pattern: '[the] (following|next|previous) (day|year|month|week)',
    meaning: (c) =>
      pointOf({ shift: { unit: wordUnit(c), amount: direction(c) }, from: 'context' }),
    example: ['It was 10 May 2016. The following day he left.', 'The following day', '2016-05-11'],
  },
  {
    name: 'that-unit',
    pattern: '[PHASE|later|earlier] (that|the same) (day|year|month|week)',
    meaning: (c) => phased(c, { shift: { unit: wordUnit(c), amount: 0 }, from: 'context' }),
    example: ['It was 10 May 2016. Later that year he left.', 'Later that year', '2016'],
  },
  {
    name: 'weekday',
    pattern: '[PHASE|later|earlier] WEEKDAY [PART]',
    meaning: (c) => phased(c, { weekday: c.number('WEEKDAY')!, ...time(c) }),
    example: ['They met Friday in Oslo.', 'Friday', '2018-06-15'],
  },
  {
    name: 'clock',
    pattern: '(CLOCK|HOUR) (a.m.|p.m.|am|pm) [WEEKDAY]',
    meaning: clock,
    example: ['They met at 10:35 a.m. in Oslo.', '10:35 a.m.', '2018-06-18T10:35'],
  },
  {
    name: 'present',
    pattern: '(now|currently|nowadays|today|right now|at present|these days)',
    meaning: reference('PRESENT_REF'),
    example: ['They are now rich.', 'now', 'PRESENT_REF'],
  },
  {
    name: 'past',
    pattern: '(recently|[in] the past|previously|formerly|once)',
    meaning: (c) => (c.has('once') || c.has('in') ? undefined : reference('PAST_REF')()),
    example: ['They recently met.', 'recently', 'PAST_REF'],
  },
  {
    name: 'future',
    pattern: '(soon|the [near|foreseeable] future|future)',
    meaning: reference('FUTURE_REF'),
    example: ['They will soon meet.', 'soon', 'FUTURE_REF'],
  },
];

function wordUnit(c: Captures): 'D' | 'W' | 'M' | 'Y' {
  return c.has('day') ? 'D' : c.has('week') ? 'W' : c.has('month') ? 'M' : 'Y';
}

function clock(c: Captures): Meaning | undefined {
  const [hour = 0, minute = 0] = (c.text('CLOCK') ?? c.text('HOUR')!).split(':').map(Number);
  if (hour < 1 || hour > 12) return undefined;
  const late = c.has('p.m.') || c.has('pm');
  const h = (hour % 12) + (late ? 12 : 0);
  const text = `T${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const weekday = c.number('WEEKDAY');
  return pointOf({
    ...(weekday === undefined ? { shift: { unit: 'D', amount: 0 } } : { weekday }),
    time: text,
  });
}
