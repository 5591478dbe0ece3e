import type { MetadataValue } from '../model/article.js';
import { findArchiveRecord } from './archive.js';
import {
  authorBlock,
  byLine,
  nameAbove,
  nameAlone,
  nameAndPlace,
  postedBy,
  withoutPost,
} from './authors.js';
import { type DayOrder, readDate, UPDATE_AFTER } from './calendar.js';
import { splitIssue } from './issue.js';
import { type Line, readLines } from './lines.js';
import type { MetadataKey } from './metadata-table.js';
import { otherDate } from './other-dates.js';
import { cut, group, type Piece, withoutEnd } from './piece.js';
import { type Place, type Stated, type Statement, stated } from './statement.js';
import { isWriter, nameAndPost } from './writer-posts.js';

type Found = Partial<Record<MetadataKey, MetadataValue>>;

/** Lines of the head, those of menus not counted, and the most with them. */
const HEAD_LINES = 12;
const MOST_HEAD_LINES = 80;
const TAIL_LINES = 40;
const DATE_LABEL =
  /^(?:(?:first |originally )?(?:published|posted|issued|released|aired|broadcast|available|created|submitted|dated)(?: online)?(?: by .{2,40}? on| on)?|for (?:immediate )?release|embargo(?:ed)?(?: for release)?(?: until)?|(?:publication |release |article |issue )?date(?: (?:published|posted|of (?:publication|issue|(?:the )?(?:judge?ment|ruling|decision))))?|(?:judge?ment|ruling) (?:date|delivered(?: on)?)|publish date|story created|print edition)(?:\s*:|\s*[-–—](?=\s))?\s+/i;
/** Who put it there, behind the date: "Posted on 3 May 2018 by Ann Lee in News"; the next label. */
const AFTER_DATE =
  /[ \t](?:(?:by|in|under) \p{L}.{0,60}|\p{L}{2,12}(?: \p{L}{2,12})?: \S.{0,70})$/iu;
/** "On 3 May 2018", below the name of the writer. */
const BARE_LABEL = /^on +/i;
const FIRST_PUBLISHED =
  /^(?:this (?:article|piece|story|text|column|essay|post) (?:was |has been )?)?(?:was )?(?:first|originally) (?:published|appeared)(?: online)? (?:at|by|in|on) (?:the )?(.+)$/di;
const CHART = /^(?:figure|fig\.|table|chart|map|graph|box|exhibit)\s*\d/i;
const SOURCE = /^source\s*:\s*(.+)$/di;
const LINK = /^\[([^\]]*)\]\(([^)]*)\)$/d;
const LABELLED: readonly (readonly [MetadataKey, RegExp])[] = [
  ['title', /^(?:title|headline|article title)\s*:\s*(.+)$/di],
  [
    'author',
    /^(?:authors?|by-?line|written by|prepared by|compiled by|writer|reporter)\s*:\s*(.+)$/di,
  ],
  ['publisher', /^(?:publisher|publication|newspaper|outlet|published by)\s*:\s*(.+)$/di],
];
const ADDRESS = /^https?:/i;
const MENU_ENTRY = /^[^\s\d]{1,20}(?:\s[^\s\d]{1,20}){0,2}$/;
/** What divides a line of details: "By Ann Lee | June 14, 2022 | 4 min read", "MARCH 14, 2019 / 6:02 PM". */
const PART = /(?:(?! \/ )[^|•·])+/g;
const URL_LINE = /^(?:(?:url|link)\s*:\s*)?(https?:\/\/\S+)$/di;

const STATEMENTS: readonly Statement[] = [
  { key: 'published', find: dateLine },
  { key: 'publisher', find: firstPublished },
  { key: 'published', find: firstPublishedDay },
  { key: 'publisher', find: sourceNote },
  { key: 'url', find: sourceLink },
  { key: 'url', find: addressLine },
  { key: 'author', find: byLine },
  ...LABELLED.map(([key, pattern]) => ({ key, find: labelled(key, pattern) })),
  { key: 'author', find: authorBlock },
  { key: 'author', find: nameAlone },
  { key: 'author', find: nameAndPost },
  { key: 'author', find: nameAbove },
  { key: 'author', find: nameAndPlace },
  { key: 'author', find: postedBy },
  { key: 'title', find: postTitle },
];

/**
 * What the text says about itself, each value with its raw place: a date on a line of its own
 * ("18.06.18", "Published: 18 June 2018") or else in a by-line, a dateline with its year or an address,
 * "First published at …", "Source: …", a by-line, an AUTHOR block, labelled lines ("Title: …"), and an
 * address line. Only the head and the tail of the text are looked at; the first
 * statement of a kind wins. `skip` is the raw length of front matter.
 */
export function findMetadata(raw: string, order: DayOrder, skip = 0): Found {
  const all = readLines(raw).filter((line) => line.span.start >= skip);
  const end = headEnd(all);
  const top = all.slice(0, end).flatMap(partsOf);
  const lines = [...top, ...all.slice(end)];
  const last = lines.slice(-TAIL_LINES);
  const found: Found = findArchiveRecord(all.slice(0, end), order);
  for (const [index, line] of lines.entries()) {
    const head = index < top.length;
    const tail = index >= lines.length - TAIL_LINES;
    if (!head && !tail) continue;
    const place = {
      line,
      before: lines[index - 1],
      next: lines[index + 1],
      second: lines[index + 2],
      head,
      tail,
      last,
      order,
    };
    for (const { key, find } of STATEMENTS) {
      if (found[key] !== undefined) continue;
      const value = find(place);
      if (value) found[key] = { value: value.value, source: 'text', raw: value.span };
    }
  }
  const published = found.published ?? otherDate(top, order);
  if (published) found.published = published;
  return found;
}

/** Where the head ends: up to three words without a figure are an entry of a menu and do not count. */
function headEnd(lines: readonly Line[]): number {
  let told = 0;
  for (let i = 0; i < Math.min(lines.length, MOST_HEAD_LINES); i++) {
    if (told === HEAD_LINES) return i;
    if (!MENU_ENTRY.test(lines[i]!.text)) told++;
  }
  return Math.min(lines.length, MOST_HEAD_LINES);
}

/** The details of a line that is divided, without the marks of emphasis around them. */
function partsOf(line: Line): Line[] {
  const { text, span, alone, opens } = line;
  // "Printable version | Jan 12, 2020": when it was printed.
  if (/^print(?:able version|ed (?:from|on))\b/i.test(text)) return [];
  if (text.length > 200 || !/[|•·*_]| \/ /.test(text)) return [line];
  return [...text.matchAll(PART)].flatMap(({ 0: part, index }) => {
    const lead = /^[\s*_[(/]*/.exec(part)![0].length;
    const plain = part.slice(lead).replace(/[\s*_]+$/, '');
    const start = span.start + index + lead;
    return plain === ''
      ? []
      : [{ text: plain, span: { start, end: start + plain.length }, alone, opens }];
  });
}

/** What stands behind a label in the head: "Title: …". */
function labelled(key: MetadataKey, pattern: RegExp): Statement['find'] {
  return ({ line, head }) => {
    const found = head && line.text.length <= 200 ? group(line, pattern) : undefined;
    return stated(found && key === 'author' ? withoutPost(found) : found);
  };
}

function dateLine({ line, next, head, tail, order }: Place): Stated | undefined {
  if (!(head || tail) || line.text.length > 80) return undefined;
  const label = DATE_LABEL.exec(line.text)?.[0].length ?? 0;
  if (label === 0 && !head) return undefined;
  const rest = cut(line, label || (BARE_LABEL.exec(line.text)?.[0].length ?? 0));
  const first = withoutEnd(rest, UPDATE_AFTER);
  const day = label === 0 ? first : withoutEnd(first, AFTER_DATE);
  const value = readDate(day.text, order);
  // A line among others must be a whole date, but for a month that ends the block under the title.
  const last = line.alone || (head && value.length === 7 && next?.opens === true);
  if (label === 0 && !last && value.length < 10) return undefined;
  // A bare year on a line of its own is as often a heading or a page number.
  if (value.length < 7) return undefined;
  return { value, span: day.span };
}

/** The title of a post on a blog, above "Posted on …". */
function postTitle({ line, before, head }: Place): Stated | undefined {
  if (!head || before === undefined || !/^posted on .{6,40}\d/i.test(line.text)) return undefined;
  return before.text.length <= 160 && !isWriter(before) ? stated(before) : undefined;
}

function firstPublished({ line, order }: Place): Stated | undefined {
  const issue = line.text.length <= 200 ? group(line, FIRST_PUBLISHED) : undefined;
  return issue && stated(splitIssue(group(issue, LINK) ?? issue, order).publisher);
}

/** The day in "First published at The Times on 3 May 2018." */
function firstPublishedDay({ line, order }: Place): Stated | undefined {
  const issue = line.text.length <= 200 ? group(line, FIRST_PUBLISHED) : undefined;
  const day = issue && splitIssue(issue, order).day;
  return day && { value: readDate(day.text, order), span: day.span };
}

/** The name in "Source: Reuters"; a linked source is the article's own title and address. */
function sourceNote({ line, before }: Place): Stated | undefined {
  // Below a chart it says where the figures are from.
  if (before !== undefined && CHART.test(before.text)) return undefined;
  const name = line.text.length <= 200 ? group(line, SOURCE) : undefined;
  if (name === undefined || LINK.test(name.text) || ADDRESS.test(name.text)) return undefined;
  // "Source: national statistics offices" is where a table is from.
  if (!/^(?:\p{Lu}|[^\s.]+(?:\.[^\s.]+)+$)/u.test(name.text)) return undefined;
  return stated(withoutEnd(name, /[.\s]+$/));
}

function sourceLink({ line }: Place): Stated | undefined {
  const source = line.text.length <= 400 ? group(line, SOURCE) : undefined;
  if (source === undefined) return undefined;
  const address: Piece | undefined = /^https?:\S+$/i.test(source.text)
    ? source
    : group(source, LINK, 2);
  return address && ADDRESS.test(address.text) ? stated(address) : undefined;
}

function addressLine({ line, head }: Place): Stated | undefined {
  return head && line.text.length <= 400 ? stated(group(line, URL_LINE)) : undefined;
}
