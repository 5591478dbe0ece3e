import type { Span } from '../model/span.js';
import { type DayOrder, readDate } from './calendar.js';

/** A date with its place in the text that holds it. */
export interface Dated {
  readonly value: string;
  readonly span: Span;
}

/** As papers write it: `/2018/06/18/`, `/2018/jun/18/`, `/2018-06-18-`, `/2018/06/`. */
const YEAR_FIRST =
  /[/_-]((?:19|20)\d\d)[/-](\d\d?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[/-](\d\d?))?(?=[/_.-]|$)/i;
/** `/18/06/2018/` */
const YEAR_LAST = /\/(\d\d\/\d\d\/(?:19|20)\d\d)(?=\/|$)/;
/** `/20180618/`, `201806180304.html`, `?id=20180618000615`: a day, alone or before the time or a number of the day. */
const COMPACT =
  /[/_=-]((?:199|20[0-4])\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?(?=[/_.&-]|$)/;

/** The date in an address. */
export function addressDate(address: string, order: DayOrder): Dated | undefined {
  if (address.length > 400) return undefined;
  return yearFirst(address) ?? yearLast(address, order) ?? compact(address);
}

function yearFirst(address: string): Dated | undefined {
  const found = YEAR_FIRST.exec(address);
  if (!found) return undefined;
  const [all, year, month, day] = found;
  const value = readDate(
    /^\d/.test(month!)
      ? [year, month!.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
      : day
        ? `${day} ${month} ${year}`
        : `${month} ${year}`,
  );
  return dated(value, found.index + 1, all.length - 1);
}

function yearLast(address: string, order: DayOrder): Dated | undefined {
  const found = YEAR_LAST.exec(address);
  return found ? dated(readDate(found[1]!, order), found.index + 1, found[1]!.length) : undefined;
}

function compact(address: string): Dated | undefined {
  const found = COMPACT.exec(address);
  if (!found) return undefined;
  const [, year, month, day] = found;
  return dated(readDate(`${year}-${month}-${day}`), found.index + 1, 8);
}

const dated = (value: string, start: number, length: number): Dated | undefined =>
  value === '' ? undefined : { value, span: { start, end: start + length } };
