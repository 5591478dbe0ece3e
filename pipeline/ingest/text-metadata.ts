import type { MetadataValue } from '../model/article.js';
import { articleInPage, proseBelowMenu } from '../model/web-page.js';
import { findArchiveRecord } from './archive.js';
import { aboveInstitutes, signed } from './author-blocks.js';
import {
  authorBlock,
  byLine,
  credited,
  nameAbove,
  nameAlone,
  nameAndPlace,
  postedBy,
  withoutPost,
} from './authors.js';
import { besideTitle, hasSeveralDays } from './beside-title.js';
import { type DayOrder, readDate, UPDATE_AFTER } from './calendar.js';
import { BELOW, belowMenus, headEnd, headOf, partsOf } from './head-lines.js';
import { readLines } from './lines.js';
import type { MetadataKey } from './metadata-table.js';
import { imprintYear, otherDate } from './other-dates.js';
import { namesOf } from './people.js';
import { cut, group, withoutEnd } from './piece.js';
import {
  firstPublished,
  firstPublishedDay,
  journalOf,
  paperAndDay,
  rightsHolder,
  sourceLink,
  sourceNote,
} from './publishers.js';
import { spokenBy } from './speakers.js';
import { type Place, type Stated, type Statement, stated } from './statement.js';
import { pageTitle, parties, postTitle, releaseTitle } from './titles.js';
import { nameAndPost } from './writer-posts.js';

type Found = Partial<Record<MetadataKey, MetadataValue>>;

const TAIL_LINES = 40;
const DATE_LABEL =
  /^(?:(?:first |originally )?(?:published|posted|issued|released|aired|broadcast|available|created|submitted|dated)(?: online)?(?: by .{2,40}? on| on)?|for (?:immediate )?release|embargo(?:ed)?(?: for release)?(?: until)?|(?:publication |release |article |issue )?date(?: (?:published|posted|of (?:publication|issue|(?:the )?(?:judge?ment|ruling|decision))))?|(?:done|adopted|signed) (?:at|in) .{2,40}?(?: on(?: this)?|,)|(?:judge?ment|ruling) (?:date|delivered(?: on)?)|publish date|story created|print edition)(?:\s*:|\s*[-–—](?=\s))?\s+/i;
/** Who put it there, behind the date: "Posted on 3 May 2018 by Ann Lee in News"; the next label. */
const AFTER_DATE =
  /[ \t](?:(?:by|in|under) \p{L}.{0,60}|\p{L}{2,12}(?: \p{L}{2,12})?: \S.{0,70})$/iu;
/** "4 Mar 20214 Mar 2021": for the eye and for those who listen. */
const TWICE = /^(.{4,26}\d{4})\1$/d;
/** "Date: 20180503" */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
/** "On 3 May 2018", below the name of the writer. */
const BARE_LABEL = /^on +/i;
const LABELLED: readonly (readonly [MetadataKey, RegExp])[] = [
  ['title', /^(?:title|headline|article title)\s*:\s*(.+)$/di],
  [
    'author',
    /^(?:authors?|author\(s\)|by-?line|written by|prepared by|compiled by|writer|reporter)\s*:\s*(.+)$/di,
  ],
  ['publisher', /^(?:publisher|publication|newspaper|outlet|published by)\s*:\s*(.+)$/di],
];
const PROSE = /^.{100,}[.!?]["”’)]?$/;
const URL_LINE = /^(?:(?:url|link)\s*:\s*)?(https?:\/\/\S+)$/di;

const STATEMENTS: readonly Statement[] = [
  { key: 'published', find: dateLine },
  { key: 'publisher', find: firstPublished },
  { key: 'published', find: firstPublishedDay },
  { key: 'publisher', find: sourceNote },
  { key: 'publisher', find: rightsHolder },
  { key: 'publisher', find: paperAndDay },
  { key: 'publisher', find: journalOf },
  { key: 'url', find: sourceLink },
  { key: 'url', find: addressLine },
  { key: 'author', find: byLine },
  ...LABELLED.map(([key, pattern]) => ({ key, find: labelled(key, pattern) })),
  { key: 'author', find: credited },
  { key: 'author', find: authorBlock },
  { key: 'author', find: aboveInstitutes },
  { key: 'author', find: nameAlone },
  { key: 'author', find: nameAndPost },
  { key: 'author', find: nameAbove },
  { key: 'author', find: nameAndPlace },
  { key: 'author', find: postedBy },
  { key: 'author', find: spokenBy },
  { key: 'author', find: signed },
  { key: 'title', find: pageTitle },
  { key: 'title', find: releaseTitle },
  { key: 'title', find: postTitle },
  { key: 'title', find: parties },
];

/** Those that go by the form of a name alone, which entries of menus can have. */
const BY_FORM: ReadonlySet<Statement['find']> = new Set([
  aboveInstitutes,
  nameAlone,
  nameAndPost,
  nameAbove,
  nameAndPlace,
]);

/**
 * What the text says about itself, each value with its raw place: a date on a line of its own
 * ("18.06.18", "Published: 18 June 2018") or else in a by-line, a dateline with its year or an address,
 * "First published at …", "Source: …", a by-line, an AUTHOR block, labelled lines ("Title: …"), and an
 * address line. Only the head and the tail of the text are looked at; the first
 * statement of a kind wins. `skip` is the raw length of front matter.
 */
export function findMetadata(raw: string, order: DayOrder, skip = 0): Found {
  const page = articleInPage(raw);
  const prose = page?.prose ?? proseBelowMenu(raw);
  const isMenu = page === undefined && prose !== undefined;
  const all = belowMenus(
    readLines(raw).filter((line) => line.span.start >= skip),
    page,
    prose,
  );
  const isCrowded = prose !== undefined && hasSeveralDays(headOf(all, prose), order);
  const end = headEnd(all);
  const top = all.slice(0, end).flatMap(partsOf);
  const lines = [...top, ...all.slice(end)];
  const last = lines.slice(-TAIL_LINES);
  const titleAt = top.findIndex(({ text }) => text.split(' ').length > 3);
  const proseAt = top.flatMap(({ text }, i) => (PROSE.test(text) ? [i] : []))[1] ?? top.length;
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
      below: head ? lines.slice(index + 1, index + 1 + BELOW) : [],
      head,
      front: titleAt >= 0 && index > titleAt && index < proseAt,
      tail,
      first: all[0],
      last,
      order,
      raw,
    };
    for (const { key, find } of STATEMENTS) {
      if (found[key] !== undefined || (isMenu && BY_FORM.has(find))) continue;
      if (isCrowded && find === dateLine && !line.text.includes(':')) continue;
      const value = find(place);
      if (value) found[key] = { value: value.value, source: 'text', raw: value.span };
    }
  }
  const firstProse = top.findIndex(({ text }) => PROSE.test(text));
  const published =
    found.published ??
    (prose === undefined ? undefined : besideTitle(headOf(all, prose), order)) ??
    otherDate(top, order) ??
    imprintYear(top.slice(0, Math.max(firstProse, 0)));
  if (published) found.published = published;
  const span = page?.title;
  const title = span && raw.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (title) found.title ??= { value: title, source: 'text', raw: span };
  return found;
}

/** What stands behind a label in the head: "Title: …". */
function labelled(key: MetadataKey, pattern: RegExp): Statement['find'] {
  return ({ line, head }) => {
    const found = head && line.text.length <= 250 ? group(line, pattern) : undefined;
    const names = found && key === 'author' ? namesOf(found)?.names : undefined;
    if (names) return { value: names.join(';'), span: found!.span };
    return stated(found && key === 'author' ? withoutPost(found) : found);
  };
}

function dateLine({ line, next, head, tail, order }: Place): Stated | undefined {
  if (!(head || tail) || line.text.length > 80) return undefined;
  const label = DATE_LABEL.exec(line.text)?.[0].length ?? 0;
  if (label === 0 && !head) return undefined;
  const rest = cut(line, label || (BARE_LABEL.exec(line.text)?.[0].length ?? 0));
  const first = withoutEnd(rest, UPDATE_AFTER);
  const once = group(first, TWICE) ?? first;
  const day = label === 0 ? once : withoutEnd(withoutEnd(once, AFTER_DATE), /\.$/);
  const compact = label > 0 ? day.text.replace(COMPACT, '$1-$2-$3') : day.text;
  const value = readDate(compact, order);
  // A line among others must be a whole date, but for a month that ends the block under the title.
  const last = line.alone || (head && value.length >= 7 && next?.opens === true);
  if (label === 0 && !last && value.length !== 10) return undefined;
  // A bare year on a line of its own is as often a heading or a page number.
  if (value.length < 7) return undefined;
  return { value, span: day.span };
}

function addressLine({ line, head }: Place): Stated | undefined {
  return head && line.text.length <= 400 ? stated(group(line, URL_LINE)) : undefined;
}
