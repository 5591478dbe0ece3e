import { readList } from '../../../model/resources.js';
import type { Context } from '../context.js';

const LISTS = new Map(
  readList('tag/entities/data/inner-words.txt').map((line): [string, Set<string>] => {
    const [name = '', words = ''] = line.split('|');
    return [name, new Set(words.split(' '))];
  }),
);
const INNER = 1;
const BEFORE = 2;
const AFTER = 4;
const NUMBER = 8;
const HYPHEN = 16;
const CAPITAL = 32;
/** How many small words may stand between two capitals of a name. */
const REACH = 4;

/**
 * Marks with 1 the tokens that can be part of a name: those with a capital, small words between or
 * beside them ("of", "province"), and what a hyphen ties to them ("Eun-woo"). The rest is `O` for
 * certain, which spares most of the work.
 */
export function openTokens(context: Context): Uint8Array {
  const { tokens } = context;
  const { type, count } = tokens;
  const kinds = Uint8Array.from(tokens.vocabulary, (form, v) => kindOf(form, context.lower[v]!));
  const kind = (i: number): number => (i >= 0 && i < count ? kinds[type[i]!]! : 0);
  const open = new Uint8Array(count);
  let last = -REACH - 2;
  for (let i = 0; i < count; i++) {
    if ((kind(i) & CAPITAL) === 0) continue;
    open[i] = 1;
    if (i - last <= REACH + 1) openBetween(open, kind, last, i);
    last = i;
  }
  openTied(context, open, kind);
  openBeside(open, kind);
  return open;
}

function openBetween(
  open: Uint8Array,
  kind: (i: number) => number,
  from: number,
  to: number,
): void {
  for (let k = from + 1; k < to; k++) if ((kind(k) & (INNER | NUMBER)) === 0) return;
  open.fill(1, from + 1, to);
}

/** "Eun-woo", "COVID-19", "al-Sham", "anti-French": what touches an open token across a hyphen. */
function openTied(context: Context, open: Uint8Array, kind: (i: number) => number): void {
  const { start, end, count } = context.tokens;
  for (let i = 1; i + 1 < count; i++) {
    if ((kind(i) & HYPHEN) === 0 || start[i] !== end[i - 1] || end[i] !== start[i + 1]) continue;
    if (open[i - 1] === 1) open.fill(1, i, i + 2);
    else if (open[i + 1] === 1 && (kind(i - 1) & BEFORE) !== 0) open.fill(1, i - 1, i + 1);
  }
}

/** "northern Angola", "de Klerk"; "Anhui province", "Group 5". */
function openBeside(open: Uint8Array, kind: (i: number) => number): void {
  for (let i = open.length - 2; i >= 0; i--) {
    if (open[i + 1] === 1 && (kind(i) & (BEFORE | NUMBER)) !== 0) open[i] = 1;
  }
  for (let i = 1; i < open.length; i++) {
    if (open[i - 1] === 1 && (kind(i) & (AFTER | NUMBER)) !== 0) open[i] = 1;
  }
}

function kindOf(form: string, lower: string): number {
  const capital = form !== lower ? CAPITAL : 0;
  return (
    capital |
    (LISTS.get('inner')!.has(lower) ? INNER : 0) |
    (LISTS.get('before')!.has(lower) ? BEFORE : 0) |
    (LISTS.get('after')!.has(lower) ? AFTER : 0) |
    (/^\d/.test(form) ? NUMBER : 0) |
    (/^[-‐‑–]$/.test(form) ? HYPHEN : 0)
  );
}
