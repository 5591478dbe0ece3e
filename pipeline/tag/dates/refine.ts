import type { Lexemes } from './lexer.js';
import { wordAt } from './lexer.js';
import type { Extent } from './match.js';
import type { Meaning, Point, Rule } from './rule.js';

/** An expression that was recognised, before it is resolved. */
export interface Candidate extends Extent {
  readonly meaning: Meaning;
  readonly rule: Rule;
}

/**
 * Joins a time of day with the day beside it: "9 a.m. EST Tuesday", "Friday at noon". One pass over the
 * candidates in order of place; of two that are joined, the rule of the day is kept.
 */
export function joinTimes(lexemes: Lexemes, candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const before = out[out.length - 1];
    const joined = before && join(lexemes, before, candidate);
    if (joined) out[out.length - 1] = joined;
    else {
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
    const at = { ...day.meaning.at, time: each.meaning.at!.time! };
    out[out.length - 2 + i] = { ...each, meaning: { ...each.meaning, at } };
  }
}

/** The words between two candidates, where they are at most two. */
function between(lexemes: Lexemes, a: Candidate, b: Candidate): string | undefined {
  const gap = b.first - a.end;
  if (gap < 0 || gap > 2) return undefined;
  return Array.from({ length: gap }, (_, i) => wordAt(lexemes, a.end + i)).join(' ');
}

const hasLineEnd = ({ text, start, end }: Lexemes, a: Candidate, b: Candidate): boolean =>
  text.slice(end[a.end - 1], start[b.first]).includes('\n');

function join(lexemes: Lexemes, a: Candidate, b: Candidate): Candidate | undefined {
  const time = onlyTime(a) ? a : onlyTime(b) ? b : undefined;
  const day = time === a ? b : a;
  if (!time || !ofDay(day.meaning.at)) return undefined;
  const link = between(lexemes, a, b);
  if (link === undefined || hasLineEnd(lexemes, a, b)) return undefined;
  if (time === a ? !/^(?:|,|on|, on)$/.test(link) : !/^(?:|,|at|, at)$/.test(link))
    return undefined;
  const clock = inPart(time.meaning.at!.time!, day.meaning.at!.time);
  if (clock === undefined) return undefined;
  const at = { ...day.meaning.at, time: clock };
  const mod = day.meaning.mod ?? time.meaning.mod;
  return {
    first: a.first,
    end: b.end,
    rule: day.rule,
    meaning: { ...day.meaning, type: 'TIME', at, ...(mod && { mod }) },
  };
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
