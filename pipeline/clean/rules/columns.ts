import { eachLine } from '../each-line.js';
import { hasStop } from '../lines.js';
import type { CleanRule, ProposedEdit } from '../rule.js';
import { runsOn, TextLine } from '../text-line.js';

/** A line of a page: its text, and where its right half begins, if it has one. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Rows with both halves, at the least, and ends of rows in each column at which a sentence runs on. */
const FEWEST = 6;
const FEWEST_RUNNING = 2;
/** The narrowest column of prose, in characters. */
const NARROWEST = 20;
/** Where the right column begins, at the most. */
const WIDEST = 150;

/**
 * Two columns that were read across, as PDF tools print them when they keep the layout: a gap stands at one place in
 * line after line, and sentences run on in each half. The left column goes before the right one.
 */
export const columns: CleanRule = {
  name: 'columns',
  edits: (text) => {
    if (!text.includes('   ')) return [];
    const edits: ProposedEdit[] = [];
    let rows: Row[] = [];
    const close = () => {
      edits.push(...pageEdits(rows));
      rows = [];
    };
    eachLine(text, (start, end) => {
      const line = text.slice(start, end);
      if (line.includes('\f')) close();
      else rows.push({ start, end, text: line });
    });
    close();
    return edits;
  },
};

/** Each stretch of rows that one gap divides. */
function pageEdits(rows: readonly Row[]): ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  /** The last row to which a gap at a place has been followed in vain. */
  const failed = new Map<number, number>();
  for (let first = 0; first < rows.length; first++) {
    const at = rightOf(rows[first]!.text);
    if (at < NARROWEST || at > WIDEST || (failed.get(at) ?? -1) >= first) continue;
    let next = first;
    let last = first;
    for (; next < rows.length && isDivided(rows[next]!.text, at); next++) {
      if (rows[next]!.text.trim() !== '') last = next;
    }
    const edit = columnsOf(rows.slice(first, behindFoot(rows, last) + 1), at);
    if (edit === undefined) {
      failed.set(at, last);
      continue;
    }
    edits.push(edit);
    first = last;
  }
  return edits;
}

/** The last row, or the one above the foot of the page: a number and words apart, with blank rows above. */
function behindFoot(rows: readonly Row[], last: number): number {
  if (!FOOT.test(rows[last]!.text) || rows[last - 1]?.text.trim() !== '') return last;
  let at = last - 1;
  while (at > 0 && rows[at]!.text.trim() === '') at--;
  return at;
}

const FOOT = /^[ \t]*(?:\d{1,4}[ \t]{3,}\S|\S.*[ \t]{3,}\d{1,4}[ \t]*$)/;

/** Where the words behind the last wide gap begin; -1 when there is none. */
function rightOf(text: string): number {
  const gap = text.trimEnd().lastIndexOf('  ');
  return gap < 0 || text.slice(0, gap).trim() === '' ? -1 : gap + 2;
}

/** Whether nothing of the row stands in the gap before the place. */
function isDivided(text: string, at: number): boolean {
  return text.length <= at || text.slice(at - 2, at) === '  ';
}

function columnsOf(rows: readonly Row[], at: number): ProposedEdit | undefined {
  const halves = [
    rows.map(({ text }) => text.slice(0, at).trimEnd()),
    rows.map(({ text }) => text.slice(at)),
  ] as const;
  const [left, right] = halves;
  const both = rows.filter((_, i) => left[i]!.trim() !== '' && right[i]!.trim() !== '');
  if (both.length < FEWEST || !halves.every(isProse)) return undefined;
  const start = rows[0]!.start;
  const end = rows[rows.length - 1]!.end;
  const after = [...readDown(left), ...right].join('\n');
  return { start, end, after, evidence: `a gap at ${at} in ${both.length} lines` };
}

/** The lines of what stands left of a gap, in which there may be further columns. */
function readDown(lines: readonly string[]): readonly string[] {
  for (const line of lines.slice(0, FEWEST)) {
    const at = rightOf(line);
    if (at < NARROWEST || !lines.every((text) => isDivided(text, at))) continue;
    const left = lines.map((text) => text.slice(0, at).trimEnd());
    const right = lines.map((text) => text.slice(at));
    if (isProse(left) && isProse(right)) return [...readDown(left), ...right];
  }
  return lines;
}

function isProse(column: readonly string[]): boolean {
  const lines = column
    .map((text) => new TextLine(text, 0, text.length))
    .filter(({ width }) => width > 0);
  const wide = lines.filter(({ width }) => width >= NARROWEST).length;
  if (wide < lines.length * 0.6 || lines.some(({ text }) => /^ {5}/.test(text))) return false;
  if (!lines.some(({ text }) => hasStop(text))) return false;
  const running = lines.filter((line, i) => i > 0 && runsOn(lines[i - 1]!, line)).length;
  return running >= Math.max(FEWEST_RUNNING, lines.length * 0.2);
}
