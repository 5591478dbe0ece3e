import { readList } from '../../model/resources.js';
import { CLASS, DIGIT, LETTER, SPACE, UPPER } from '../characters.js';

/**
 * What the full stop of an abbreviation can be; the classes are explained in `data/abbreviations.txt`.
 * `initial` is a single capital letter, found by its form.
 */
export type AbbreviationClass =
  | 'name'
  | 'inner'
  | 'number'
  | 'month'
  | 'state'
  | 'time'
  | 'end'
  | 'either'
  | 'initial';

const CLASSES: ReadonlyMap<string, AbbreviationClass> = readClasses();

/** Words that commonly begin a sentence, lower-case: "U.S. The" is a boundary, "U.S. Army" is none. */
export const STARTERS: ReadonlySet<string> = new Set(readList('segment/data/starters.txt'));

/** Names of days, months and time zones, lower-case. */
export const TIME_WORDS: ReadonlySet<string> = new Set(readList('segment/data/time-words.txt'));

function readClasses(): Map<string, AbbreviationClass> {
  const classes = new Map<string, AbbreviationClass>();
  for (const line of readList('segment/data/abbreviations.txt')) {
    const [form, kind] = line.split(/\s+/) as [string, AbbreviationClass];
    classes.set(form, kind);
    // Shouted text has "MR." and "ST."; "NO." is rather the word.
    if (kind !== 'number' && kind !== 'state') classes.set(form.toUpperCase(), kind);
  }
  return classes;
}

/** The class of `form`, written with its full stop, or undefined when it is no abbreviation. */
export function abbreviationClass(form: string): AbbreviationClass | undefined {
  const known = CLASSES.get(form);
  if (known !== undefined) return known;
  if (form.length === 2) return UPPER[form.charCodeAt(0)] === 1 ? 'initial' : undefined;
  return isDotted(form) ? 'either' : undefined;
}

/** Single letters, each with its stop: "U.S.", "p.m.". */
function isDotted(form: string): boolean {
  if (form.length < 4 || form.length % 2 !== 0) return false;
  for (let i = 0; i < form.length; i += 2) {
    if (CLASS[form.charCodeAt(i)] !== LETTER || form.charCodeAt(i + 1) !== 46) return false;
  }
  return true;
}

/**
 * Whether the full stop at `stop` belongs to the word that begins at `from`; `to` ends the paragraph.
 * A stop before a comma always does: no sentence ends there.
 */
export function keepsStop(text: string, from: number, stop: number, to: number): boolean {
  const after = text.charCodeAt(stop + 1);
  if (after === 46 && text.charCodeAt(stop + 2) === 46) return false;
  const next = stop + 1 < to ? nextVisible(text, stop + 1, to) : to;
  switch (abbreviationClass(text.slice(from, stop + 1))) {
    case undefined:
      return after === 44 && CLASS[text.charCodeAt(stop - 1)] === LETTER;
    case 'number':
      return next < to && CLASS[text.charCodeAt(next)] === DIGIT;
    case 'month':
      return next < to && (goesOn(text.charCodeAt(next)) || TIME_WORDS.has(wordAt(text, next, to)));
    case 'state':
      return followsComma(text, from);
    case 'initial':
      return next < to && text.charCodeAt(from - 1) !== 45 && !STARTERS.has(wordAt(text, next, to));
    default:
      return true;
  }
}

function goesOn(code: number): boolean {
  return code === 44 || CLASS[code] === DIGIT || (CLASS[code] === LETTER && UPPER[code] === 0);
}

/** "Boston, Mass.", "(D-Calif.)": a state comes after a comma, a hyphen or a bracket. */
function followsComma(text: string, from: number): boolean {
  let at = from - 1;
  while (at > 0 && CLASS[text.charCodeAt(at)] === SPACE) at--;
  const code = text.charCodeAt(at);
  return code === 44 || code === 45 || code === 40;
}

function nextVisible(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && CLASS[text.charCodeAt(at)] === SPACE) at++;
  return at;
}

/** The letters at `from`, lower-case. */
function wordAt(text: string, from: number, to: number): string {
  let at = from;
  while (at < to && CLASS[text.charCodeAt(at)] === LETTER) at++;
  return text.slice(from, at).toLowerCase();
}
