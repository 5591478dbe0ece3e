import type { Mark } from '../../model/article.js';
import { readList } from '../../model/resources.js';
import { readBlocks } from '../blocks.js';
import { isTitleLike } from '../lines.js';
import type { MarkRule } from '../rule.js';
import type { TextLine } from '../text-line.js';

const ENTRIES = readList('clean/data/archive-fields.txt');
const LABELS = new Set(ENTRIES.filter((entry) => !entry.startsWith('!')));
const WHOLE = new Set(
  ENTRIES.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1)),
);
/** "3 of 214 DOCUMENTS", "Document HRBT000020190314ef3e0003h": lines that nothing else looks like. */
const SURE =
  /^(?:(?:document )?\d{1,5} of \d{1,5} documents?|document [A-Z]{3,8}\d{8,}[a-z0-9]{4,})$/i;
const CODE =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CT|CO|IN|NS|RE|IPD|IPC|PUB|AN|RF|CLM)(?:\s+(\S.*))?$/;
/** Codes before a text of the article itself, which only the code can be no part of. */
const TEXT_CODES = /^(?:HD|LP|TD|ART|CLM)$/;
/** Fields in a row, or different codes in a document, that are taken for those of a database. */
const FEWEST = 3;
const FEWEST_CODES = 5;
/** "City Edition", "Late Edition - Final" */
const EDITION = /^[\w ,]{3,40}\bedition(?: [-–—] \w{1,10}| \d)?$/i;
const LONGEST_LABEL = 30;
const LONGEST_LINE = 60;
const LONGEST_SURE = 80;
const LONGEST = 2000;

/** The fields that a database of news puts around an article, with labels or with codes. */
export const archiveFields: MarkRule = {
  name: 'archive-fields',
  marks: (text) => {
    const lines = readBlocks(text)
      .flatMap((block) => block.lines)
      .filter(({ start, end }) => end - start <= LONGEST);
    return [...sureLines(lines), ...labelled(text, lines), ...coded(text, lines)]
      .sort((a, b) => a.start - b.start)
      .map(
        ({ start, end }): Mark => ({
          span: { start, end },
          kind: 'metadata',
          rule: 'archive-fields',
        }),
      );
  },
};

/** The number of the document, and the publisher in the line above it at the end. */
function sureLines(lines: readonly TextLine[]): TextLine[] {
  return lines.filter(
    (line, i) =>
      isSure(line) ||
      (i > 1 && i === lines.length - 2 && isSure(lines[i + 1]!) && isTitleLike(line.text)),
  );
}

function isSure(line: TextLine): boolean {
  return line.end - line.start < LONGEST_SURE && SURE.test(line.text.trim());
}

/** Three lines or more in a row with different labels, and whole lines of the database beside them. */
function labelled(text: string, lines: readonly TextLine[]): TextLine[] {
  const found: TextLine[] = [];
  for (let first = 0; first < lines.length; first++) {
    const labels = new Set<string>();
    let next = first;
    for (; next < lines.length; next++) {
      const label = labelOf(text, lines[next]!);
      if (label === '' && !isWhole(lines[next]!)) break;
      labels.add(label);
    }
    labels.delete('');
    if (labels.size >= FEWEST) found.push(...lines.slice(first, next));
    first = next;
  }
  const known = new Set(found);
  const whole = found.length > 0 ? lines.filter((one) => isWhole(one) && !known.has(one)) : [];
  return [...found, ...whole];
}

/** The label that stands before a colon, empty when it is none of a database. */
function labelOf(text: string, { start, end }: TextLine): string {
  const last = Math.min(end, start + LONGEST_LABEL);
  for (let i = start; i < last; i++) {
    if (text[i] !== ':') continue;
    const label = text.slice(start, i).trim().toLowerCase().replaceAll('-', ' ');
    return LABELS.has(label) ? label : '';
  }
  return '';
}

function isWhole(line: TextLine): boolean {
  if (line.end - line.start >= LONGEST_LINE) return false;
  const words = line.text.trim();
  return WHOLE.has(words.toLowerCase()) || EDITION.test(words);
}

/** Lines that begin with the code of a field, in a document with several of them. */
function coded(text: string, lines: readonly TextLine[]): TextLine[] {
  const fields = lines.flatMap((line) => {
    if (!isCapital(text, line.start) || !isCapital(text, line.start + 1)) return [];
    const [, code, value] = CODE.exec(line.text.trim()) ?? [];
    return code === undefined ? [] : [{ line, code, value }];
  });
  if (new Set(fields.map(({ code }) => code)).size < FEWEST_CODES) return [];
  return fields
    .filter(({ code, value }) => !TEXT_CODES.test(code) || value === undefined)
    .map(({ line }) => line);
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 65 && unit <= 90;
}
