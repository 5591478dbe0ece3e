import type { Span } from '../model/span.js';
import {
  closesWithMenu,
  ENTRIES,
  type PageLine,
  proseOf,
  readLines,
} from '../model/web-page-lines.js';
import { galleriesOf } from './page-galleries.js';
import { isFurniture, opensLinks } from './web-lines.js';

const STOP = /[.!?:;,…]["”’')»]*$/;
const FULL_STOP = /[.!?…]["”’')\]»]*$/;
const INNER_STOP = /\p{Ll}[.!?]["”’)]* /u;
const COPYRIGHT = /^(?:©|\(c\) ?\d|copyright\b)/i;
/** Below it readers write, to the end of the page. */
const COMMENTS =
  /^(?:(?:leave|post|add|write) a (?:reply|comment)(?: cancel reply)?|(?:[\d,]{1,7} |show |view |see |read )?(?:all )?(?:[\d,]{1,7} )?comments?(?: ?[[(]?[\d,]{1,7}[\])]?)?|comments? from the forums?\b.*|[\d,]{1,7} (?:responses|replies|thoughts)(?: (?:to|on) .{1,120})?|join the (?:discussion|conversation)|reader comments)\W{0,3}$/i;
/** Words on what the article is about, or below a comment. */
const TAGS = /^(?:tags|tagged|labels|topics|filed under|categories|reply)\b/i;
/** Words of prose above a line below which the page goes on with other things. */
const ENOUGH = 100;
/** The same above comments, if it is less than a quarter: a link to them can stand below the lead. */
const SURELY = 300;
/** Words of prose that such a line outweighs. */
const TURN = 30;
/** Lines of prose in a row with which the article goes on where one line at the most that pages have stands above them. */
const LONG_RUN = 3;
/** Lines of a list below a line that ends in a colon. */
const MOST_ITEMS = 12;

/**
 * What is none of the article in the text of a page, but for the menus at its head: galleries of pictures, and all that
 * stands below its end: related articles, prompts, comments, menus. `from` is the place of the first paragraph, if a
 * title above it is known. The end is where the sum of the words of prose, less a debt for each line that is none, is
 * greatest; a heading of links costs more, and below it sentences that stand alone between titles count little.
 */
export function besidesArticle(text: string, from: number | undefined): Span[] {
  if (from === undefined && !closesWithMenu(text)) return [];
  const all = readLines(text);
  const galleries = galleriesOf(all);
  const spans = galleries.map(
    ([first, end]): Span => ({ start: all[first]!.start, end: all[end - 1]!.end }),
  );
  const shown = new Set<PageLine>(galleries.flatMap(([at, end]) => all.slice(at, end)));
  const lines = all.filter((line) => !shown.has(line));
  const first = from === undefined ? proseOf(lines).first : lines.findIndex((l) => l.start >= from);
  const end = first < 0 ? lines.length : endOf(lines, first);
  if (lines.slice(end).some(isKnown)) spans.push({ start: lines[end]!.start, end: text.length });
  return spans;
}

function endOf(lines: readonly PageLine[], first: number): number {
  let end = first;
  let sum = 0;
  let best = 0;
  let prose = 0;
  let items = 0;
  let run = 0;
  let isBelow = false;
  let signs = 0;
  const least = Math.min(SURELY, proseIn(lines, first) / 4);
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    const { text, words } = line;
    if (isProse(line)) {
      const isAlone = run === 0 && !isProse(lines[i + 1]);
      if (!isAlone && words >= 15) isBelow = false;
      run++;
      prose += words;
      sum += isAlone ? weightAlone(words, isBelow) : words;
      if (run === LONG_RUN && signs < 2) sum = Math.max(sum, best);
      items = text.endsWith(':') ? MOST_ITEMS : 0;
    } else {
      run = 0;
      if (words <= 10 && isTurn(text)) {
        if (prose > ENOUGH && prose > least && COMMENTS.test(text)) break;
        isBelow ||= prose > ENOUGH;
        sum -= TURN;
        signs++;
        items = 0;
      } else if (text.endsWith(':') && words > 3) {
        items = MOST_ITEMS;
      } else if (items > 0 && words >= 2) {
        items--;
      } else if (words < 25 && (words < 3 || !FULL_STOP.test(text))) {
        sum -= words <= 3 ? 6 : 4;
      }
      if (isKnown(line)) signs++;
    }
    if (sum < best) continue;
    best = sum;
    end = i + 1;
    signs = 0;
  }
  return end;
}

function proseIn(lines: readonly PageLine[], first: number): number {
  return lines.slice(first).reduce((sum, line) => sum + (isProse(line) ? line.words : 0), 0);
}

function isProse(line: PageLine | undefined): boolean {
  if (line === undefined || line.words < 8) return false;
  return STOP.test(line.text) || (line.words >= 25 && INNER_STOP.test(line.text));
}

function weightAlone(words: number, isBelow: boolean): number {
  if (words >= 40) return isBelow ? words / 2 : words;
  return isBelow ? words / 8 : words >= 25 ? words / 2 : words / 4;
}

const isTurn = (text: string): boolean =>
  text.length <= 120 &&
  (opensLinks(text) || COMMENTS.test(text) || COPYRIGHT.test(text) || TAGS.test(text));

/** Whether a page has such a line, and an article has none. */
const isKnown = ({ text }: PageLine): boolean =>
  ENTRIES.has(text.toLowerCase()) || isTurn(text) || isFurniture(text);
