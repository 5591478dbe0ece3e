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
    else out.push(candidate);
  }
  return out;
}

function join(lexemes: Lexemes, a: Candidate, b: Candidate): Candidate | undefined {
  const gap = b.first - a.end;
  if (gap < 0 || gap > 2) return undefined;
  const between: string[] = [];
  for (let i = a.end; i < b.first; i++) between.push(wordAt(lexemes, i));
  const link = between.join(' ');
  const time = onlyTime(a) ? a : onlyTime(b) ? b : undefined;
  const day = time === a ? b : a;
  if (!time || !ofDay(day.meaning.at)) return undefined;
  if (time === a ? !/^(?:|,|on|, on)$/.test(link) : !/^(?:|,|at|, at)$/.test(link))
    return undefined;
  const at = { ...day.meaning.at, time: time.meaning.at!.time! };
  return {
    first: a.first,
    end: b.end,
    rule: day.rule,
    meaning: { ...day.meaning, type: 'TIME', at },
  };
}

const onlyTime = ({ meaning: { at } }: Candidate): boolean =>
  at?.time !== undefined && Object.keys(at).length === 1;

/** Whether the point is one day and has no time yet. */
function ofDay(at: Point | undefined): boolean {
  if (!at || at.time !== undefined) return false;
  return at.weekday !== undefined || at.day !== undefined || at.shift?.unit === 'D';
}
