import { readList } from '../../../model/resources.js';
import { headingText, isHeadline, wordCount } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';
import { isByLine } from './by-line.js';
import { withoutDates } from './date-line.js';

const KICKERS: ReadonlySet<string> = new Set(readList('segment/data/kickers.txt'));
const GENRE_WORDS: ReadonlySet<string> = new Set(readList('segment/sections/data/genre-words.txt'));
/** Longest title and line on a genre, in characters, and the fewest words of a title. */
const LONGEST = 200;
const LONGEST_GENRE = 80;
const FEWEST_WORDS = 3;
/** Units below a kicker among which the title is, and their fewest words below one that the list lacks. */
const REACH = 4;
const FEWEST_BELOW_TOPIC = 5;

/** Whether a line is but words for kinds of texts, numbers and days: "Media release (19-045MR)", "News|Energy and Trade". */
export function isGenre(text: string): boolean {
  if (text.length > LONGEST_GENRE) return false;
  const parts = text.split(/[|•·]/).map((part) => headingText(part.trim()).toLowerCase());
  const rest = parts.filter((part) => !KICKERS.has(part));
  if (rest.length < parts.length && rest.every((part) => wordCount(part) <= 3)) return true;
  const words = withoutDates(rest.join(' ')).split(/[^\p{L}\d]+/u);
  return (
    words.every((word) => GENRE_WORDS.has(word) || /^$|\d/.test(word)) &&
    words.some((word) => GENRE_WORDS.has(word))
  );
}

/**
 * "OPINION", "Media release (19-045MR)" above the title: the column or the genre, which is no title itself. Behind such
 * a line or what a page puts around a text, one or two words more are the topic ("Rivers"), and up to four before a
 * menu are the name of the site.
 */
export const kicker: KindRule = {
  name: 'kicker',
  kindOf(reading) {
    const { index, text, titleUnit, seenTitle, seenBody } = reading;
    if (seenTitle || seenBody) return undefined;
    if (!isGenre(text)) {
      return titleUnit < 0 && (isTopic(reading) || isSite(reading)) ? 'metadata' : undefined;
    }
    if (titleUnit >= 0) return index < titleUnit ? 'metadata' : undefined;
    return isAboveTitle(reading) ? 'metadata' : undefined;
  },
};

/** Whether one of the lines below is like a title; below what the list lacks, it has to be one of some words. */
function isAboveTitle({ article, units, index, text }: Reading): boolean {
  const isListed = KICKERS.has(headingText(text).toLowerCase());
  for (const { start, end } of units.slice(index + 1, index + 1 + REACH)) {
    if (end - start > LONGEST) return false;
    const below = article.text.slice(start, end);
    if (isListed && wordCount(below) >= FEWEST_WORDS) return !/[.,;]$/.test(below);
    if (isListed || isByLine(below) || withoutDates(below) !== below) continue;
    if (/[.,;]$/.test(below)) return false;
    if (isTitle(below, FEWEST_WORDS + 1)) return true;
  }
  return false;
}

/** One or two words; three when a blank line parts them from the title and none from what is above. */
function isTopic({ article, units, unit, index, text, previous }: Reading): boolean {
  if (previous !== 'metadata' && previous !== 'boilerplate') return false;
  const most = unit.line > 0 && unit.line === unit.lines - 1 ? 3 : 2;
  if (wordCount(text) > most || !isHeadline(text, LONGEST)) return false;
  return isTitleAt(article.text, units[index + 1]);
}

/** The name of a site: below it a menu of two entries or more, then the title. */
function isSite({ article, units, index, text, settled }: Reading): boolean {
  if (wordCount(text) > 4 || !isHeadline(text, LONGEST)) return false;
  let next = index + 1;
  while (settled[next] === 'boilerplate') next++;
  return next - index > 2 && isTitleAt(article.text, units[next]);
}

function isTitleAt(text: string, unit: Reading['unit'] | undefined): boolean {
  if (unit === undefined || unit.end - unit.start > LONGEST) return false;
  return isTitle(text.slice(unit.start, unit.end), FEWEST_BELOW_TOPIC);
}

function isTitle(text: string, fewest: number): boolean {
  return wordCount(text) >= fewest && isHeadline(text.replace(/[?!]$/, ''), LONGEST);
}
