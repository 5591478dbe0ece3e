import { formOf, type Tokens } from '../../../model/tokens.js';
import { tagAt, word } from './tense-token.js';
import { BE_NOW } from './tense-words.js';

/** Not so "the planned trip" and the "until" that opens a sentence. */
export function isAhead(tokens: Tokens, i: number, first: number): boolean {
  if (tagAt(tokens, i) === 'IN') return i > first;
  if (/^(?:than|as)$/.test(word(tokens, i - 1))) return false; // "higher than expected in May"
  return !/^NNS?$/.test(tagAt(tokens, i + 1)) || /^\p{Lu}/u.test(formOf(tokens, i + 1));
}

/** "The hearing, set for Friday", "was moved to Friday"; not "a record set on Friday", "they called for calm". */
export function isSetFor(tokens: Tokens, i: number): boolean {
  const [link, next] = [word(tokens, i + 1), tagAt(tokens, i + 2)];
  const isNow = word(tokens, i) === 'set' && BE_NOW.has(word(tokens, i - 1));
  if (link !== 'for' && link !== 'to') return isNow && isCalendar(link);
  if (isNow) return true;
  return next === 'NNP' && isCalendar(word(tokens, i + 2));
}

/** Whether a form in lower case is a weekday or month. */
export const isCalendar = (form: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\.?)$/.test(
    form,
  );

/** "Had been due to expire on Friday": what was ahead then lies back now. */
export function hadBeen(tokens: Tokens, i: number): boolean {
  return i >= 2 && word(tokens, i - 1) === 'been' && word(tokens, i - 2) === 'had';
}
