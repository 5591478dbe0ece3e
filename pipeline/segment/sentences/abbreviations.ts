import { readList } from '../../model/resources.js';
import { CLASS, LETTER, UPPER } from '../characters.js';

/** Where the full stop of an abbreviation may also end a sentence. */
export type AbbreviationClass = 'name' | 'inner' | 'number' | 'either';

const CLASSES: ReadonlyMap<string, AbbreviationClass> = new Map(
  readList('segment/data/abbreviations.txt').map((line) => {
    const [form, kind] = line.split(/\s+/);
    return [form!, kind as AbbreviationClass];
  }),
);

/**
 * The class of `form` (written with its full stop), or undefined when it is no abbreviation. Initials
 * ("J.") are `name`, letters with inner stops ("U.S.") `either`.
 */
export function abbreviationClass(form: string): AbbreviationClass | undefined {
  const known = CLASSES.get(form);
  if (known !== undefined) return known;
  if (form.length === 2) return UPPER[form.charCodeAt(0)] === 1 ? 'name' : undefined;
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
