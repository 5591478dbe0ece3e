import type { Captures, Meaning, Point, Unit } from '../rule.js';

const date = (at: Point, mod?: string): Meaning => ({
  type: at.time ? 'TIME' : 'DATE',
  at,
  ...(mod && { mod }),
});

/** A date or, when the words tell a time of day, a time. */
export const pointOf = (at: Point): Meaning => date(at);

/** The same with the TIMEX3 `mod` of "early", "mid" or "late". */
export const phased = (c: Captures, at: Point): Meaning =>
  date(at, c.text('PHASE') ?? c.text('APPROX'));

/** A fixed reference: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. */
export const reference = (value: string) => (): Meaning => ({ type: 'DATE', value });

/** Unit of the match, singular or plural. */
export const unitOf = (c: Captures): Unit => (c.text('UNIT') ?? c.text('UNITS')) as Unit;

/** ISO 8601 duration of a count of units; decades and centuries in years, `X` when the count is vague. */
export function durationText(count: string, unit: Unit): string {
  const time = unit.startsWith('T');
  const n = Number(count);
  if (Number.isNaN(n)) return `P${time ? 'T' : ''}${count}${time ? unit[1]! : unit}`;
  if (unit === 'E') return `P${n * 10}Y`;
  if (unit === 'C') return `P${n * 100}Y`;
  if (unit === 'L') return `P${n * 1000}Y`;
  if (!Number.isInteger(n)) {
    if (unit === 'Y') return `P${Math.round(n * 12)}M`;
    if (unit === 'TH')
      return `PT${Math.floor(n) || ''}${n >= 1 ? 'H' : ''}${Math.round((n % 1) * 60)}M`;
    if (unit === 'TM')
      return `PT${Math.floor(n) || ''}${n >= 1 ? 'M' : ''}${Math.round((n % 1) * 60)}S`;
  }
  return `P${time ? 'T' : ''}${n}${time ? unit[1]! : unit}`;
}
