import { pad } from '../calendar/calendar.js';
import type { Captures, Meaning, Rule } from '../notation/rule.js';

const ZONES =
  '(ZONE|local time|(eastern|central|mountain|pacific) ((standard|daylight) [time]|time)|greenwich mean time|(london|moscow|tokyo|beijing|paris) time)';
const ZONE = `${ZONES}|OPEN ${ZONES} CLOSE`;

const OF_TWELVE = '(HOUR|CLOCK|DOTCLOCK)';

/** Times of day; the day is found by the refiner that joins a time with the date beside it. */
export const CLOCK: readonly Rule[] = [
  {
    name: 'clock-12',
    pattern: `[ABOUT] { [APPROX] (CLOCK|DOTCLOCK|HOUR) AMPM [${ZONE}] }`,
    meaning: timeOfDay,
    example: ['They met at 10:35 a.m. in Oslo.', '10:35 a.m.', '2018-06-18T10:35'],
  },
  {
    name: 'weekday-clock-12',
    pattern: `WEEKDAYABBR [,|at] (CLOCK|DOTCLOCK|HOUR) AMPM [${ZONE}]`,
    meaning: (c) => {
      const meaning = twelve(c, c.text('AMPM') === 'p');
      return meaning && { ...meaning, at: { ...meaning.at, weekday: c.number('WEEKDAYABBR')! } };
    },
    example: ['They met Thurs 10am in Oslo.', 'Thurs 10am', '2018-06-14T10:00'],
  },
  {
    name: 'clock-24',
    pattern: `(at|by|until|from|around|about|before|after|since|DEPART) { CLOCK [${ZONE}] }`,
    meaning: day,
    example: ['They met at 14:30 in Oslo.', '14:30', '2018-06-18T14:30'],
  },
  {
    name: 'clock-range',
    pattern: '({ CLOCK } (to|until|till|DASH) { CLOCK }|between { CLOCK } and { CLOCK })',
    meaning: hours,
    example: ['It is open from 9:00 to 17:00 there.', '17:00', '2018-06-18T17:00'],
  },
  {
    name: 'clock-range-12',
    pattern: `(from|between) { ${OF_TWELVE} } (to|until|and|DASH) { ${OF_TWELVE} AMPM [ZONE] }|{ ${OF_TWELVE} } DASH { ${OF_TWELVE} AMPM [ZONE] }`,
    meaning: hoursOfTwelve,
    example: ['It is open from 8 to 10 p.m. there.', '8', '2018-06-18T20:00'],
  },
  {
    name: 'clock-zone',
    pattern: '(CLOCK|DOTCLOCK|HHMM) ZONE',
    meaning: day,
    example: ['It struck (0735 GMT) in Oslo.', '0735 GMT', '2018-06-18T07:35'],
  },
  {
    name: 'oclock',
    pattern: "[APPROX] (NUM|HOUR) (o'clock|o’clock) [in the PART]",
    meaning: (c) => twelve(c, late(c)),
    example: [
      "They met at five o'clock in the afternoon.",
      "five o'clock in the afternoon",
      '2018-06-18T17:00',
    ],
  },
  {
    name: 'hour-in-part',
    pattern: `[APPROX] (NUM|HOUR|CLOCK) in the PART|(at|by|until|from|around|about|before|after|since) { DOTCLOCK in the PART }`,
    meaning: (c) => twelve(c, late(c)),
    example: ['They met at 4 in the morning.', '4 in the morning', '2018-06-18T04:00'],
  },
  {
    name: 'half-past',
    pattern:
      '(half past|[a] quarter (past|to)|NUM [(minute|minutes)] past|NUM (minute|minutes) to) (NUM|HOUR) [AMPM|in the PART]',
    meaning: minutesPast,
    example: ['They met at half past ten.', 'half past ten', '2018-06-18T10:30'],
  },
  {
    name: 'half-of-hour',
    pattern: 'half NUM [AMPM|in the PART]',
    meaning: minutesPast,
    example: ['They met at half nine.', 'half nine', '2018-06-18T09:30'],
  },
  {
    name: 'hour-and-minutes',
    pattern: 'HOUR h [YY] [ZONE]',
    meaning: (c) =>
      (c.number('YY') ?? 0) < 60
        ? time(`T${pad(c.number('HOUR')!)}:${c.text('YY') ?? '00'}`)
        : undefined,
    example: ['They met at 21h30 in Oslo.', '21h30', '2018-06-18T21:30'],
  },
  {
    name: 'military-hours',
    pattern: 'HHMM (hours|hrs|h)',
    meaning: day,
    example: ['They met at 0900 hours.', '0900 hours', '2018-06-18T09:00'],
  },
  {
    name: 'hour-with-zero',
    pattern: '(at|by|until|till|from|around|about|before|after|since) { ZEROHHMM }',
    meaning: (c) => time(`T${c.text('ZEROHHMM')!}`),
    example: ['They sailed at 0615 in fog.', '0615', '2018-06-18T06:15'],
  },
  {
    name: 'military-range',
    pattern: '{ HHMM [hours|hrs|h] } (to|until|till|DASH) { HHMM (hours|hrs|h) }',
    meaning: (c) => [0, 1].map((i) => time(`T${c.text('HHMM', i)!}`)),
    example: ['The watch was from 2200 to 0300 hours.', '0300 hours', '2018-06-18T03:00'],
  },
  {
    name: 'noon',
    pattern: `[ABOUT] { [APPROX] [12|twelve] POINT [${ZONE}] }`,
    meaning: (c) => time(c.text('POINT')!),
    example: ['They met at noon in Oslo.', 'noon', '2018-06-18T12:00'],
  },
];

/** The time of day of "10:35 a.m.", "10.35pm", "14:30" and "noon". */
export function timeOfDay(c: Captures): Meaning | undefined {
  if (c.has('POINT')) return time(c.text('POINT')!);
  return c.has('AMPM') ? twelve(c, c.text('AMPM') === 'p') : day(c);
}

/** "Half past nine", "a quarter to six", "twenty past nine": minutes after or before an hour. */
function minutesPast(c: Captures): Meaning | undefined {
  const numbers = c.all('NUM', 'HOUR').map(Number);
  const hour = numbers[numbers.length - 1]!;
  const minutes = c.has('half') ? 30 : c.has('quarter') ? 15 : numbers[0]!;
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return undefined;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 30) return undefined;
  const base = (hour % 12) + (late(c) || c.text('AMPM') === 'p' ? 12 : 0);
  if (c.has('to')) return time(`T${pad((base + 23) % 24)}:${pad(60 - minutes)}`);
  return time(`T${pad(base)}:${pad(minutes)}`);
}

const late = (c: Captures): boolean => c.has('PART') && c.text('PART') !== 'MO';

const time = (text: string): Meaning => ({ type: 'TIME', at: { time: text } });

function day(c: Captures): Meaning | undefined {
  const [hour = 0, minute = 0] = (c.text('CLOCK') ?? c.text('DOTCLOCK') ?? c.text('HHMM')!)
    .split(':')
    .map(Number);
  return hour > 24 || minute > 59 ? undefined : time(`T${pad(hour)}:${pad(minute)}`);
}

/** Two times of one day, both in 24 hours. */
function hours(c: Captures): Meaning[] {
  return [0, 1].map((i) => time(`T${c.text('CLOCK', i)!.padStart(5, '0').slice(0, 5)}`));
}

/** Two times with one "a.m." or "p.m.": the first is of the other half of the day where it is the later hour. */
function hoursOfTwelve(c: Captures): Meaning[] | undefined {
  const [from, to] = c.all('HOUR', 'CLOCK', 'DOTCLOCK');
  const afternoon = c.text('AMPM') === 'p';
  const later = hourOfTwelve(from!) > hourOfTwelve(to!);
  const meanings = [ofTwelve(from!, afternoon !== later), ofTwelve(to!, afternoon)];
  return meanings.every((each) => each !== undefined) ? (meanings as Meaning[]) : undefined;
}

const hourOfTwelve = (text: string): number => Number.parseInt(text, 10) % 12;

function twelve(c: Captures, afternoon: boolean): Meaning | undefined {
  return ofTwelve(
    c.text('CLOCK') ?? c.text('DOTCLOCK') ?? c.text('HOUR') ?? c.text('NUM')!,
    afternoon,
  );
}

function ofTwelve(text: string, afternoon: boolean): Meaning | undefined {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return undefined;
  return time(`T${pad((hour % 12) + (afternoon ? 12 : 0))}:${pad(minute)}`);
}
