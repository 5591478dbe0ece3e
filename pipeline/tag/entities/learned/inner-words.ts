import { readList } from '../../../model/resources.js';
import { FUNCTION_WORDS } from '../words.js';

const LISTS = new Map(
  readList('tag/entities/data/inner-words.txt').map((line): [string, Set<string>] => {
    const [name = '', words = ''] = line.split('|');
    return [name, new Set(words.split(' '))];
  }),
);
const listed = (name: string): ReadonlySet<string> => LISTS.get(name) ?? new Set();
const WITHIN = listed('inner');
const LEFT = listed('before');
const TIES = listed('tied');
const NAMESAKES = listed('namesake');
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
/** Has no lower-case letter. */
export const NO_LOWER = 64;
/** More than one letter long, with capitals. */
export const LONG = 128;
/** A word that headlines capitalise: four letters or more, the first a letter. */
export const HEADLINE_WORD = 256;
/** Begins with a capital. */
export const INITIAL = 512;
/** May be tied to a name by a hyphen behind it ("al-"). */
export const TIED = 1024;
/** A function word, day or month that is not set in capitals: no name by itself. */
export const FUNCTION = 2048;

/** What a form can be in a name, as bits. */
export function innerKind(form: string, lower: string): number {
  return (
    (form !== lower ? CAPITAL : 0) |
    (WITHIN.has(lower) ? INNER : 0) |
    (LEFT.has(lower) ? BEFORE : 0) |
    (RIGHT.has(lower) ? AFTER : 0) |
    (/^\d/.test(form) ? NUMBER : 0) |
    (/^[-‐‑–]$/.test(form) ? HYPHEN : 0) |
    (form === form.toUpperCase() ? NO_LOWER : 0) |
    (form.length > 1 && form !== lower ? LONG : 0) |
    (form.length > 3 && /^\p{L}/u.test(form) ? HEADLINE_WORD : 0) |
    (/^\p{Lu}/u.test(form) ? INITIAL : 0) |
    (TIES.has(lower) ? TIED : 0) |
    (isFunctionWord(form, lower) ? FUNCTION : 0)
  );
}

/** "It" and "Who", not "IT" and "WHO". */
function isFunctionWord(form: string, lower: string): boolean {
  if (!FUNCTION_WORDS.has(lower) || NAMESAKES.has(lower)) return false;
  return form.length === 1 || form !== form.toUpperCase();
}
