import { readBlocks } from '../blocks.js';
import { UNFINISHED } from '../lines.js';
import type { CleanRule, ProposedEdit } from '../rule.js';
import { isKept, NO_LINE, runsOn, type TextLine } from '../text-line.js';

/** A line that begins with what closes or goes on: ", who took over", ".", "’s report". */
const TIED = /^[ \t]*(?:[,.;:!?”)\]]+(?=\s|$)|['’]s\b)/;
/** Such lines, at the least, show that a scraper broke lines at each link and each word in other type. */
const FEWEST = 2;
const OPENS = /[([“‘]$/;

/**
 * Line ends around links and words in bold or italic type, as scrapers leave them: "The contractor,", "Deniz Ltd", ",
 * stopped the machine." What follows a line that breaks off is joined to it, and so is a line before one that goes on.
 */
export const inlineBreaks: CleanRule = {
  name: 'inline-breaks',
  edits: (text) => {
    if (!/\n[ \t]*(?:[,.;:!?”)\]]|['’]s\b)/.test(text)) return [];
    const blocks = readBlocks(text);
    const lines = blocks.flatMap((block) => block.lines);
    const above = lines.filter((_, i) => isTied(lines[i + 1] ?? NO_LINE));
    // A stop behind a stop is what is left of a bullet.
    if (above.length < FEWEST || above.some(({ ended }) => ended)) return [];
    return blocks.flatMap((block) => joined(block.lines));
  },
};

function isTied({ text }: TextLine): boolean {
  return TIED.test(text);
}

function joined(lines: readonly TextLine[]): ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, after] = [lines[i - 1]!, lines[i]!];
    const tied = isTied(after);
    if (!tied && (before.ended || before.colon || isKept(before, after))) continue;
    if (!tied && !goesOn(before, after) && !isLink(before, after, lines[i + 1])) continue;
    const left = before.text.trimEnd();
    const start = before.start + left.length;
    const end = after.start + (after.text.length - after.text.trimStart().length);
    const joint = tied || OPENS.test(left) ? '' : ' ';
    edits.push({ start, end, after: joint, evidence: 'breaks around links' });
  }
  return edits;
}

/** Whether the sentence of a line goes on in the next: in small letters, or behind a word that ends none. */
function goesOn(before: TextLine, after: TextLine): boolean {
  return runsOn(before, after) || DASHED.test(after.text) || UNFINISHED.test(before.text.trimEnd());
}

/** "— the port of Orle —" goes on with what stands before it. */
const DASHED = /^[ \t]*[–—][ \t]+\p{Ll}/u;

/** Whether the words of a link stand in the line: the next one goes on with the sentence that `before` began. */
function isLink(before: TextLine, line: TextLine, next: TextLine | undefined): boolean {
  if (next === undefined || line.ended || UNFINISHED.test(line.text.trimEnd())) return false;
  return (
    isTied(next) ||
    ((before.low || BEGUN.test(before.text.trimEnd().slice(-LONGEST_WORD))) && runsOn(line, next))
  );
}

/** A word in small letters behind another: no name of a section, and hardly a title; or what stands before a name. */
const BEGUN =
  /\S[ \t]+\p{Ll}\S*$|(?:^|[ \t])(?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Col|Prof)\.|President|Senator|Justice|Judge|Minister|Secretary|Professor|Chancellor|Governor|Mayor|Councillor|General)$/u;
const LONGEST_WORD = 60;
