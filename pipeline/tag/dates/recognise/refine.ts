import type { Meaning, Point, Rule } from '../notation/rule.js';
import type { Lexemes } from './lexer.js';
import { formAt } from './lexer.js';
import type { Extent } from './match.js';

/** An expression that was recognised, before it is resolved. */
export interface Candidate extends Extent {
  readonly meaning: Meaning;
  readonly rule: Rule;
}

/**
 * Ties a time of day to the day beside it, in one pass over the candidates in order of place. "9 a.m. EST Tuesday"
 * is one expression, with the rule of the day; "noon on Friday" and "Friday at noon" are two, as the preposition
 * is a signal (TimeML 1.2.1, 2.2.1), and the hour is of that day.
 */
export function joinTimes(lexemes: Lexemes, candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const before = out[out.length - 1];
    const tied = before && join(lexemes, before, candidate);
    if (tied) {
      rangeBehind(lexemes, out, candidate);
      out.splice(-1, 1, ...tied);
    } else {
      dateBehind(lexemes, out, candidate);
      out.push(candidate);
    }
  }
  return out;
}

/** "10:35 a.m. (0735 GMT) Friday": both times are of the day behind the parenthesis; all three stay apart. */
function dateBehind(lexemes: Lexemes, out: Candidate[], day: Candidate): void {
  const [time, second] = out.slice(-2);
  if (!time || !second || !onlyTime(time) || !onlyTime(second) || !ofDay(day.meaning.at)) return;
  if (
    between(lexemes, time, second) !== '(' ||
    !/^\)(?: on)?$/.test(between(lexemes, second, day) ?? '')
  )
    return;
  for (const [i, each] of [time, second].entries()) {
    out[out.length - 2 + i] = ofThatDay(each, day);
  }
}

/** "Between 8 and 10 p.m. on Friday": the first hour is of that day as well. */
function rangeBehind(lexemes: Lexemes, out: Candidate[], day: Candidate): void {
  const [first, last] = out.slice(-2);
  if (!first || !last || !onlyTime(first) || !onlyTime(last)) return;
  if (/^(?:and|to|or|[-–—])$/.test(between(lexemes, first, last) ?? '')) {
    out[out.length - 2] = ofThatDay(first, day);
  }
}

/** A time of day with the day that stands behind it. */
const ofThatDay = (time: Candidate, { meaning: day }: Candidate, clock?: string): Candidate => ({
  ...time,
  meaning: {
    ...time.meaning,
    at: { ...day.at, time: clock ?? time.meaning.at!.time! },
    ...(day.orders && { orders: day.orders }),
  },
});

/** The words between two candidates, where they are at most two. */
function between(lexemes: Lexemes, a: Candidate, b: Candidate): string | undefined {
  const gap = b.first - a.end;
  if (gap < 0 || gap > 2) return undefined;
  return Array.from({ length: gap }, (_, i) => formAt(lexemes, a.end + i)).join(' ');
}

const hasLineEnd = ({ text, start, end }: Lexemes, a: Candidate, b: Candidate): boolean =>
  text.slice(end[a.end - 1], start[b.first]).includes('\n');

function join(lexemes: Lexemes, a: Candidate, b: Candidate): Candidate[] | undefined {
  const time = onlyTime(a) ? a : onlyTime(b) ? b : undefined;
  const day = time === a ? b : a;
  if (!time || !ofDay(day.meaning.at)) return undefined;
  const link = between(lexemes, a, b);
  if (link === undefined || hasLineEnd(lexemes, a, b)) return undefined;
  if (time === a ? !/^(?:|,|on|, on)$/.test(link) : !/^(?:|,|at|, at)$/.test(link))
    return undefined;
  if (day.meaning.at?.holiday !== undefined && !/(?:on|at)$/.test(link)) return undefined;
  const clock = inPart(time.meaning.at!.time!, day.meaning.at!.time);
  if (clock === undefined) return undefined;
  const at = { ...day.meaning.at, time: clock };
  // "8 p.m. on the following day" stays one: of two, the second would count from the first.
  if (/(?:on|at)$/.test(link) && day.meaning.at?.from !== 'context') {
    const hour = ofThatDay(time, day, clock);
    return time === a ? [hour, day] : [day, hour];
  }
  const mod = day.meaning.mod ?? time.meaning.mod;
  const meaning: Meaning = { ...day.meaning, type: 'TIME', at, ...(mod && { mod }) };
  return [{ first: a.first, end: b.end, rule: day.rule, meaning }];
}

const onlyTime = ({ meaning: { at } }: Candidate): boolean =>
  at?.time !== undefined && Object.keys(at).length === 1;

/** Hours of a part of the day that are told by the clock of twelve: first, last. */
const LATE: Readonly<Record<string, readonly [number, number]>> = {
  TAF: [1, 6],
  TEV: [4, 11],
  TNI: [6, 11],
};

/** A time of day in a part of the day: "six" is 18:00 in the afternoon; undefined where both are clocks. */
function inPart(clock: string, part: string | undefined): string | undefined {
  if (part === undefined) return clock;
  const hour = Number(clock.slice(1, 3));
  if (!/^T[A-Z]{2}$/.test(part) || Number.isNaN(hour)) return undefined;
  const [first, last] = LATE[part] ?? [1, 0];
  return hour >= first && hour <= last ? `T${hour + 12}${clock.slice(3)}` : clock;
}

/** Whether the point is one day. */
function ofDay(at: Point | undefined): boolean {
  if (at?.holiday !== undefined) return !at.within;
  return at?.weekday !== undefined || at?.day !== undefined || at?.shift?.unit === 'D';
}
