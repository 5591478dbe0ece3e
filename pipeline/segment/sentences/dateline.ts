import { readList } from '../../model/resources.js';
import { CLASS, DIGIT, LETTER, UPPER } from '../characters.js';
import type { TokenBuilder } from '../token-builder.js';
import { TIME_WORDS } from './abbreviations.js';

/** Tokens of the longest dateline and of the longest name of an agency in it. */
const LONGEST = 18;
const LONGEST_AGENCY = 4;
/** Letters of the shortest place in capitals, one word or several, that needs neither day nor agency beside it: not "US". */
const SHORTEST_PLACE = 4;
/** The agency or broadcaster in brackets, lower-case. */
const AGENCIES: ReadonlySet<string> = new Set(readList('segment/data/agencies.txt'));
/** Small words inside the names of places. */
const SMALL = new Set('al and da de del di do du el la las los of on the upon'.split(' '));
const DASHES = new Set(['-', '--', '–', '—', '―', '_']);

/**
 * The token behind the dateline that opens a paragraph with the tokens `first..end`: a place, often with
 * a day and an agency in brackets, and a dash ("ORLE, March 3 (Agency) - The bank …", "Orle (Reuters) –").
 * `first` where there is none. Without a day or an agency the place has to be in capitals.
 */
export function datelineEnd(out: TokenBuilder, first: number, end: number): number {
  const { text } = out;
  if (first === end || !opensDateline(text, out.start[first]!)) return first;
  const stop = Math.min(end - 1, first + LONGEST);
  let dated = false;
  let agency = false;
  let numbered = false;
  for (let i = first; i < stop; i++) {
    const form = text.slice(out.start[i]!, out.end[i]!);
    if (form === '(') {
      const close = closing(out, i, stop);
      if (close < 0) return first;
      const place = (dated && numbered) || placeInCapitals(out, first);
      agency = isAgency(text.slice(out.end[i]!, out.start[close]!), place);
      if (!agency) return first;
      i = close;
    } else if (i > first && DASHES.has(form) && apart(out, i)) {
      const known = agency || dated || placeInCapitals(out, first);
      return known && opensSentence(text, out.start[i + 1]!) ? i + 1 : first;
    } else if (TIME_WORDS.has(form.replace('.', '').toLowerCase())) dated = true;
    else if (!isPart(form)) return first;
    if (CLASS[form.charCodeAt(0)] === DIGIT) numbered = true;
  }
  return first;
}

function opensDateline(text: string, at: number): boolean {
  return UPPER[text.charCodeAt(at)] === 1 || text[at] === '(';
}

/** Index of the closing bracket after a few tokens, -1 for none. */
function closing(out: TokenBuilder, open: number, stop: number): number {
  for (let i = open + 2; i < Math.min(stop, open + LONGEST_AGENCY + 2); i++) {
    if (out.text[out.start[i]!] === ')') return i;
  }
  return -1;
}

/** A listed agency or, beside a place in capitals or a day, any name; "(CNN)" and "(dpa)" by their look. */
function isAgency(name: string, place: boolean): boolean {
  if (AGENCIES.has(name.toLowerCase().trim())) return true;
  return (place ? /^\s*\p{Lu}/u : /^(?:\p{Lu}{2,6}|dpa)\s*$/u).test(name);
}

/** Whether the first words are in capitals and long enough for a place. */
function placeInCapitals({ text, start, end, count }: TokenBuilder, first: number): boolean {
  let letters = 0;
  for (let i = first; i < count && letters < SHORTEST_PLACE; i++) {
    const form = text.slice(start[i]!, end[i]!);
    if (!/^\p{Lu}[\p{Lu}.'’-]+$/u.test(form)) return false;
    letters += form.length;
  }
  return letters >= SHORTEST_PLACE;
}

/** A name, a small word of one, a number or a mark between them. */
function isPart(form: string): boolean {
  const code = form.charCodeAt(0);
  if (UPPER[code] === 1 || CLASS[code] === DIGIT) return true;
  return form === ',' || form === '.' || form === '/' || SMALL.has(form);
}

/** Whether the dash `i` stands for itself: a short one with white space on both sides. */
function apart({ text, start, end }: TokenBuilder, i: number): boolean {
  const long = end[i]! - start[i]! > 1 || text.charCodeAt(start[i]!) > 0x7f;
  return long || (end[i - 1]! < start[i]! && end[i]! < start[i + 1]!);
}

/** A capital, a digit, or a mark that opens a quotation or a bracket. */
function opensSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const kind = CLASS[code]!;
  if (kind === LETTER) return UPPER[code] === 1;
  return kind === DIGIT || '"“‘\'«([$€£'.includes(text[at]!);
}
