import type { MetadataValue } from '../model/article.js';
import { type DayOrder, readDate } from './calendar.js';
import type { Line } from './lines.js';
import type { MetadataKey } from './metadata-table.js';
import { cut, group, type Piece, withoutEnd } from './piece.js';

type Found = Partial<Record<MetadataKey, MetadataValue>>;

/** How one kind of news database writes the head of an article; undefined when the lines are no such head. */
type Format = (lines: readonly Line[], order: DayOrder) => Found | undefined;

/** "HD  The flood": codes of fields that stand for metadata, and the others that such a head has. */
const CODED: Readonly<Record<string, MetadataKey>> = {
  HD: 'title',
  BY: 'author',
  PD: 'published',
  SN: 'publisher',
};
const CODE = /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|PG|LA|CY)\s+(\S.*)$/d;
/** Different codes that a coded head has at least. */
const FEWEST_CODES = 4;
const WORDS = /^\d[\d,.]{0,8} words$/i;
const TIME = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$/i;
const WEEKDAY_LAST = /\d{4},? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const PLACE_BEHIND = / \([^)]{2,40}\)$/;
const BY = /^by:? /i;
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|la|al|bin|and|&)){1,8}$/u;
/** "Publication info: The Bridge ; London (UK) [London (UK)]. 14 Mar 2019: 4." */
const PUBLICATION =
  /^publication info(?:rmation)?:\s*([^;:[]{2,80}?)\s*(?:[;:[][^\]]{0,80}\]?)?[.,]?\s*(\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})\b/di;
/** Longest text of each value. */
const LONGEST: Readonly<Record<MetadataKey, number>> = {
  title: 300,
  published: 60,
  publisher: 80,
  author: 160,
  url: 400,
};

/** In order: the first format that knows the head wins. */
const FORMATS: readonly Format[] = [coded, mailed, counted, dated, described];

/**
 * What the head of an article from a news database (Factiva with and without codes, Nexis, ProQuest) or of a
 * message says: title, author, day and publication, each with its raw place. `lines` are those of the head.
 */
export function findArchiveRecord(lines: readonly Line[], order: DayOrder): Found {
  for (const format of FORMATS) {
    const found = format(lines, order);
    if (found !== undefined) return found;
  }
  return {};
}

/** Lines that begin with the code of a field. */
function coded(lines: readonly Line[], order: DayOrder): Found | undefined {
  const fields = lines.flatMap((line) => {
    const code = group(line, CODE)?.text;
    return code === undefined ? [] : [{ code, value: group(line, CODE, 2) }];
  });
  if (new Set(fields.map(({ code }) => code)).size < FEWEST_CODES) return undefined;
  const found: Found = {};
  for (const { code, value } of fields) {
    const key = CODED[code];
    if (key !== undefined && found[key] === undefined) put(found, key, value, order);
  }
  return found;
}

/** The head of a message: who it is from, its day and its subject. */
function mailed(lines: readonly Line[], order: DayOrder): Found | undefined {
  const field = (label: RegExp): Piece | undefined => {
    const line = lines.find(({ text }) => label.test(text));
    return line && group(line, label);
  };
  const sender = field(/^from:\s+(.*)$/di);
  const subject = field(/^subject:\s+(.*)$/di);
  const found: Found = {};
  if (sender === undefined || subject === undefined) return undefined;
  if (!put(found, 'published', field(/^(?:date|sent):\s+(.*)$/di), order)) return undefined;
  put(found, 'title', subject, order);
  put(found, 'author', withoutEnd(sender, /\s*<[^>]{1,100}>$/), order);
  return found;
}

/** "112 words", then the day, the hour and the publication; the author stands before it, behind the title. */
function counted(lines: readonly Line[], order: DayOrder): Found | undefined {
  const at = lines.findIndex(({ text }) => WORDS.test(text));
  const [day, ...behind] = lines.slice(at + 1);
  const found: Found = {};
  if (at < 1 || !put(found, 'published', day, order)) return undefined;
  const paper = behind.find(({ text }) => !TIME.test(text));
  put(found, 'publisher', paper, order);
  const writer = lines[at - 1]!;
  const isWriter = at > 1 && (BY.test(writer.text) || NAME.test(writer.text));
  if (isWriter) put(found, 'author', writer, order);
  put(found, 'title', lines[isWriter ? at - 2 : at - 1], order);
  return found;
}

/** The publication directly above a day that ends with its weekday. */
function dated(lines: readonly Line[], order: DayOrder): Found | undefined {
  const at = lines.findIndex(
    ({ text }) => text.length <= LONGEST.published && WEEKDAY_LAST.test(text),
  );
  const found: Found = {};
  if (!put(found, 'published', lines[at], order)) return undefined;
  const paper = lines[at - 1];
  put(found, 'publisher', paper && withoutEnd(paper, PLACE_BEHIND), order);
  return found;
}

/** A line that names the publication, its place and the day. */
function described(lines: readonly Line[], order: DayOrder): Found | undefined {
  for (const line of lines) {
    const found: Found = {};
    if (!put(found, 'publisher', group(line, PUBLICATION), order)) continue;
    put(found, 'published', group(line, PUBLICATION, 2), order);
    return found;
  }
  return undefined;
}

/** Puts down the value that a piece of a line states; says whether it is one. */
function put(found: Found, key: MetadataKey, piece: Piece | undefined, order: DayOrder): boolean {
  if (piece === undefined || piece.text.length > LONGEST[key]) return false;
  const plain = key === 'author' ? cut(piece, BY.exec(piece.text)?.[0].length ?? 0) : piece;
  let value = plain.text;
  if (key === 'published') value = readDate(value, order);
  // "Lee, Ann" is one name.
  if (key === 'author') value = value.split(/,? and | & |; /).join(';');
  if (value === '') return false;
  found[key] = { value, source: 'text', raw: plain.span };
  return true;
}
