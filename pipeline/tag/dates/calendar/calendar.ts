/**
 * Proleptic Gregorian calendar on day numbers (days since 1970-01-01), without clock, locale or time
 * zone. The day-number formulas are Howard Hinnant's "chrono-compatible low-level date algorithms";
 * week numbers follow ISO 8601.
 */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days since 1970-01-01. */
export function toDayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with a day number. */
export function fromDayNumber(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** Days in a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The day `months` later, its day cut to the length of the month. */
export function addMonths(day: Day, months: number): Day {
  const index = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** ISO 8601 week: its year, number and the day number of its Monday. */
export function isoWeek(number: number): { year: number; week: number; monday: number } {
  const monday = number - weekdayOf(number) + 1;
  const { year } = fromDayNumber(monday + 3);
  return { year, week: (monday - firstMonday(year)) / 7 + 1, monday };
}

/** Day number of the Monday of ISO week 1 of a year. */
export function firstMonday(year: number): number {
  const fourth = toDayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1;
}

/** ISO text of a year: four digits, with a sign before year 0. */
export function yearText(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** `n` with zeros before it up to `width`. */
export function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}

/** ISO text of a day. */
export function dayText(day: Day): string {
  return `${yearText(day.year)}-${pad(day.month)}-${pad(day.day)}`;
}

/** Whether the day exists in the calendar. */
export function isDay(day: Day): boolean {
  return (
    day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month)
  );
}

/** Day number of the `n`-th weekday (ISO, 1 is Monday) of a month, the last one for -1; it may lie in the next month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const next =
      month === 12
        ? toDayNumber({ year: year + 1, month: 1, day: 1 })
        : toDayNumber({ year, month: month + 1, day: 1 });
    const last = next - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDayNumber({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}
