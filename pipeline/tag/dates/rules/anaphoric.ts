import type { Captures, Meaning, Rule, Unit } from '../notation/rule.js';
import { counted, direction, durationText, multiplier, phased, pointOf, unitOf } from './common.js';

const NAMED = '(day|week|weekend|month|year|decade)';
const UNITS: Record<string, Unit> = {
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  year: 'Y',
  decade: 'E',
};
const named = (c: Captures): Unit => UNITS[Object.keys(UNITS).find((word) => c.has(word))!]!;

/** Expressions that count from the time mentioned before. */
export const ANAPHORIC: readonly Rule[] = [
  {
    name: 'earlier-later',
    pattern:
      '[APPROX|ABOUT|(more|less) than|over] ((NUM|a|an) (UNIT|UNITS)|(a|NUM) (hundred|thousand|dozen) UNITS) (earlier|later|(before|after) that)',
    meaning: earlierOrLater,
    example: ['It was 10 May 2016. Two days later he left.', 'Two days later', '2016-05-12'],
  },
  {
    name: 'units-before',
    pattern: '{ [APPROX|ABOUT] (NUM|a|an) (UNIT|UNITS) before } (,|.|;)',
    meaning: earlierOrLater,
    example: ['It was 10 May 2016. A day before, he had left.', 'A day before', '2016-05-09'],
  },
  {
    name: 'units-on',
    pattern: 'NUM (UNIT|UNITS) on',
    meaning: (c) =>
      unitOf(c).startsWith('T')
        ? undefined
        : pointOf({ shift: counted(unitOf(c), c.number('NUM')!), from: 'context', upToNow: true }),
    example: ['It began in 2012. Three years on, it was gone.', 'Three years on', '2015'],
  },
  {
    name: 'clock-later',
    pattern: '{ (NUM|a|an) (UNIT|UNITS) } (earlier|later)',
    meaning: (c) =>
      unitOf(c).startsWith('T')
        ? { type: 'DURATION', value: durationText(c.text('NUM') ?? '1', unitOf(c)) }
        : undefined,
    example: ['It fell 35 minutes later.', '35 minutes', 'PT35M'],
  },
  {
    name: 'following-unit',
    pattern: `the ((following|previous|preceding|prior) ${NAMED}|next day)`,
    meaning: (c) => pointOf({ shift: { unit: named(c), amount: direction(c) }, from: 'context' }),
    example: ['It was 10 May 2016. The following day he left.', 'The following day', '2016-05-11'],
  },
  {
    name: 'following-quarter',
    pattern: 'the (following|previous|preceding|prior) quarter',
    meaning: (c) => ({ type: 'DATE', period: { years: direction(c) / 4, that: true } }),
    example: [
      'It rose in the first quarter of 2017 from the previous quarter.',
      'the previous quarter',
      '2016-Q4',
    ],
  },
  {
    name: 'the-next-unit',
    pattern: 'the next (week|month|year) [or so]',
    meaning: (c) => pointOf({ shift: { unit: named(c), amount: 1 }, from: 'context' }),
    example: ['It was 10 May 2016. He left the next week.', 'the next week', '2016-W20'],
  },
  {
    name: 'the-day-before',
    pattern: 'the (day|night|week|month|year) (before|after) [that]',
    meaning: (c) =>
      pointOf({
        shift: { unit: c.has('night') ? 'D' : named(c), amount: c.has('before') ? -1 : 1 },
        from: 'context',
        ...(c.has('night') && { time: 'TNI' }),
      }),
    example: ['It was 10 May 2016. He had come the day before.', 'the day before', '2016-05-09'],
  },
  {
    name: 'following-part',
    pattern: 'the (following|next|previous) PART',
    meaning: (c) =>
      pointOf({
        shift: { unit: 'D', amount: direction(c) },
        from: 'context',
        time: `T${c.text('PART')}`,
      }),
    example: ['It was 10 May 2016. The next morning he left.', 'The next morning', '2016-05-11TMO'],
  },
  {
    name: 'following-weekday',
    pattern: 'the (following|previous|preceding) WEEKDAY',
    meaning: (c) =>
      pointOf({
        weekday: c.number('WEEKDAY')!,
        side: direction(c) < 0 ? 'past' : 'future',
        from: 'context',
      }),
    example: [
      'It was 10 May 2016. The following Friday he left.',
      'The following Friday',
      '2016-05-13',
    ],
  },
  {
    name: 'following-month',
    pattern: 'the (following|next|previous|preceding) (MONTH|SEASON)',
    meaning: (c) => {
      const month = c.number('MONTH');
      const part = month === undefined ? { season: c.text('SEASON')! } : { month };
      return pointOf({ ...part, side: direction(c) < 0 ? 'past' : 'future', from: 'context' });
    },
    example: [
      'It was 10 May 2016. The following January he left.',
      'The following January',
      '2017-01',
    ],
  },
  {
    name: 'that-unit',
    pattern: `[PHASE|later|earlier] (that [same]|the same) ${NAMED}`,
    meaning: (c) => phased(c, { shift: { unit: named(c), amount: 0 }, from: 'context' }),
    example: ['It was 10 May 2016. Later that year he left.', 'Later that year', '2016'],
  },
  {
    name: 'that-season',
    pattern:
      '([PHASE|later|earlier] (that [same]|the same) SEASON|[the] [PHASE] SEASON of (that [same]|the (same|following|previous)) year)',
    meaning: (c) =>
      phased(c, {
        season: c.text('SEASON')!,
        shift: { unit: 'Y', amount: direction(c) },
        from: 'context',
      }),
    example: ['It was 10 May 2016. That summer he left.', 'That summer', '2016-SU'],
  },
  {
    name: 'that-month',
    pattern: '[PHASE|later|earlier] that [same] MONTH',
    meaning: (c) =>
      phased(c, {
        month: c.number('MONTH')!,
        shift: { unit: 'Y', amount: 0 },
        from: 'context',
      }),
    example: ['It was 10 May 2016. That December he left.', 'That December', '2016-12'],
  },
  {
    name: 'day-of-context',
    pattern:
      '(on|until|by|from|since|before|after|till|between) { the DAYTH }|WRITING of { the DAYTH }',
    meaning: (c) => pointOf({ day: c.number('DAYTH')!, from: 'context' }),
    example: ['They met on 10 May 2016. On the 12th he left.', 'the 12th', '2016-05-12'],
  },
  {
    name: 'that-part',
    pattern: '([PHASE|later|earlier] that|the same) PART',
    meaning: (c) =>
      phased(c, { shift: { unit: 'D', amount: 0 }, from: 'context', time: `T${c.text('PART')}` }),
    example: ['It was 10 May 2016. That night he left.', 'That night', '2016-05-10TNI'],
  },
];

/** "A year earlier" is that part of the year before of which a report tells. */
function earlierOrLater(c: Captures): Meaning | undefined {
  const unit = unitOf(c);
  if (unit.startsWith('T')) return undefined;
  const count = (c.number('NUM') ?? 1) * multiplier(c);
  const bound = boundOf(c);
  const way = c.has('after') ? 1 : direction(c);
  const told = pointOf({ shift: counted(unit, way * count), from: 'context' }, bound);
  const isYear = count === 1 && c.has('earlier') && unit === 'Y' && !bound;
  return isYear ? { ...told, period: { years: -1, orYear: true } } : told;
}

/** "More than", "nearly", "about"; "earlier" and "later" are no parts here. */
const boundOf = (c: Captures): string | undefined =>
  c.has('more') || c.has('over')
    ? 'MORE_THAN'
    : c.has('less')
      ? 'LESS_THAN'
      : (c.text('APPROX') ?? c.text('ABOUT'));
