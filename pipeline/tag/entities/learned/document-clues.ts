import { combine, feature } from '../../../learn/engine/features.js';
import * as A from '../../../learn/forms/token-attributes.js';
import { type Context, capitalAt, formAt } from '../context.js';
import type { FormClues } from './form-clues.js';

/** How many features of the whole document a form can have. */
export const WIDE = 18;
/** Longest run of capitals that is looked at, and longest name that brackets abbreviate, in tokens. */
const LONGEST_RUN = 8;

/**
 * Features that a form has from the whole document, after Chieu and Ng (2003): what stands around its
 * other occurrences, the longest capitalised run that holds it, and the name that brackets abbreviate
 * by it. `WIDE` slots a form, 0 unused. `index` holds the form of each token; `slots` may have served
 * another document, whose features are gone then.
 */
export function documentClues(
  context: Context,
  index: Int32Array,
  clues: FormClues,
  slots = new Slots(),
): Int32Array {
  slots.clear(context.tokens.vocabulary.length);
  inLowerCase(context, slots);
  inRuns(context, index, clues, slots);
  inBrackets(context, index, clues, slots);
  around(context, index, clues, slots);
  return slots.features;
}

/** Features by form, in memory that the next document can use again. */
export class Slots {
  features: Int32Array = new Int32Array(0);
  used: Uint8Array = new Uint8Array(0);

  /** Empties the slots of so many forms. */
  clear(forms: number): void {
    if (this.used.length < forms) {
      const size = this.used.length === 0 ? forms : 2 * forms;
      this.features = new Int32Array(size * WIDE);
      this.used = new Uint8Array(size);
    } else {
      this.features.fill(0, 0, forms * WIDE);
      this.used.fill(0, 0, forms);
    }
  }

  put(v: number, clue: number): void {
    const n = this.used[v]!;
    for (let k = 0; k < n; k++) if (this.features[v * WIDE + k] === clue) return;
    if (n === WIDE) return;
    this.features[v * WIDE + n] = clue;
    this.used[v] = n + 1;
  }
}

/** Capitalised forms that the document has in lower case too. */
function inLowerCase({ tokens, capital, lower }: Context, slots: Slots): void {
  const { vocabulary } = tokens;
  const capitalised = new Map<string, number>();
  for (let v = 0; v < vocabulary.length; v++) {
    if (capital[v] !== 0) capitalised.set(lower[v]!, v);
  }
  const both = new Set<string>();
  for (let v = 0; v < vocabulary.length; v++) {
    if (capital[v] === 0 && capitalised.has(vocabulary[v]!)) both.add(vocabulary[v]!);
  }
  if (both.size === 0) return;
  for (let v = 0; v < vocabulary.length; v++) {
    if (capital[v] !== 0 && both.has(lower[v]!)) slots.put(v, feature(100, 1));
  }
}

/** The longest run of capitalised tokens (two or more) that holds a form: its first and last word. */
function inRuns(context: Context, index: Int32Array, clues: FormClues, slots: Slots): void {
  const { attributes, alone, lists } = clues;
  for (const [v, { first, end, at }] of longestRuns(context)) {
    const place = at === first ? 0 : at === end - 1 ? 2 : 1;
    const opening = index[first]!;
    const head = index[end - 1]!;
    slots.put(v, feature(101, combine(place, attributes[A.WIDTH * opening + A.LOWER]!)));
    slots.put(v, feature(102, combine(place, attributes[A.WIDTH * head + A.LOWER]!)));
    slots.put(v, feature(103, combine(place, Math.min(5, end - first))));
    slots.put(v, feature(107, combine(place, combine(alone[opening]!, lists[opening]!))));
    slots.put(v, feature(108, combine(place, combine(alone[head]!, lists[head]!))));
  }
}

interface Run {
  readonly first: number;
  readonly end: number;
  readonly at: number;
}

function longestRuns(context: Context): Map<number, Run> {
  const { tokens, opens } = context;
  const runs = new Map<number, Run>();
  let i = 0;
  while (i < tokens.count) {
    let end = i;
    while (end < tokens.count && capitalAt(context, end) > 0 && (end === i || opens[end] === 0)) {
      end++;
    }
    for (let at = i; at < end && end - i > 1 && end - i < LONGEST_RUN; at++) {
      const known = runs.get(tokens.type[at]!);
      if (known === undefined || known.end - known.first < end - i) {
        runs.set(tokens.type[at]!, { first: i, end, at });
      }
    }
    i = Math.max(end, i + 1);
  }
  return runs;
}

/** "Northern Growers Union (NGU)": what brackets abbreviate, by the last word of the long name. */
function inBrackets(context: Context, index: Int32Array, clues: FormClues, slots: Slots): void {
  const { tokens } = context;
  for (let i = 2; i + 1 < tokens.count; i++) {
    if (capitalAt(context, i) !== 2) continue;
    if (formAt(context, i - 1) !== '(' || formAt(context, i + 1) !== ')') continue;
    const initial = formAt(context, i)[0]!;
    let opens = false;
    for (let k = i - 2; k >= Math.max(0, i - 2 - LONGEST_RUN) && !opens; k--) {
      opens = k < i - 2 && formAt(context, k)[0] === initial;
    }
    const head = index[i - 2]!;
    slots.put(tokens.type[i]!, feature(109, opens ? 1 : 0));
    slots.put(tokens.type[i]!, feature(110, clues.attributes[A.WIDTH * head + A.LOWER]!));
    slots.put(tokens.type[i]!, feature(111, clues.lists[head]!));
  }
}

/** What stands before and after a form inside sentences, as words and as clusters. */
function around(context: Context, index: Int32Array, clues: FormClues, slots: Slots): void {
  const { tokens, capital, opens } = context;
  const { attributes } = clues;
  for (let i = 0; i < tokens.count; i++) {
    const v = tokens.type[i]!;
    if (capital[v] === 0 || opens[i] === 1 || slots.used[v] === WIDE) continue;
    slots.put(v, feature(104, 0));
    for (const [near, word, cluster] of [
      [i - 1, 105, 112],
      [i + 1, 106, 113],
    ] as const) {
      if (near < 0 || near >= tokens.count) continue;
      const row = A.WIDTH * index[near]!;
      slots.put(v, feature(word, attributes[row + A.LOWER]!));
      slots.put(v, feature(cluster, attributes[row + A.CLUSTER]!));
    }
  }
}
