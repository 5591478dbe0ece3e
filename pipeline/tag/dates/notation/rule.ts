import type { TimexType } from '../../../model/article.js';
import type { Item } from './lexicon.js';

/**
 * Unit codes: those of ISO 8601 durations with `T` before the units of the clock, `FN` fortnight,
 * `Q` quarter, `H` half year, `E` decade, `C` century, `L` millennium, `S` season, `WE` weekend.
 */
export type Unit =
  | 'TS'
  | 'TM'
  | 'TH'
  | 'D'
  | 'W'
  | 'FN'
  | 'M'
  | 'Q'
  | 'H'
  | 'Y'
  | 'E'
  | 'C'
  | 'L'
  | 'S'
  | 'WE';

/** A point in time as far as the words say it; what is missing comes from the anchor. */
export interface Point {
  readonly year?: number;
  /** Only the last two digits of the year are told; one far ahead of the document's date is of the century before. */
  readonly isShort?: boolean;
  readonly month?: number;
  readonly day?: number;
  /** ISO weekday, 1 is Monday. */
  readonly weekday?: number;
  /** The n-th such weekday of the month is meant, -1 the last. */
  readonly nth?: number;
  /** Whole weeks between the weekday that is named and the day that is meant ("Tuesday week"). */
  readonly weeksOn?: number;
  /** The weekday that a written date names as well ("Monday, 12 June"); it tells the year. */
  readonly onWeekday?: number;
  /** Number of an ISO week. */
  readonly week?: number;
  readonly quarter?: number;
  /** The month in which the quarter ended, where it is one by the books of a company. */
  readonly endMonth?: number;
  readonly half?: number;
  /** TIMEX3 season code `SP`, `SU`, `FA` or `WI`. */
  readonly season?: string;
  /** The week, weekend or year that holds the day is meant. */
  readonly within?: 'W' | 'WE' | 'Y';
  /** Days from the day to the middle of the week that begins or ends on it. */
  readonly toMiddle?: number;
  /** Name of a holiday in the table. */
  readonly holiday?: string;
  /** TIMEX3 text after the day: `T10:35`, `TMO`. */
  readonly time?: string;
  /** The day of the anchor in another year: "ten years ago today". */
  readonly sameDay?: boolean;
  /** Counts whole units from the anchor: last week is `W` -1. */
  readonly shift?: { readonly unit: Unit; readonly amount: number };
  /** The anchor: the document's date (default), the last time mentioned, the last entry of a calendar, or where a story is. */
  readonly from?: 'document' | 'context' | 'entry' | 'story';
  /** A quarter or half by the books of a company, which are named by the year in which it reports. */
  readonly fiscal?: boolean;
  /** "The end of the year": the one that the sentence tells of, where it tells of one. */
  readonly definite?: boolean;
  /** The nearest weekend or week is meant by the clause's side, as "the" or "this weekend". */
  readonly near?: 'the' | 'this';
  /** The end of a range that begins on the day, in the same year or the next: the range that goes on is meant. */
  readonly until?: { readonly month: number; readonly day: number };
  /** The unit after the counted one is meant where the clause looks ahead ("it will rain overnight"). */
  readonly coming?: boolean;
  /** The next such weekday is meant where it counts from a time that was mentioned: "by the Monday". */
  readonly onward?: boolean;
  /** Counted up to now unless the clause tells of the past: "Ten years on, they still wait". */
  readonly upToNow?: boolean;
  /** Which of the possible days, months or years is meant, when the words tell. */
  readonly side?: 'past' | 'future' | 'same';
}

/**
 * A quarter or other period known from the text ("the year-earlier quarter"): the one last mentioned,
 * moved by years or quarters of them.
 */
export interface Period {
  readonly years: number;
  readonly quarter?: number;
  /** The quarter of this year is meant, or the year where the text speaks of no quarter. */
  readonly year?: number;
  /** Whether the plain year is meant where the text speaks of no quarter. */
  readonly orYear?: boolean;
  /** The quarter named last is meant, whether it is the one reported or not. */
  readonly that?: boolean;
}

/** What a rule reads out of the words, before it is resolved. */
export interface Meaning {
  readonly type: TimexType;
  /** A TIMEX3 value that needs no anchor. */
  readonly value?: string;
  readonly at?: Point;
  readonly mod?: string;
  /** First and last day of a period that TIMEX3 has no value for, `first/last` in EDTF. */
  readonly interval?: string;
  /** The two readings of an ambiguous date in digits: day first, month first. */
  readonly orders?: readonly [dayFirst: string, monthFirst: string];
  /** Which number comes first in a date in digits that can be read in one way only. */
  readonly order?: 'day-first' | 'month-first';
  /** The reporting period that the text speaks of, so many years away. */
  readonly period?: Period;
}

/** The readings along one match, by symbol, in order of place. */
export class Captures {
  constructor(private readonly items: readonly Item[]) {}

  /** The value of the `nth` item of class `symbol`, or undefined. */
  text(symbol: string, nth = 0): string | undefined {
    let seen = 0;
    for (const item of this.items) if (item.symbol === symbol && seen++ === nth) return item.value;
    return undefined;
  }

  /** The same as a number. */
  number(symbol: string, nth = 0): number | undefined {
    const text = this.text(symbol, nth);
    return text === undefined ? undefined : Number(text);
  }

  /** The values of all items of these classes, in order of place. */
  all(...symbols: readonly string[]): string[] {
    return this.items.filter(({ symbol }) => symbols.includes(symbol)).map(({ value }) => value);
  }

  /** Whether the match holds this symbol or word. */
  has(symbol: string): boolean {
    return this.text(symbol) !== undefined;
  }
}

/**
 * One rule, in the manner of HeidelTime: a name, a pattern over symbols and words, the normalisation,
 * and an example `[sentence, expression, value]` that is run as a test with the document date
 * 2018-06-18 (a Monday).
 */
export interface Rule {
  readonly name: string;
  readonly pattern: string;
  /** One meaning for each expression of the pattern; nothing when the words are no time after all. */
  readonly meaning: (captures: Captures) => Meaning | readonly Meaning[] | undefined;
  readonly example: readonly [sentence: string, expression: string, value: string];
}
