import type { Span } from '../model/span.js';
import { readLines } from './lines.js';

/** How one kind of database marks its articles in an export that holds several. */
interface Mark {
  /** What stands in every such export, found fast. */
  readonly sign: string;
  /** The line with which each article begins or ends. */
  readonly line: RegExp;
  readonly place: 'first' | 'last';
}

const MARKS: readonly Mark[] = [
  // Nexis: "3 of 214 DOCUMENTS" above each article.
  { sign: ' DOCUMENTS', line: /^\d{1,5} of \d{1,5} DOCUMENTS$/, place: 'first' },
  // Nexis Uni
  { sign: 'End of Document', line: /^End of Document$/, place: 'last' },
  // Factiva: "Document BRDG000020190314ef3e0003h", with its code or without.
  {
    sign: 'Document ',
    line: /^(?:AN\s+)?Document [A-Z]{3,8}\d{8,}[a-z0-9]{4,}$/,
    place: 'last',
  },
  // ProQuest: a line across the page.
  { sign: 'ProQuest document ID', line: /^_{20,}$/, place: 'last' },
];
const LONGEST = 120;

/** Opens `published_doubt` of a file that holds several articles. */
export const SEVERAL = 'the file holds several articles';

/**
 * The articles of an export from a database (Nexis, Factiva, ProQuest) that holds several, in order, in
 * UTF-16 units and without white space around them; none when it holds one or is no export. What stands before
 * the first mark or behind the last one (lists of titles, settings of the search) is no article.
 */
export function articlesIn(text: string): Span[] {
  for (const { sign, line, place } of MARKS) {
    if (!text.includes(sign)) continue;
    const marks = readLines(text).filter(
      (one) => one.span.end - one.span.start <= LONGEST && line.test(one.text),
    );
    if (marks.length < 2) continue;
    return marks
      .map(({ span }, k) =>
        place === 'first'
          ? { start: span.start, end: marks[k + 1]?.span.start ?? text.length }
          : { start: marks[k - 1]?.span.end ?? 0, end: span.end },
      )
      .map((span) => trimmed(text, span));
  }
  return [];
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}
