import type { MetadataValue } from '../model/article.js';
import { type DayOrder, readDate } from './calendar.js';
import type { Line } from './lines.js';
import type { MetadataKey } from './metadata-table.js';

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
const CODE = /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|PG|LA|CY)\s+(\S.*)$/;
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
  /^publication info(?:rmation)?:\s*([^;:[]{2,80}?)\s*(?:[;:[][^\]]{0,80}\]?)?[.,]?\s*(\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})\b/i;
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
    const [, code, text] = CODE.exec(line.text) ?? [];
    return code === undefined ? [] : [{ line, code, text: text! }];
  });
  if (new Set(fields.map(({ code }) => code)).size < FEWEST_CODES) return undefined;
  const found: Found = {};
  for (const { line, code, text } of fields) {
    const key = CODED[code];
    if (key !== undefined && found[key] === undefined) put(found, key, line, text, order);
  }
  return found;
}

/** The head of a message: who it is from, its day and its subject. */
function mailed(lines: readonly Line[], order: DayOrder): Found | undefined {
  const field = (label: RegExp): [Line, string] | [] => {
    const line = lines.find(({ text }) => label.test(text));
    return line === undefined ? [] : [line, line.text.replace(label, '')];
  };
  const [from, sender] = field(/^from:\s+/i);
  const [day, date] = field(/^(?:date|sent):\s+/i);
  const [about, subject] = field(/^subject:\s+/i);
  const found: Found = {};
  if (sender === undefined || subject === undefined) return undefined;
  if (!put(found, 'published', day, date, order)) return undefined;
  put(found, 'title', about, subject, order);
  put(found, 'author', from, sender.replace(/\s*<[^>]{1,100}>$/, ''), order);
  return found;
}

/** "112 words", then the day, the hour and the publication; the author stands before it, behind the title. */
function counted(lines: readonly Line[], order: DayOrder): Found | undefined {
  const at = lines.findIndex(({ text }) => WORDS.test(text));
  const [day, ...behind] = lines.slice(at + 1);
  const found: Found = {};
  if (at < 1 || !put(found, 'published', day, day?.text, order)) return undefined;
  const paper = behind.find(({ text }) => !TIME.test(text));
  put(found, 'publisher', paper, paper?.text, order);
  const writer = lines[at - 1]!;
  const isWriter = at > 1 && (BY.test(writer.text) || NAME.test(writer.text));
  if (isWriter) put(found, 'author', writer, writer.text, order);
  const title = lines[isWriter ? at - 2 : at - 1];
  put(found, 'title', title, title?.text, order);
  return found;
}

/** The publication directly above a day that ends with its weekday. */
function dated(lines: readonly Line[], order: DayOrder): Found | undefined {
  const at = lines.findIndex(
    ({ text }) => text.length <= LONGEST.published && WEEKDAY_LAST.test(text),
  );
  const found: Found = {};
  if (!put(found, 'published', lines[at], lines[at]?.text, order)) return undefined;
  const paper = lines[at - 1];
  put(found, 'publisher', paper, paper?.text.replace(PLACE_BEHIND, ''), order);
  return found;
}

/** A line that names the publication, its place and the day. */
function described(lines: readonly Line[], order: DayOrder): Found | undefined {
  for (const line of lines) {
    const [, name, day] = PUBLICATION.exec(line.text) ?? [];
    const found: Found = {};
    if (!put(found, 'publisher', line, name, order)) continue;
    put(found, 'published', line, day, order);
    return found;
  }
  return undefined;
}

/** Puts a value down that stands in `line` as `text`; says whether it is one. */
function put(
  found: Found,
  key: MetadataKey,
  line: Line | undefined,
  text: string | undefined,
  order: DayOrder,
): boolean {
  if (line === undefined || text === undefined || text.length > LONGEST[key]) return false;
  const plain = key === 'author' ? text.replace(BY, '') : text;
  let value = plain;
  if (key === 'published') value = readDate(plain, order);
  if (key === 'author') value = plain.split(/,? and | & |; /).join(';');
  if (value === '') return false;
  const start = line.span.start + line.text.lastIndexOf(plain);
  found[key] = { value, source: 'text', raw: { start, end: start + plain.length } };
  return true;
}
