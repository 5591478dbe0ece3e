import { readList } from '../../model/resources.js';

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
  if (form.length === 2 && /^\p{Lu}\.$/u.test(form)) return 'name';
  return /^(?:\p{L}\.){2,}$/u.test(form) ? 'either' : undefined;
}
