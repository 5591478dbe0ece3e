import { readList } from '../../../model/resources.js';
import { headingText, isHeadline, isShouted, isTitleCase, wordCount } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';
import { isByLine } from './by-line.js';
import { isDateLine, withoutDates } from './date-line.js';

const KICKERS: ReadonlySet<string> = new Set(readList('segment/data/kickers.txt'));
const GENRE_WORDS: ReadonlySet<string> = new Set(readList('segment/sections/data/genre-words.txt'));
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,6})?$/;
/** "Monthly bulletin of the Food Council", "Your weekly letter on trade" */
const PERIODICAL =
  /^(?:(?:your|our|the|an?) )?(?:daily|weekly|fortnightly|monthly|quarterly) (?:bulletin|brief|briefing|digest|guide|letter|newsletter|note|publication|report|review|round-?up|update) (?:by|from|for|of|on)\b/i;
/** Words that titles have between others and topics have not. */
const IS_PHRASE = / (?:an?|the|in|on|at|to|by|for|from|with|after|under) /;
/** "Vol. 38 No. 4 · 18 February 2016" */
const VOLUME = /\b(?:vol(?:ume|\.)?|no\.) \d/i;
/** "Hong Kong / Transport", "News > Africa": the way to the page. */
const CRUMBS = /^\p{Lu}[\p{L}&’' -]{1,24}(?: ?[/|>»] ?\p{Lu}[\p{L}&’' -]{1,24}){1,4}$/u;
const SERIAL = /\b(?:blog|bulletin|digest|newsletter)$/i;
/** Longest title and line on a genre, in characters, and the fewest words of a title. */
const LONGEST = 200;
const LONGEST_GENRE = 80;
const FEWEST_WORDS = 3;
/** Units below a kicker among which the title is, and their fewest words below one that the list lacks. */
const REACH = 4;
const FEWEST_BELOW_TOPIC = 5;
/** Characters of the text in which words of the title are looked for. */
const ENOUGH = 4000;

/** Whether a line is but words for kinds of texts, numbers and days: "Media release (19-045MR)", "News|Energy and Trade". */
export function isGenre(text: string): boolean {
  if (text.length > LONGEST_GENRE) return false;
  const parts = text.split(/[|•·]| \/ /).map((part) => headingText(part.trim()).toLowerCase());
  const rest = parts.filter((part) => !KICKERS.has(part));
  if (rest.length < parts.length && rest.every((part) => wordCount(part) <= 3)) return true;
  if (PERIODICAL.test(text)) return true;
  const words = withoutDates(rest.join(' '))
    .split(/\s+/)
    .flatMap((word) => (/\d/.test(word) ? [] : word.split(/[^\p{L}]+/u)))
    .filter((word) => word !== '' && !MONTH.test(word));
  // "Report 297 / Asia": with a number a topic is no title either.
  const isOf = (word: string): boolean =>
    GENRE_WORDS.has(word) || (/\d/.test(text) && KICKERS.has(word));
  return words.some((word) => GENRE_WORDS.has(word)) && words.every(isOf);
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
  if (VOLUME.test(text)) return true;
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

/** Few words above a line like a title, with something that shows them to be no title. */
function isTopic(reading: Reading): boolean {
  const { article, units, unit, index, text, previous } = reading;
  if (CRUMBS.test(text)) return isTitleAt(article.text, units[index + 1]);
  if (wordCount(text) > 4 || !isHeadline(text.replace(/^\p{Ll}/u, 'A'), LONGEST)) return false;
  const lineAt = (i: number): string => {
    const { start, end } = units[i] ?? { start: 0, end: 0 };
    return end - start > LONGEST ? '' : article.text.slice(start, end);
  };
  const below = [1, 2, 3].map((step) => lineAt(index + step)).find((line) => !isDateLine(line))!;
  if (!isTitle(below, FEWEST_BELOW_TOPIC) || isByLine(below)) return false;
  // "Lost in Transit", "How the New Rules Fail the Islands": a title and its subtitle.
  if (IS_PHRASE.test(text) && isTitleCase(text) && isTitleCase(below)) return false;
  if (wordCount(text) < 3 && isForeign(text, below, reading)) return true;
  const isBehind = previous === 'metadata' || previous === 'boilerplate';
  // A blank line parts them from the title and none from what is above.
  const endsBlock = unit.line > 0 && unit.line === unit.lines - 1;
  if (isBehind && wordCount(text) < (endsBlock ? 4 : 3)) return true;
  if (/^\p{Ll}/u.test(text) || SERIAL.test(text) || names(below, text)) return true;
  // The title, a standfirst, and the writer or the day.
  const [third, fourth] = [lineAt(index + 2), lineAt(index + 3)];
  if (wordCount(third) <= 4 || isDetail(third)) return false;
  return isDetail(fourth) || (isShouted(text) && !isShouted(below));
}

/** Whether no word of a line stands in the text below, where two or more of the title do. */
function isForeign(text: string, title: string, { article, units, index }: Reading): boolean {
  const start = units[index + 2]?.start ?? article.text.length;
  const body = article.text.slice(start, start + ENOUGH).toLowerCase();
  const recurring = (line: string): number =>
    (line.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => body.includes(word)).length;
  return recurring(text) === 0 && recurring(title) > 1;
}

/** Whether a line has the writer or a day in it. */
function isDetail(line: string): boolean {
  return isByLine(line) || (line.length < LONGEST_GENRE && withoutDates(line) !== line);
}

/** Whether a line has the words of another, whatever their case. */
function names(line: string, words: string): boolean {
  const plain = line.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ');
  return ` ${plain} `.includes(` ${words.toLowerCase()} `);
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
