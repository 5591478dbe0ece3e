import { tokenAt } from '../../../model/tokens.js';
import { wordClass } from '../lexicon/word-classes.js';
import { type ClaimView, word } from '../view/view.js';

const MEN = wordClass('nouns-for-men');
const WOMEN = wordClass('nouns-for-women');
const MASCULINE = wordClass('masculine-pronouns');
const FEMININE = wordClass('feminine-pronouns');

export type Gender = 'm' | 'f' | '';

/** The gender that a noun or a form of address tells. */
export function genderOfNoun(form: string): Gender {
  return MEN.has(form) ? 'm' : WOMEN.has(form) ? 'f' : '';
}

/** The gender of a pronoun for one person. */
export function genderOfPronoun(form: string): Gender {
  return MASCULINE.has(form) ? 'm' : FEMININE.has(form) ? 'f' : '';
}

/**
 * Genders of the persons of a document by what stands before their names ("Mr", "spokeswoman") and the
 * pronouns that were linked to them; those of whom it says both are left out.
 */
export function gendersOf(view: ClaimView): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { label, form, entity, span } of view.article.mentions) {
    if (label !== 'PERSON' || entity === '') continue;
    const at = tokenAt(view.tokens, span.start);
    const told =
      form === 'pronoun' ? genderOfPronoun(word(view, at)) : genderOfNoun(word(view, at - 1));
    if (told === '') continue;
    const known = genders.get(entity);
    genders.set(entity, known === undefined || known === told ? told : '');
  }
  return genders;
}
