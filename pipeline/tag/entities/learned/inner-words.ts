import { readList } from '../../../model/resources.js';

const LISTS = new Map(
  readList('tag/entities/data/inner-words.txt').map((line): [string, Set<string>] => {
    const [name = '', words = ''] = line.split('|');
    return [name, new Set(words.split(' '))];
  }),
);
const listed = (name: string): ReadonlySet<string> => LISTS.get(name) ?? new Set();
const WITHIN = listed('inner');
const LEFT = listed('before');
const RIGHT = listed('after');

/** May stand between the capitals of a name ("of"). */
export const INNER = 1;
/** May stand before a name's first capital and belong to it ("de"). */
export const BEFORE = 2;
/** May stand after a name's last capital and belong to it ("province"). */
export const AFTER = 4;
export const NUMBER = 8;
export const HYPHEN = 16;
export const CAPITAL = 32;

/** What a form can be in a name, as bits. */
export function innerKind(form: string, lower: string): number {
  return (
    (form !== lower ? CAPITAL : 0) |
    (WITHIN.has(lower) ? INNER : 0) |
    (LEFT.has(lower) ? BEFORE : 0) |
    (RIGHT.has(lower) ? AFTER : 0) |
    (/^\d/.test(form) ? NUMBER : 0) |
    (/^[-‐‑–]$/.test(form) ? HYPHEN : 0)
  );
}
