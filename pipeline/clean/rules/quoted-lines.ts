import { eachLine } from '../each-line.js';
import type { CleanRule, ProposedEdit } from '../rule.js';
import { runsOn, TextLine } from '../text-line.js';

/** ">", "> > ", ">>" before a line of a message that is quoted. */
const PREFIX = /[ \t]*>[> \t]*/y;
const LONGEST_PREFIX = 40;
/** A paragraph of Markdown that is quoted, in one line. */
const SHORTEST = 40;

/**
 * The marks before each line of a message that is quoted, and of Markdown. Two lines in a row or a line of prose tell
 * them from a menu ("> Home") and from the sign of a new speaker (">> ANN LEE: …").
 */
export const quotedLines: CleanRule = {
  name: 'quoted-lines',
  edits: (text) => {
    if (!/^[ \t]*>(?!>)/m.test(text)) return [];
    const edits: ProposedEdit[] = [];
    let run: { edit: ProposedEdit; line: TextLine }[] = [];
    const close = () => {
      if (isQuoted(run.map(({ line }) => line))) for (const { edit } of run) edits.push(edit);
      run = [];
    };
    eachLine(text, (start, lineEnd) => {
      PREFIX.lastIndex = start;
      const length = PREFIX.exec(text)?.[0].length ?? 0;
      if (length === 0 || length > LONGEST_PREFIX) return close();
      const end = Math.min(start + length, lineEnd);
      run.push({
        edit: { start, end, after: '', evidence: 'quoted' },
        line: new TextLine(text, end, lineEnd),
      });
    });
    close();
    return edits;
  },
};

function isQuoted(lines: readonly TextLine[]): boolean {
  return lines.some((line, i) => {
    if (line.ended && line.width >= SHORTEST) return true;
    return i > 0 && runsOn(lines[i - 1]!, line);
  });
}
