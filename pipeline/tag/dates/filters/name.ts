import { isCapitalised, type Surroundings, words, wordsOf } from './surroundings.js';

const KIND_WORDS = words('kind-words');

/** Whether all longer words have upper-case initials: "India Today", not "in India today". */
export function isWrittenAsTitle(s: Surroundings): boolean {
  const { text, start, end } = s.lexemes;
  for (let i = s.first; i < s.end; i++) {
    const form = text.slice(start[i], end[i]);
    if (form.length > 3 && /^\p{Ll}/u.test(form) && !KIND_WORDS.has(form)) return false;
  }
  return true;
}

/** "The Atlantic Monthly", "Nightly News": the word and its neighbour have upper-case initials. */
export function isTitleWord(s: Surroundings): boolean {
  const form = s.lexemes.text[s.lexemes.start[s.first]!]!;
  if (!isCapitalised(form)) return false;
  return isCapitalised(s.formAfter()) || (isCapitalised(s.formBefore()) && s.charBefore === ' ');
}

/** "This Week", "USA Today": every word of it has an upper-case initial as in a title. */
export function isTitle(s: Surroundings): boolean {
  const { lexemes, first, end } = s;
  const form = (i: number): string => lexemes.text.slice(lexemes.start[i], lexemes.end[i]);
  if (end - first === 1) {
    const inSentence = /^\p{L}/u.test(s.formBefore()) && s.charBefore === ' ';
    return /^\p{Lu}\p{Ll}/u.test(form(first)) && inSentence;
  }
  for (let i = first; i < end; i++) if (!/^\p{Lu}\p{Ll}/u.test(form(i))) return false;
  return true;
}

/** Things that are called by a feast. */
const FESTIVE = words('festive');

/** Words that go on after a feast and leave it one: "Christmas Mass", "Easter Week". */
const FEAST_AFTER = /^(?:Day|Eve|Week|Weekend|Mass|Parade|Holidays?|Season|\p{L}+day)$/u;

/** A feast that is kept, not the first word of a name or of a thing: "Easter Island", "Easter eggs". */
export function isKept(s: Surroundings): boolean {
  if (FESTIVE.has(s.after())) return false;
  if (wordsOf(s).includes(' ') || s.charAfter !== ' ') return true;
  return !isCapitalised(s.formAfter()) || FEAST_AFTER.test(s.formAfter());
}
