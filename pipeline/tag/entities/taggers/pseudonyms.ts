import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, type Tagger, textOf } from '../context.js';
import { keyOf } from '../gazetteer.js';
import { PSEUDONYM } from '../marks.js';
import { PSEUDONYM_TITLES } from '../words.js';

/** One letter but the pronoun, which may have a number, or two. */
const LETTERS = /^(?:[A-HJ-Z]{1,2}|[A-Z]\d{1,3}|PW\d{1,2})$/;
const NUMBER = /^\d{1,3}$/;
/** What goes on from a letter or number that names nobody: "Officer 12 years ago", "Child A-levels". */
const GOES_ON = /^(?:[-–&%]|years?|months?|days?|per)$/;

/**
 * "Witness F", "Officer 12", "Mr X": persons whom a text names by a letter or a number. The noun is a part of
 * the name, which is nothing without it, and means somebody else in another document.
 */
export const pseudonyms: Tagger = {
  name: 'pseudonym',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { count, type } = context.tokens;
    for (const first of context.marked) {
      if ((context.marks[type[first]!]! & PSEUDONYM) === 0 || first + 1 >= count) continue;
      if (!isCipher(context, first + 1)) continue;
      const end = first + 2;
      const entity = `${keyOf('PERSON', textOf(context, first, end))}|${context.article.id}`;
      const place = { first, end, label: 'PERSON', form: 'name', weight: 80 } as const;
      found.push({ ...place, rule: 'pseudonym', entity });
    }
    return found;
  },
};

function isCipher(context: Context, i: number): boolean {
  const form = formAt(context, i);
  const next = formAt(context, i + 1);
  if (GOES_ON.test(next) || context.opens[i] === 1) return false;
  // "Mr X" is nobody's surname, "Mr J Morita" has one.
  if (PSEUDONYM_TITLES.has(formAt(context, i - 1))) {
    return /^[A-HJ-Z]$/.test(form) && capitalAt(context, i + 1) === 0 && next !== '.';
  }
  return (LETTERS.test(form) && capitalAt(context, i + 1) === 0) || NUMBER.test(form);
}
