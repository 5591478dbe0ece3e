import type { Article } from '../../model/article.js';
import type { EditRow } from '../../model/tables.js';
import { CheckError, type Quoter } from '../check.js';
import { Identifiers } from '../identify.js';

/** The rows of the edits of a document, in order of their place in the raw text. */
export function editRows(article: Article, quoter: Quoter): EditRow[] {
  const ids = new Identifiers('edt', article.id);
  const lines = new LineFinder(article.raw);
  return [...article.edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ rule, start, end, before, after, evidence }) => {
      if (!(start >= 0 && start <= end && end <= article.raw.length)) {
        throw new CheckError('bad_span', `edit ${rule} ${start}..${end} is not in the raw text`);
      }
      return {
        edit_id: ids.next(rule, before, after, lines.around(start)),
        doc_id: article.id,
        rule,
        raw_start: quoter.raw.at(start),
        raw_end: quoter.raw.at(end),
        before,
        after,
        evidence,
      };
    });
}

/** How much of a line tells an edit from others like it, in UTF-16 units either side. */
const SURROUNDINGS = 80;

/** Finds the line of an edit, or the last line with content before it. Offsets must not fall. */
class LineFinder {
  private lastContent = 0;
  private position = 0;

  constructor(private readonly text: string) {}

  /** The surroundings of `offset` within its line, which stay the same when other lines change. */
  around(offset: number): string {
    const text = this.text;
    for (; this.position < offset; this.position++) {
      if (text.charCodeAt(this.position) > 0x20) this.lastContent = this.position;
    }
    const before = text.slice(Math.max(0, offset - SURROUNDINGS), offset);
    const after = text.slice(offset, offset + SURROUNDINGS);
    const line = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0];
    if (line.trim() !== '') return line;
    const end = this.lastContent + 1;
    const last = text.slice(Math.max(0, end - SURROUNDINGS), end);
    return last.slice(last.lastIndexOf('\n') + 1);
  }
}
