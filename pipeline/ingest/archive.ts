import type { MetadataValue } from '../model/article.js';
import { type DayOrder, readDate } from './calendar.js';
import type { Line } from './lines.js';
import type { MetadataKey } from './metadata-table.js';
import { NAME_PART, NAME_WORD } from './name-words.js';
import { FROM } from './people.js';
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
const TIME = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?$/i;
const WEEKDAY_LAST = /\d{4},? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** Lines of a title at most, and what else stands around it in Nexis: the first label, the count, the edition. */
const MOST_TITLE_LINES = 3;
const LABEL = /^(?:byline|section|length|dateline|load-date)\s?:/i;
const NUMBER = /^\d{1,5} of \d{1,5} DOCUMENTS?$/;
const EDITION = /^(?:.{0,40}\bedition\b.{0,20}|copyright .*|all rights reserved\.?)$/i;
const PLACE_BEHIND = / \([^)]{2,40}\)$/;
const BY = /^by:? /i;
/** Behind the name of a writer in a list: marks of notes, what he is. */
const BESIDE = /[*†‡\d]{1,4}\.?$|(?<=\p{Ll}{3})\.$| \((?:author|corresponding author)\)\d?$/iu;
const NAME = new RegExp(`^${NAME_WORD}(?: (?:${NAME_PART}|and|&)){1,8}$`, 'u');
/** "Publication info: The Bridge ; London (UK) [London (UK)]. 14 Mar 2019: 4." */
const PUBLICATION =
  /^publication info(?:rmation)?:\s*([^;:[]{2,80}?)\s*(?:[;:[][^\]]{0,80}\]?)?[.,]?\s*(\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})\b/di;
/** The fields of a record of EBSCO, and how many of them it has at least. */
const FIELD =
  /^(title|authors?|by|source|document type|publication type|subject(?: term)?s?(?: terms)?|abstract|issn|accession number|database|geographic terms|full text word count|author affiliations|keywords|language)\s?:\s*/i;
const FEWEST_FIELDS = 4;
/** "Journal of Dams. Jul/Aug2016, Vol. 41 Issue 1, p33-58. 26p.", "Ketter Post. 3/14/2019, p1." */
const VOLUME =
  /^(\p{Lu}.{2,100}?)[.,] \(?(\S[^,()]{3,20}(?:, \d{4})?)\)?(?:, (?:vol|issue|p|no)\b|, pp?\d|$)/diu;
/** Longest text of each value. */
const LONGEST: Readonly<Record<MetadataKey, number>> = {
  title: 300,
  published: 60,
  publisher: 80,
  author: 160,
  url: 400,
};

/** In order: the first format that knows the head wins. */
const FORMATS: readonly Format[] = [coded, mailed, fielded, counted, dated, described];

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
  const fields = lines.flatMap((line, i) => {
    const code = group(line, CODE)?.text;
    if (code === undefined) return [];
    // A value goes on in the lines below that have no code.
    const more = lines.slice(i + 1, i + MOST_TITLE_LINES);
    const end = more.findIndex(({ text, opens }) => opens || CODE.test(text));
    const value = joined([group(line, CODE, 2)!, ...more.slice(0, Math.max(end, 0))], ' ');
    return [{ code, value }];
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

/** Labels that have lines to themselves, each above its value, or before it. */
function fielded(lines: readonly Line[], order: DayOrder): Found | undefined {
  const at = lines.flatMap(({ text }, i) => (FIELD.test(text) ? [i] : []));
  const fields = new Map<string, Piece[]>();
  at.forEach((i, k) => {
    const [all, label] = FIELD.exec(lines[i]!.text)!;
    const values = [cut(lines[i]!, all.length), ...lines.slice(i + 1, at[k + 1])];
    fields.set(
      label!.toLowerCase(),
      values.filter(({ text }) => text !== ''),
    );
  });
  const source = fields.get('source')?.[0];
  if (fields.size < FEWEST_FIELDS || source === undefined) return undefined;
  const found: Found = {};
  const title = joined(fields.get('title') ?? [], ' ');
  put(found, 'title', title && withoutEnd(title, /(?<=\p{L}{3})\.$/u), order);
  const authors = fields.get('authors') ?? fields.get('author') ?? fields.get('by') ?? [];
  put(found, 'author', joined(authors, ';'), order);
  put(found, 'publisher', group(source, VOLUME), order);
  put(found, 'published', group(source, VOLUME, 2), 'month-first');
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

/**
 * The publication directly above a day that ends with its weekday. The title stands above them, or between them
 * and the first label.
 */
function dated(lines: readonly Line[], order: DayOrder): Found | undefined {
  const at = lines.findIndex(
    ({ text }) => text.length <= LONGEST.published && WEEKDAY_LAST.test(text),
  );
  const found: Found = {};
  if (!put(found, 'published', lines[at], order)) return undefined;
  const paper = lines[at - 1];
  put(found, 'publisher', paper && withoutEnd(paper, PLACE_BEHIND), order);
  const label = lines.findIndex(({ text }) => LABEL.test(text));
  if (label < at || lines.some(({ text }) => /^(?:headline|title):/i.test(text))) return found;
  const above = lines.slice(0, at - 1).filter(({ text }) => !NUMBER.test(text));
  const title =
    above.length > 0 ? above : lines.slice(at + 1, label).filter(({ text }) => !EDITION.test(text));
  if (title.length <= MOST_TITLE_LINES) put(found, 'title', joined(title, ' '), order);
  return found;
}

/** The lines of a value as one. */
function joined(lines: readonly Piece[], mark: string): Piece | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const text = lines.map((line) => line.text).join(mark);
  return { text, span: { start: first.span.start, end: last.span.end } };
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
  if (key === 'author') {
    const names = value
      .split(/,? and | & |; ?/)
      .map((name) => name.replace(FROM, '').replace(BESIDE, ''));
    value = names.join(';');
  }
  if (value === '') return false;
  found[key] = { value, source: 'text', raw: plain.span };
  return true;
}
