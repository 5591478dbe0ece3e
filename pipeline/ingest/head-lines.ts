import type { PageArticle } from '../model/web-page.js';
import type { Line } from './lines.js';
import { cut } from './piece.js';

/** Lines of the head, those of menus not counted, and the most with them. */
const HEAD_LINES = 12;
const MOST_HEAD_LINES = 80;
/** Lines above the title of a web page in which its date is looked for. */
const ABOVE_TITLE = 5;
/** Dates above a title at most that are its own. */
const MOST_DATES = 2;
/** Lines above the first paragraph of a page without a title that are its head. */
const ABOVE_PROSE = 20;
/** Lines beside the title of a page in which any day is that of its publication. */
const BESIDE_TITLE = 20;
/** Lines below one that are looked at with it. */
export const BELOW = 16;
const MENU_ENTRY = /^[^\s\d]{1,20}(?:\s[^\s\d]{1,20}){0,2}$/;
/** What divides a line of details: "By Ann Lee | June 14, 2022 | 4 min read", "MARCH 14, 2019 / 6:02 PM", columns. */
const MARK = /[|•·]| \/ | {3,}|\t/;
const PART = /(?:(?! \/ | {3}|\t)[^|•·])+/g;

/**
 * The lines of an article in the text of a whole web page: from its title, and of those just above it the dates, or
 * from some lines above its first paragraph. Between a title and the same one again details stand.
 */
export function belowMenus(
  lines: readonly Line[],
  page: PageArticle | undefined,
  prose: number | undefined,
): readonly Line[] {
  if (prose === undefined) return lines;
  const first = lines.findIndex(({ span }) => span.end > (page?.head ?? prose));
  const from = page === undefined ? Math.max(0, first - ABOVE_PROSE) : first;
  const dates = lines.slice(Math.max(0, from - ABOVE_TITLE), from).filter(hasYear);
  const below = lines.slice(from, from + BELOW).map(withoutBullet);
  // Where several are dated, the lines above are about other articles.
  const above = dates.length > MOST_DATES ? [] : dates.map(withoutBullet);
  return [...above, ...below, ...lines.slice(from + BELOW)];
}

const hasYear = ({ text }: Line): boolean => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text);

/** The lines beside the title of a page, down to its first paragraph. */
export const headOf = (lines: readonly Line[], prose: number): Line[] =>
  lines.slice(0, BESIDE_TITLE).filter(({ span }) => span.start < prose);

/** A line without the bullet that lists of details on a page have. */
function withoutBullet(line: Line): Line {
  const lead = /^(?:[*+•·-]|\d{1,2}\.) +(?=\S)/.exec(line.text)?.[0].length ?? 0;
  return lead === 0 ? line : { ...line, ...cut(line, lead) };
}

/** Where the head ends: up to three words without a figure are an entry of a menu and do not count. */
export function headEnd(lines: readonly Line[]): number {
  let told = 0;
  for (let i = 0; i < Math.min(lines.length, MOST_HEAD_LINES); i++) {
    if (told === HEAD_LINES) return i;
    if (!MENU_ENTRY.test(lines[i]!.text)) told++;
  }
  return Math.min(lines.length, MOST_HEAD_LINES);
}

/** The details of a line that is divided, without the marks of emphasis around them. */
export function partsOf(line: Line): Line[] {
  const { text, span, alone, opens } = line;
  // "Printable version | Jan 12, 2020": when it was printed; "(Ann Lee / Ketter Post)": who took the picture.
  if (/^print(?:able version|ed (?:from|on))\b|^\([^()]{3,60}\/[^()]{3,60}\)$/i.test(text))
    return [];
  const contact = text.length <= 120 ? text.search(/ (?:media |press )?contacts?: /i) : -1;
  if (contact > 0) return partsOf({ ...line, ...cut(line, 0, contact), alone, opens });
  const heading = /^#{1,6} +/.exec(text)?.[0].length ?? 0;
  if (heading > 0) return partsOf({ ...line, ...cut(line, heading), alone, opens });
  if (text.length > 200 || !(MARK.test(text) || /[*_]/.test(text))) return [line];
  const emphasis = /^[*_]/.test(text);
  return [...text.matchAll(PART)].flatMap(({ 0: part, index }) => {
    const lead = /^[\s*_[(/]*/.exec(part)![0].length;
    const plain = part.slice(lead).replace(emphasis ? /[\s*_]+$/ : /\s+$/, '');
    const start = span.start + index + lead;
    return plain === ''
      ? []
      : [
          {
            text: plain,
            span: { start, end: start + plain.length },
            alone,
            opens: opens && index === 0,
          },
        ];
  });
}
