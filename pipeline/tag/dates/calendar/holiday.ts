import { readList } from '../../../model/resources.js';
import { fromDayNumber, nthWeekday, toDayNumber } from './calendar.js';
import { parseGranule } from './granule-text.js';

/** A day, or a run of days, that has a name in every year. */
export interface Holiday {
  /** Its first day numbers in a year: mostly one, none where the table does not reach. */
  readonly days: (year: number) => readonly number[];
  /** The last day number of one that lasts longer than a day, by its first. */
  readonly last?: (first: number) => number;
  /** Whether countries keep it a day earlier or later, by their own sight of the moon. */
  readonly approximate: boolean;
  /** Whether years can go by without it. */
  readonly rare?: boolean;
}

/** Elections and summits of the table, by their lower-case names. */
export const EVENTS: ReadonlyMap<string, Holiday> = loadEvents();
/** All holidays by their lower-case names, the events among them. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map([...load(), ...EVENTS]);

function load(): Map<string, Holiday> {
  const holidays = new Map<string, Holiday>();
  const add = (names: string, holiday: Holiday): void => {
    for (const name of names.split(';')) holidays.set(name, holiday);
  };
  for (const line of readList('tag/dates/data/holidays.tsv')) {
    const [names = '', rule = ''] = line.split('\t');
    add(names, ruled(rule));
  }
  for (const line of readList('tag/dates/data/movable-holidays.tsv')) {
    const [names = '', kind = '', days = ''] = line.split('\t');
    add(names, { ...listed(days.split(' ')), approximate: kind === 'sighted' });
  }
  return holidays;
}

function loadEvents(): Map<string, Holiday> {
  const events = new Map<string, Holiday>();
  for (const line of readList('tag/dates/data/events.tsv')) {
    const [names = '', days = ''] = line.split('\t');
    for (const name of names.split(';')) {
      events.set(name, { ...listed(days.split(' ')), approximate: false, rare: true });
    }
  }
  return events;
}

function ruled(rule: string): Holiday {
  const [from = '', to] = /^\d\d\/\d#/.test(rule) ? [rule] : rule.split('/');
  const day = parse(from);
  const holiday = { days: (year: number) => [day(year)], approximate: false };
  if (to === undefined) return holiday;
  const end = parse(to);
  return { ...holiday, last: (first) => end(fromDayNumber(first).year) };
}

/** The days of a list by their year; `first/last` are the ends of one that lasts. */
function listed(entries: readonly string[]): Omit<Holiday, 'approximate'> {
  const byYear = new Map<number, number[]>();
  const ends = new Map<number, number>();
  for (const entry of entries) {
    const [first = '', last] = entry.split('/');
    const year = Number(first.slice(0, 4));
    const number = parseGranule(first)!.index;
    byYear.set(year, [...(byYear.get(year) ?? []), number]);
    if (last) ends.set(number, parseGranule(last)!.index);
  }
  return {
    days: (year) => byYear.get(year) ?? [],
    ...(ends.size > 0 && { last: (first: number) => ends.get(first) ?? first }),
  };
}

function parse(rule: string): (year: number) => number {
  const church = /^(easter|orthodox)([+-]\d+)$/.exec(rule);
  if (church) {
    const sunday = church[1] === 'easter' ? easter : orthodoxEaster;
    return (year) => sunday(year) + Number(church[2]);
  }
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) {
    return (year) => toDayNumber({ year, month: Number(fixed[1]), day: Number(fixed[2]) });
  }
  const nth = /^(\d\d)\/([1-7])#(-?\d)(?:\+(\d))?$/.exec(rule);
  if (!nth) throw new Error(`unknown holiday rule ${rule}`);
  const [month, weekday, count, later] = nth.slice(1).map((text) => Number(text ?? 0));
  return (year) => nthWeekday(year, month!, weekday!, count!) + later!;
}

/** Day number of Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b >> 2;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = c >> 2;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return toDayNumber({ year, month, day });
}

/** Day number of Orthodox Easter Sunday, by the Julian computus (Meeus, ch. 8). */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const day = ((d + e + 114) % 31) + 1;
  const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return toDayNumber({ year, month, day }) + julianLag;
}
