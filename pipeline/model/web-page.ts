import type { Span } from './span.js';
import {
  closesWithMenu,
  ENTRIES,
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
}

/** Entries above the title that the list of such entries has. */
const FEWEST_KNOWN = 3;
/** Lines above the prose in which the title is looked for, with a mark and without one. */
const FURTHEST = 50;
const FURTHEST_PLAIN = 30;

/** Words of a line that is no entry of a menu. */
const LONG = 6;
/** Characters after which a line of Markdown may be wrapped. */
const WRAP = 55;

const SITE_END = /\s(?:[|–—·»-]|::)\s.{2,60}$/;
/** What stands beside a title: who wrote it, when, how long it takes to read. */
const DETAIL =
  /^(?:by|posted|published|updated|written|last updated)\b|^[^.]{0,40}\b(?:19|20)\d\d\b[^.]{0,30}$|\b\d{1,2} min(?:ute)?s? read\b/i;
/** How no title begins. */
const PROMPT =
  /^(?:share|click|photo|image|sign|log|subscribe|read|related|more|posted|skip|follow|home|search|discuss|report an?)\b/i;
const CREDIT = /getty|reuters|\bAP\b|photo|©|[/»›]|[.:,]$|\)$/i;

/**
 * Finds the article in the text of a whole page of the web, below its menus: the longest run of prose (maximum
 * subsequence of lines by their words, as Pasternack and Roth 2009), and above it the title: a first heading of
 * Markdown, what the top of the page repeats, or the line that shares its words with the prose and stands beside
 * a by-line or a date. Nothing where no menu stands at the head of the text, or no title is found.
 */
export function articleInPage(text: string): PageArticle | undefined {
  const closes = closesWithMenu(text);
  if (!closes && !opensWithMenu(text)) return undefined;
  const lines = readLines(text);
  const { first, end } = proseOf(lines);
  const at = titleAt(lines, first, end);
  if (at < 0 || !(closes || isBelowMenu(lines, at))) return undefined;
  const title = lines[at]!;
  const isWrapped = title.isHeading && title.goesOn && title.text.length >= WRAP;
  const more = isWrapped && at + 1 < first ? lines[at + 1]!.end : title.end;
  return {
    title: { start: title.start, end: more },
    prose: lines[Math.max(first, at + 1)]?.start ?? text.length,
  };
}

const isBelowMenu = (lines: readonly PageLine[], at: number): boolean => {
  const known = new Set<string>();
  for (let i = 0; i < at; i++) {
    const entry = lines[i]!.text.length <= 40 ? lines[i]!.text.toLowerCase() : '';
    if (ENTRIES.has(entry)) known.add(entry);
  }
  return known.size >= FEWEST_KNOWN;
};

function titleAt(lines: readonly PageLine[], first: number, end: number): number {
  const prose = wordsOf(lines.slice(first, end));
  const low = Math.max(0, first - FURTHEST);
  for (let i = Math.min(first, lines.length - 1); i >= low; i--) {
    const { isHeading, words, text } = lines[i]!;
    if (isHeading && words >= 2 && sharedOf(text, prose) > 0) return i;
  }
  const repeated = repeatedAt(lines, first, end);
  if (repeated >= 0) {
    // Where links break the lines, the longest run of prose can be far below.
    const below = wordsOf(lines.slice(repeated + 1).filter(({ words }) => words >= LONG));
    return sharedOf(lines[repeated]!.text, below) >= 0.5 ? repeated : -1;
  }
  return sharingAt(lines, first, prose);
}

function wordsOf(lines: readonly PageLine[]): Set<string> {
  const all = new Set<string>();
  for (const { text } of lines) for (const word of telling(text)) all.add(word);
  return all;
}

/** The share of the telling words of a line that the prose has. */
function sharedOf(line: string, prose: ReadonlySet<string>): number {
  const own = telling(line);
  if (own.length < 2) return own.some((word) => prose.has(word)) ? 0.4 : 0;
  return own.filter((word) => prose.has(word) || prose.has(`${word}s`)).length / own.length;
}

/** The last line above the prose, or the first in it, that is the title of the page on top. */
function repeatedAt(lines: readonly PageLine[], first: number, end: number): number {
  const top = folded(lines[0]?.text ?? '');
  const own = folded((lines[0]?.text ?? '').replace(SITE_END, ''));
  let found = -1;
  for (let i = 1; i < end && (found < 0 || i <= first); i++) {
    const { text, words } = lines[i]!;
    if (words < 3 || text.length > top.length + 40) continue;
    const line = folded(text);
    const begins = line.length * 2 > own.length && top.startsWith(`${line} `);
    if (line === top || line === own || begins) found = i;
  }
  return found;
}

/** The line above the prose that has most of its words in it and stands beside details, or twice. */
function sharingAt(lines: readonly PageLine[], first: number, prose: ReadonlySet<string>): number {
  const low = Math.max(0, first - FURTHEST_PLAIN);
  const above = lines.slice(0, first).map(({ text }) => folded(text));
  let best = -1;
  let most = 0;
  for (let i = low; i < first; i++) {
    const line = lines[i]!;
    const shared = isTitleLike(line, 4) ? sharedOf(line.text, prose) : 0;
    if (shared < 0.6) continue;
    const isTwice = above.indexOf(above[i]!) !== i || above.indexOf(above[i]!, i + 1) > 0;
    const isBeside = lines.slice(i + 1, i + 5).some(({ text }) => DETAIL.test(text));
    const sum = 3 * shared + Math.min(line.words, 10) / 10 + +isTwice + +isBeside;
    if (sum <= most || !(isTwice || isBeside)) continue;
    most = sum;
    best = i;
  }
  // What stands below a title is longer, and as much about the text.
  const isBelowTitle =
    best > low &&
    isTitleLike(lines[best - 1]!, 3) &&
    lines[best - 1]!.words < lines[best]!.words &&
    sharedOf(lines[best - 1]!.text, prose) >= 0.4;
  return isBelowTitle ? best - 1 : best;
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
