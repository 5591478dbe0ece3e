import { readBlocks } from '../blocks.js';
import type { CleanRule, ProposedEdit } from '../rule.js';
import type { TextLine } from '../text-line.js';

const CLOCK = /^[ \t]*\[?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})\]?[ \t]*$/;
const LONGEST_CLOCK = 14;
/** Such lines, at the least, and the longest stretch of words between two of them. */
const FEWEST = 5;
const LONGEST = 160;
/** What is heard and not said: "[Music]". */
const SOUND = /^[[(].{1,40}[\])]$/;

/**
 * Times on lines of their own between the pieces of a transcript, as films on the web show it ("0:03"): sentences run
 * on across them, which tells them from the posts of a live report.
 */
export const timedLines: CleanRule = {
  name: 'timed-lines',
  edits: (text) => {
    if (!/^[ \t]*\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]*$/m.test(text)) return [];
    const lines = readBlocks(text).flatMap((block) => block.lines);
    const clocks = lines.flatMap((line, i) => (secondsOf(line) === undefined ? [] : [i]));
    return areTimes(lines, clocks) ? clocks.map((at, k) => edit(lines, at, clocks[k + 1])) : [];
  },
};

function secondsOf({ start, end, text }: TextLine): number | undefined {
  const clock = end - start > LONGEST_CLOCK ? null : CLOCK.exec(text);
  if (clock === null) return undefined;
  return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
}

/** Whether the times count up and short pieces stand between them, of which many stop amid a sentence. */
function areTimes(lines: readonly TextLine[], clocks: readonly number[]): boolean {
  if (clocks.length < FEWEST) return false;
  let open = 0;
  for (const [k, at] of clocks.entries()) {
    const next = clocks[k + 1];
    if (next === undefined) break;
    if (secondsOf(lines[next]!)! < secondsOf(lines[at]!)!) return false;
    if (lines[next]!.start - lines[at]!.end > LONGEST) return false;
    if (!lines[next - 1]!.ended) open++;
  }
  return open * 2 >= clocks.length;
}

/** The time goes; what is heard, and the first piece, stand for themselves. */
function edit(lines: readonly TextLine[], at: number, next: number | undefined): ProposedEdit {
  const [before, after] = [lines[at - 1], lines[at + 1]];
  const start = before?.end ?? 0;
  const end = after === undefined || at + 1 === next ? lines[at]!.end : after.start;
  const apart =
    at === 0 || before === undefined || after === undefined || isSound(before) || isSound(after);
  const first = at > 0 && secondsOf(lines[at - 2] ?? lines[at]!) === undefined;
  const joint = before === undefined ? '' : apart || first ? '\n\n' : ' ';
  return { start, end, after: joint, evidence: 'a time between the pieces of a transcript' };
}

function isSound({ text }: TextLine): boolean {
  return text.length < 50 && SOUND.test(text.trim());
}
