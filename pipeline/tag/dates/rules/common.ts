import type { Captures, Meaning, Point, Unit } from '../notation/rule.js';

/** Edges of the patterns that several families share. */
export const LAST = '(last|past|previous)';
export const NEXT = '(next|coming|upcoming)';
/** "The end of": an edge of the time that follows. */
export const EDGE_OF = '[the] (start|beginning|end|middle) of';
/** Words before a time that tell its phase. */
export const WHEN = '[PHASE|later|earlier]';
/** Words that count from the present unit: "last", "this coming", "this". */
export const SHIFT = `([this] ${LAST}|[this] ${NEXT}|this)`;
/** A time of year by name or number, as one pattern. */
export const ANY_MONTH = '(MONTH|MONTHABBR)';
export const ANY_WEEKDAY = '(WEEKDAY|WEEKDAYABBR)';
/** "Early", "mid-", "mid-to-late", "early to mid-": `phaseOf` tells which part is meant. */
export const PHASES = '(PHASE|PHASE [DASH] to [DASH] PHASE)';

/** A date or, when the words tell a time of day, a time. */
export function pointOf(at: Point, mod?: string): Meaning {
  return { type: at.time ? 'TIME' : 'DATE', at, ...(mod && { mod }) };
}

/** The same with the TIMEX3 `mod` of "early", "mid", "late", "about". */
export function phased(c: Captures, at: Point): Meaning {
  return pointOf(at, modOf(c));
}

/** TIMEX3 `mod` that the words of a match ask for. */
export function modOf(c: Captures): string | undefined {
  if (c.has('earlier') || c.has('beginning') || c.has('start')) return 'START';
  if (c.has('later') || c.has('end')) return 'END';
  if (c.has('middle')) return 'MID';
  if (c.has('least')) return 'EQUAL_OR_MORE';
  if (c.has('most') || c.has('up')) return 'EQUAL_OR_LESS';
  const isDenied = c.has('no') || c.has('not');
  if (c.has('more') && c.has('than')) return isDenied ? 'EQUAL_OR_LESS' : 'MORE_THAN';
  if ((c.has('less') || c.has('fewer')) && c.has('than')) {
    return isDenied ? 'EQUAL_OR_MORE' : 'LESS_THAN';
  }
  return phaseOf(c) ?? c.text('APPROX') ?? c.text('ABOUT');
}

/** Of two phases the outer one tells the half that is meant; "early to late" is no part. */
function phaseOf(c: Captures): string | undefined {
  const first = c.text('PHASE');
  if (first === undefined) return undefined;
  const second = c.text('PHASE', 1);
  if (second === undefined || first === second) return first;
  return first === 'MID' ? second : second === 'MID' ? first : undefined;
}

/** The values of symbols, each with the phase that stands before it: "the late 19th and early 20th". */
export function phasedEnds(
  c: Captures,
  ...symbols: readonly string[]
): { value: string; mod?: string }[] {
  const ends: { value: string; mod?: string }[] = [];
  let mod: string | undefined;
  for (const text of c.all('PHASE', ...symbols)) {
    if (PHASE_CODES.has(text)) mod = text;
    else {
      ends.push({ value: text, ...(mod && { mod }) });
      mod = undefined;
    }
  }
  return ends;
}

const PHASE_CODES: ReadonlySet<string> = new Set(['START', 'MID', 'END']);

/** What a count is multiplied by: "a hundred years", "two dozen days". */
export const multiplier = (c: Captures): number =>
  c.has('hundred') ? 100 : c.has('thousand') ? 1000 : c.has('dozen') ? 12 : 1;

/** A fixed reference: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. */
export const reference = (value: string) => (): Meaning => ({ type: 'DATE', value });

/** Unit of the match, singular or plural. */
export const unitOf = (c: Captures): Unit => (c.text('UNIT') ?? c.text('UNITS')) as Unit;

const BACK = ['last', 'past', 'previous', 'preceding', 'prior', 'ago', 'earlier', 'before'];
const AHEAD = ['next', 'coming', 'upcoming', 'following', 'later', 'hence'];

/** -1 for "last", 1 for "next", 0 for "this" ("earlier this year" is this year all the same). */
export function direction(c: Captures): number {
  if (c.has('this') && (c.has('earlier') || c.has('later'))) return 0;
  if (BACK.some((word) => c.has(word))) return -1;
  return AHEAD.some((word) => c.has(word)) ? 1 : 0;
}

/** Units that are counted in another. */
const COUNTED: Partial<Record<Unit, readonly [count: number, unit: Unit]>> = {
  FN: [2, 'W'],
  E: [10, 'Y'],
  C: [100, 'Y'],
  L: [1000, 'Y'],
};

/** ISO 8601 duration of a count of units; decades and longer in years, `X` when the count is vague. */
export function durationText(count: string, unit: Unit): string {
  const time = unit.startsWith('T');
  const n = Number(count);
  const letter = time ? unit[1]! : unit === 'FN' ? 'W' : unit;
  const prefix = time ? 'PT' : 'P';
  if (Number.isNaN(n)) return `${prefix}${count}${letter}`;
  const scale = COUNTED[unit];
  if (scale) return `P${Math.round(n * scale[0])}${scale[1]}`;
  if (!Number.isInteger(n)) {
    const finer = FINER[unit];
    if (finer) {
      const [size, small] = finer;
      const whole = Math.floor(n);
      const rest = Math.round((n - whole) * size);
      return `${prefix}${whole > 0 ? `${whole}${letter}` : ''}${rest > 0 ? `${rest}${small}` : ''}`;
    }
  }
  return `${prefix}${n}${letter}`;
}

/** How many of which smaller unit make one, for halves ("two and a half years" is `P2Y6M`). */
const FINER: Partial<Record<Unit, readonly [number, string]>> = {
  Y: [12, 'M'],
  TH: [60, 'M'],
  TM: [60, 'S'],
};

/** The part of the day that a match names. */
export const part = (c: Captures) => (c.has('PART') ? { time: `T${c.text('PART')}` } : {});

/** Which side the words ask for: "last", "next", "this". */
export const sideOf = (c: Captures): 'past' | 'future' | 'same' =>
  direction(c) < 0 ? 'past' : direction(c) > 0 ? 'future' : 'same';

/** "A decade ago" is the year ten years back, not a whole decade. */
export function counted(unit: Unit, amount: number): { unit: Unit; amount: number } {
  const [count, whole] = COUNTED[unit] ?? [1, unit];
  return { unit: whole, amount: amount * count };
}

/** Years that begin where their owner likes; of them only the calendar year is told, and about. */
const OWN_YEAR = ['fiscal', 'financial', 'academic', 'school'];

/** "Last month": whole units from the present one; no units of the clock. */
export function unitShift(c: Captures): Meaning | undefined {
  const unit = unitOf(c);
  if (unit.startsWith('T')) return undefined;
  if (unit === 'FN') return { type: 'DURATION', value: durationText('1', unit) };
  const about = unit === 'Y' && OWN_YEAR.some((word) => c.has(word)) ? 'APPROX' : undefined;
  return pointOf({ shift: { unit, amount: direction(c) } }, modOf(c) ?? about);
}
