import { isGivenName } from './person-names.js';
import type { Span } from './span.js';
import {
  closesWithMenu,
  ENTRIES,
  HEAD,
  isEntry,
  opensWithMenu,
  type PageLine,
  proseOf,
  readLines,
} from './web-page-lines.js';

/** Where the article stands in the text of a whole web page; places are UTF-16 units. */
export interface PageArticle {
  /** Its title, without marks of headings; it can go over two lines. */
  readonly title: Span;
  /** Where its first paragraph begins. */
  readonly prose: number;
  /** Where the title stands for the first time below the top, with details behind it. */
  readonly head: number;
}

/** Entries above a title that is known by a mark or by the title of the page, and of those some in the list. */
const ABOVE_MARKED = { entries: 6, known: 1 };
/** The same above one that is known by its words, and in a head of which nothing else is known. */
const ABOVE_PLAIN = { entries: 12, known: 3 };
/** Lines above the prose in which the title is looked for, with a mark and without one. */
const FURTHEST = 50;
const FURTHEST_PLAIN = 30;

/** Share of its words that a title has in common with the prose: beside details, where it stands twice, for sure. */
const SHARED = 0.45;
const SHARED_TWICE = 0.6;
const SHARED_SURE = 0.75;
/** Lines between a title and the same one again. */
const TWICE = 24;
/** Characters of prose that a title is compared with. */
const ENOUGH = 12_000;
/** Words of a line that is no entry of a menu. */
const LONG = 6;
/** Characters after which a line of Markdown may be wrapped. */
const WRAP = 55;

/** The name of the site behind the last mark in the title of a page. */
const SITE_END = /\s(?:[|–—·»-]|::)\s(?:(?!\s(?:[|–—·»-]|::)\s).){2,60}$/;
/** What stands beside a title: who wrote it, when, how long it takes to read, how to share it. */
const DETAIL =
  /^(?:by|posted|published|updated|written|last updated)\b|^[^.]{0,40}\b(?:19|20)\d\d\b[^.]{0,30}$|\b\d{1,2} min(?:ute)?s? read\b|^\S.{0,30}\b(?:h(?:ou)?rs?|days?|minutes?) ago$|^(?:share|tweet|print|e-?mail)(?: |$)/i;
const NAME = /^(\p{Lu}\p{Ll}+) (?:\p{Lu}[\p{L}.'’-]* ){0,2}\p{Lu}[\p{L}.'’-]+$/u;
/** How no title begins. */
const PROMPT =
  /^(?:share|click|photo|image|sign|log|subscribe|read|related|more|posted|skip|follow|home|search|discuss|report an?|continue|also|learn more|place an|captions|advertisement|recipe|view)\b/i;
const CREDIT = /getty|reuters|\bAP\b|photo|©|[/»›]|[.:,]$|\)$/i;

/**
 * Finds the article in the text of a whole page of the web, below its menus: the longest run of prose (maximum
 * subsequence of lines by their words, as Pasternack and Roth 2009), and above it the title: a first heading of
 * Markdown, what the top of the page repeats, or the line that shares its words with the prose and stands beside
 * a by-line or a date. Nothing where no menu stands at the head or at the foot of the text, or no title is found.
 */
export function articleInPage(text: string): PageArticle | undefined {
  const closes = closesWithMenu(text);
  if (!closes && !opensWithMenu(text)) return undefined;
  const lines = readLines(text);
  const { first, end } = proseOf(lines);
  const marked = markedAt(lines, first, end);
  const plain = marked >= 0 ? undefined : sharingAt(lines, first, wordsOf(lines.slice(first, end)));
  const at = plain?.at ?? marked;
  const least = plain?.isSure === false ? ABOVE_PLAIN : ABOVE_MARKED;
  if (at < 0 || !(closes || hasEntries(lines.slice(0, at), least))) return undefined;
  const title = lines[at]!;
  const isWrapped = title.isHeading && title.goesOn && title.text.length >= WRAP;
  const last = isWrapped && at + 1 < first ? at + 1 : endOfTitle(lines, at);
  return {
    title: { start: title.start, end: lines[last]!.end },
    prose: lines[Math.max(first, last + 1)]?.start ?? text.length,
    head: lines[Math.max(1, earlierThan(lines, at))]!.start,
  };
}

/** Whether a menu stands at the head of the text, so that short lines there tell nothing. */
export function hasMenu(text: string): boolean {
  return opensWithMenu(text) && hasEntries(readLines(text, HEAD), ABOVE_PLAIN);
}

/** Where the longest run of prose begins below a menu, whether a title is known or not. */
export function proseBelowMenu(text: string): number | undefined {
  if (!hasMenu(text)) return undefined;
  const lines = readLines(text);
  return lines[proseOf(lines).first]?.start;
}

/** Whether enough of the lines could be entries of menus, and some are such as many pages have. */
function hasEntries(lines: readonly PageLine[], least: typeof ABOVE_PLAIN): boolean {
  const known = new Set<string>();
  let entries = 0;
  for (const { text } of lines) {
    if (!isEntry(text)) continue;
    entries++;
    const entry = text.toLowerCase();
    if (ENTRIES.has(entry)) known.add(entry);
  }
  return entries >= least.entries && known.size >= least.known;
}

/** The title by the mark of a heading, or by the title of the page on top. */
function markedAt(lines: readonly PageLine[], first: number, end: number): number {
  const prose = wordsOf(lines.slice(first, end));
  const low = Math.max(0, first - FURTHEST);
  for (let i = Math.min(first, lines.length - 1); i >= low; i--) {
    const { isHeading, words, text } = lines[i]!;
    if (isHeading && words >= 2 && sharedOf(text, prose) > 0) return i;
  }
  const repeated = repeatedAt(lines, first, end);
  if (repeated < 0) return -1;
  // Where links break the lines, the longest run of prose can be far below.
  const below = wordsOf(lines.slice(repeated + 1).filter(({ words }) => words >= LONG));
  return sharedOf(lines[repeated]!.text, below) >= SHARED ? repeated : -1;
}

/** The telling words of lines, of as many of them as tell what the text is about. */
function wordsOf(lines: readonly PageLine[]): Set<string> {
  const all = new Set<string>();
  let left = ENOUGH;
  for (const { text } of lines) {
    if (left <= 0) break;
    left -= text.length;
    for (const word of telling(text)) all.add(word);
  }
  return all;
}

/** The share of the telling words of a line that the prose has. */
function sharedOf(line: string, prose: ReadonlySet<string>): number {
  const own = telling(line);
  if (own.length < 2) return own.some((word) => prose.has(word)) ? SHARED : 0;
  return own.filter((word) => prose.has(word) || prose.has(`${word}s`)).length / own.length;
}

/** The last line above the prose, or the first in it, that is the title of the page on top, else what begins it. */
function repeatedAt(lines: readonly PageLine[], first: number, end: number): number {
  const top = folded(lines[0]?.text ?? '');
  const own = folded((lines[0]?.text ?? '').replace(SITE_END, ''));
  let whole = -1;
  let part = -1;
  for (let i = 1; i < end && (whole < 0 || i <= first); i++) {
    const { text, words } = lines[i]!;
    if (words < 3 || text.length > top.length + 40) continue;
    const line = folded(text);
    if (line === top || line === own) whole = i;
    else if (line.length * 2 > own.length && top.startsWith(`${line} `)) part = i;
  }
  return whole >= 0 ? whole : part;
}

/** The first of the lines shortly above a title that are the same. */
function earlierThan(lines: readonly PageLine[], at: number): number {
  const title = folded(lines[at]!.text);
  const from = Math.max(1, at - TWICE);
  const found = lines.slice(from, at).findIndex(({ text }) => folded(text) === title);
  return found < 0 ? at : from + found;
}

/** The end of a title that goes on in the next lines, as the title of the page on top has it. */
function endOfTitle(lines: readonly PageLine[], at: number): number {
  const top = folded(lines[0]!.text);
  let joined = folded(lines[at]!.text);
  let last = at;
  while (at > 0 && last + 1 < lines.length && last < at + 3) {
    joined += ` ${folded(lines[last + 1]!.text)}`;
    if (joined !== top && !top.startsWith(`${joined} `)) break;
    last++;
  }
  return last;
}

/** The line above the prose that has most of its words in it and stands beside details, or twice. */
function sharingAt(
  lines: readonly PageLine[],
  first: number,
  prose: ReadonlySet<string>,
): { at: number; isSure: boolean } {
  const low = Math.max(0, first - FURTHEST_PLAIN);
  const above = lines.slice(0, first).map(({ text }) => folded(text));
  const best = { at: -1, sum: 0, isSure: false };
  for (let i = low; i < first; i++) {
    const line = lines[i]!;
    const shared = isTitleLike(line, 4) ? sharedOf(line.text, prose) : 0;
    if (shared < SHARED) continue;
    const isTwice = above.indexOf(above[i]!) !== i || above.indexOf(above[i]!, i + 1) > 0;
    const isBeside = lines.slice(i + 1, i + 5).some(isDetail);
    const sum = 3 * shared + Math.min(line.words, 10) / 10 + +isTwice + +isBeside;
    if (sum <= best.sum || !(isBeside || (isTwice && shared >= SHARED_TWICE))) continue;
    const isSure = isBeside && shared >= SHARED_SURE && line.words >= LONG;
    Object.assign(best, { at: i, sum, isSure });
  }
  const { at, isSure } = best;
  // What stands below a title is longer, and as much about the text.
  const isBelowTitle =
    at > low &&
    isTitleLike(lines[at - 1]!, 3) &&
    lines[at - 1]!.words < lines[at]!.words &&
    sharedOf(lines[at - 1]!.text, prose) >= SHARED;
  return { at: isBelowTitle ? at - 1 : at, isSure };
}

/** A date, a by-line and the like, or the name of a person alone. */
function isDetail({ text }: PageLine): boolean {
  if (DETAIL.test(text)) return true;
  const given = text.length <= 40 ? NAME.exec(text)?.[1] : undefined;
  return given !== undefined && isGivenName(given);
}

const isTitleLike = ({ text, words }: PageLine, fewest: number): boolean =>
  words >= fewest &&
  words <= 28 &&
  !DETAIL.test(text) &&
  !PROMPT.test(text) &&
  !CREDIT.test(text) &&
  !/^\d+\. /.test(text);

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a line that can tell what it is about. */
const telling = (text: string): string[] => [
  ...new Set(
    folded(text)
      .split(' ')
      .filter((word) => word.length > 3),
  ),
];
