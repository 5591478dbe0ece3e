import { eachLine } from '../each-line.js';
import { hasStop } from '../lines.js';
import type { CleanRule, ProposedEdit } from '../rule.js';
import { runsOn, TextLine } from '../text-line.js';

const NUMBERED = /([ \t]{0,20})(\d{1,4})([ \t]+|(?=\n|$))/y;
/** Lines that count up, at the least, and those of them into which a sentence runs on. */
const FEWEST = 8;
const FEWEST_RUNNING = 3;
const LEAST_RUNNING = 0.2;

interface Numbered {
  readonly number: number;
  readonly start: number;
  /** End of the number, and where the words of the line begin. */
  readonly end: number;
  readonly line: TextLine;
}

/**
 * Numbers of lines, as transcripts and drafts of laws have them at the left, counted over the text or from 1 on each
 * page: sentences run on across them, which tells them from those of lists and tables.
 */
export const lineNumbers: CleanRule = {
  name: 'line-numbers',
  edits: (text) => {
    const edits: ProposedEdit[] = [];
    let run: Numbered[] = [];
    const close = () => {
      if (areLines(run)) for (const edit of removals(run)) edits.push(edit);
      run = [];
    };
    eachLine(text, (start, lineEnd) => {
      NUMBERED.lastIndex = start;
      const [whole, indent, label] = NUMBERED.exec(text) ?? [];
      // What stands between two pages has no number.
      if (whole === undefined) return;
      const number = Number(label);
      const last = run[run.length - 1]?.number;
      if (last !== undefined && number !== last + 1 && number !== 1) close();
      if (run.length === 0 && number !== 1) return;
      const line = new TextLine(text, start + whole.length, lineEnd);
      run.push({ number, start, end: start + indent!.length + label!.length, line });
    });
    close();
    return edits;
  },
};

function areLines(run: readonly Numbered[]): boolean {
  if (run.length < FEWEST || !run.some(({ line }) => hasStop(line.text))) return false;
  const running = run.filter(({ start, line }, i) => {
    const before = run[i - 1]?.line;
    const follows = before !== undefined && before.end + 1 === start;
    return follows && before.open && !before.fixed && runsOn(before, line);
  }).length;
  return running >= Math.max(FEWEST_RUNNING, run.length * LEAST_RUNNING);
}

/** The numbers with the gap that stands behind all of them, so that indents stay. */
function removals(run: readonly Numbered[]): ProposedEdit[] {
  const gaps = run.filter(({ line }) => line.width > 0).map(({ end, line }) => line.start - end);
  const gap = gaps.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return run.map(({ start, end, line }) => ({
    start,
    end: Math.min(end + gap, line.start),
    after: '',
    evidence: `${run.length} lines count up`,
  }));
}
