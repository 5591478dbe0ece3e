import { combine, feature, hashString } from '../../../learn/features.js';
import { tokenAt } from '../../../model/tokens.js';
import { type Context, capitalAt } from '../context.js';
import { matchEnd } from '../gazetteer.js';
import {
  FACILITY_HEADS,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  HONORIFICS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  ROLES,
  SURNAMES,
} from '../words.js';

/** How many features of the whole document a form can have. */
export const WIDE = 12;
const INITIAL = 0;

/** What lists say of each form, hashed as one value; 0 when it is in none. */
export function listClues(context: Context): Int32Array {
  return Int32Array.from(context.tokens.vocabulary, (form, v) => {
    const lower = context.lower[v]!;
    const bits =
      (GIVEN_NAMES.has(form) ? 1 : 0) |
      (HONORIFICS.has(form) ? 2 : 0) |
      (ORGANISATION_HEADS.has(form) ? 4 : 0) |
      (ORGANISATION_OPENERS.has(form) ? 8 : 0) |
      (FACILITY_HEADS.has(form) ? 16 : 0) |
      (PLACE_HEADS.has(form) || PLACE_OPENERS.has(form) ? 32 : 0) |
      (OTHER_HEADS.has(form) ? 64 : 0) |
      (FUNCTION_WORDS.has(lower) ? 128 : 0) |
      (ROLES.has(lower) ? 256 : 0) |
      (SURNAMES.has(form) ? 512 : 0);
    return bits;
  });
}

/** Per token: hash of list and place in the name, for the longest listed name that covers it. */
export function nameClues(context: Context): Int32Array {
  const { tokens, gazetteer } = context;
  const clues = new Int32Array(tokens.count);
  const byType = tokens.vocabulary.map((form) => gazetteer.candidates(form));
  let i = 0;
  while (i < tokens.count) {
    let end = i + 1;
    for (const known of byType[tokens.type[i]!]!) {
      const stop = matchEnd(tokens.text, tokens.start[i]!, known.name);
      if (stop < 0) continue;
      const last = tokenAt(tokens, stop - 1);
      if (tokens.end[last] !== stop) continue;
      end = last + 1;
      const list = hashString(known.kind + known.label);
      for (let k = i; k < end; k++) {
        const part = end - i === 1 ? 3 : k === i ? 0 : k === last ? 2 : 1;
        clues[k] = combine(list, part) | 1;
      }
      break;
    }
    i = end;
  }
  return clues;
}

/**
 * Features that a form has from the whole document, after Chieu and Ng (2003): what stands around its
 * other occurrences and the longest capitalised run that holds it. `WIDE` slots a form, 0 unused.
 */
export function documentClues(context: Context, hash: Int32Array): Int32Array {
  const { tokens, capital, opens } = context;
  const wide = new Int32Array(tokens.vocabulary.length * WIDE);
  const used = new Uint8Array(tokens.vocabulary.length);
  const lowers = new Set<string>();
  tokens.vocabulary.forEach((form, v) => {
    if (capital[v] === 0) lowers.add(form);
  });
  const put = (v: number, clue: number): void => {
    const n = used[v]!;
    for (let k = 0; k < n; k++) if (wide[v * WIDE + k] === clue) return;
    if (n < WIDE) {
      wide[v * WIDE + n] = clue;
      used[v] = n + 1;
    }
  };
  tokens.vocabulary.forEach((_, v) => {
    if (capital[v] !== 0 && lowers.has(context.lower[v]!)) put(v, feature(100, 1));
  });
  const runs = longestRuns(context);
  for (const [v, run] of runs) {
    const place = run.at === run.first ? 0 : run.at === run.end - 1 ? 2 : 1;
    put(v, feature(101, combine(place, hash[tokens.type[run.first]!]!)));
    put(v, feature(102, combine(place, hash[tokens.type[run.end - 1]!]!)));
    put(v, feature(103, combine(place, Math.min(5, run.end - run.first))));
  }
  for (let i = 0; i < tokens.count; i++) {
    const v = tokens.type[i]!;
    if (capital[v] === 0 || opens[i] === 1 || used[v]! >= WIDE) continue;
    put(v, feature(104, INITIAL));
    if (i > 0) put(v, feature(105, hash[tokens.type[i - 1]!]!));
    if (i + 1 < tokens.count) put(v, feature(106, hash[tokens.type[i + 1]!]!));
  }
  return wide;
}

interface Run {
  readonly first: number;
  readonly end: number;
  readonly at: number;
}

/** For each capitalised form the longest run of capitalised tokens (two or more) that holds it. */
function longestRuns(context: Context): Map<number, Run> {
  const { tokens } = context;
  const runs = new Map<number, Run>();
  let i = 0;
  while (i < tokens.count) {
    let end = i;
    while (
      end < tokens.count &&
      capitalAt(context, end) > 0 &&
      !(end > i && context.opens[end] === 1)
    ) {
      end++;
    }
    for (let at = i; at < end && end - i > 1 && end - i < 8; at++) {
      const known = runs.get(tokens.type[at]!);
      if (known === undefined || known.end - known.first < end - i) {
        runs.set(tokens.type[at]!, { first: i, end, at });
      }
    }
    i = Math.max(end, i + 1);
  }
  return runs;
}
