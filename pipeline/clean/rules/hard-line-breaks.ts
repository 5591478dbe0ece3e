import { type Block, readBlocks } from '../blocks.js';
import { findWrap, isFull, UNWRAPPED, type Wrap } from '../layout.js';
import { breaksAddress } from '../lines.js';
import type { CleanRule, ProposedEdit } from '../rule.js';
import { isKept, runsOn, type TextLine } from '../text-line.js';

/**
 * Line ends inside a paragraph. Where lines were wrapped at a width (each is so full that the next word
 * would not have fitted, and sentences run on across their ends) they are joined; lines that are
 * paragraphs of their own get the blank line between them; verse, lists, tables and addresses keep
 * their lines. A line that ends in a hyphen is left to the rule for hyphenation.
 */
export const hardLineBreaks: CleanRule = {
  name: 'hard-line-breaks',
  edits: (text) => {
    const blocks = readBlocks(text);
    if (!blocks.some(({ lines }) => lines.length > 1)) return doubleSpaced(text, blocks);
    const wrap = findWrap(blocks);
    const spaced = wrap.width === 0 ? doubleSpaced(text, blocks) : [];
    if (spaced.length > 0) return spaced;
    return blocks.flatMap((block) => (block.lines.length < 2 ? [] : edits(block, wrap)));
  },
};

function edits(block: Block, documentWrap: Wrap): ProposedEdit[] {
  const { lines } = block;
  const wrap = blockWrap(block, documentWrap);
  const base = usualIndent(lines);
  const prose = wrap.width === 0 && areParagraphs(lines);
  const found: ProposedEdit[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, after] = [lines[i - 1]!, lines[i]!];
    const start = before.start + before.text.trimEnd().length;
    const end = after.start + indentOf(after);
    if (wrap.width > 0 && breaksAddress(before.text, after.text)) {
      found.push({ start, end, after: '', evidence: 'inside an address' });
      continue;
    }
    if (isKept(before, after)) continue;
    const ended = before.ended && !before.item;
    if (wrap.width > 0 && indentOf(after) >= base + 2 && !runsOn(before, after)) {
      found.push({ start, end, after: '\n\n', evidence: 'indented' });
    } else if (isFull(before, after, wrap)) {
      if (before.divided) continue;
      found.push({ start, end, after: ' ', evidence: `wrapped at ${wrap.width}` });
    } else if ((wrap.width > 0 || prose) && ended) {
      found.push({ start, end, after: '\n\n', evidence: 'line is a paragraph' });
    } else if (before.text.length >= 60 && runsOn(before, after) && wrap.width === 0) {
      found.push({ start, end, after: ' ', evidence: 'sentence runs on' });
    }
  }
  return found;
}

/**
 * Joins a text in which blank lines stand between all lines, those inside paragraphs too. Where some
 * gaps are wider than others, those are the ends of paragraphs.
 */
function doubleSpaced(text: string, blocks: readonly Block[]): ProposedEdit[] {
  if (blocks.length < 6 || blocks.some(({ lines }) => lines.length > 1)) return [];
  const lines = blocks.map(({ lines: [line] }) => line!);
  const wrap = findWrap([{ lines }]);
  if (wrap.width === 0) return [];
  const gaps = lines.slice(1).map(({ start }, i) => lineEnds(text, lines[i]!.end, start));
  const least = gaps.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const wider = gaps.filter((gap) => gap > least).length;
  const told = wider > 0 && wider < gaps.length * 0.6;
  const found: ProposedEdit[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, after] = [lines[i - 1]!, lines[i]!];
    const { start, end } = { start: before.end, end: after.start };
    if (isKept(before, after) || (told && gaps[i - 1]! > least)) continue;
    const close = told && before.text.length >= wrap.width * 0.6;
    if (!close && !isFull(before, after, wrap)) continue;
    const joint = /\p{L}[-‐]$/u.test(before.text) ? '\n' : ' ';
    found.push({ start, end, after: joint, evidence: `wrapped at ${wrap.width}, double-spaced` });
  }
  return found;
}

function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 10) count++;
  return count;
}

/** How this block was wrapped; verse and lists, whose lines begin anew each, were not. */
function blockWrap(block: Block, document: Wrap): Wrap {
  const { lines } = block;
  const own = lines.length >= 3 ? findWrap([block]) : UNWRAPPED;
  // A few short lines say less than the rest of the document.
  const alike = own.evidence < 4 || own.width > document.width * 0.8;
  const wrap = document.width > 0 && alike ? document : own;
  if (lines.length < 4 || allFull(lines, wrap)) return wrap;
  const capitals = lines.filter(({ text }) => /^[\s"“‘'(]*[\p{Lu}\p{N}]/u.test(text)).length;
  return capitals > lines.length * 0.85 ? UNWRAPPED : wrap;
}

function allFull(lines: readonly TextLine[], wrap: Wrap): boolean {
  return (
    wrap.evidence >= 3 && lines.every((line, i) => i === 0 || isFull(lines[i - 1]!, line, wrap))
  );
}

/** Most lines end like a sentence and are long enough to be a paragraph of prose. */
function areParagraphs(lines: readonly TextLine[]): boolean {
  const prose = lines.filter((line) => line.text.length >= 60 && line.ended).length;
  return prose >= lines.length * 0.6;
}

/** The indent of most lines; that of a first line may be greater or less. */
function usualIndent(lines: readonly TextLine[]): number {
  const indents = lines.map(indentOf).sort((a, b) => a - b);
  return indents[Math.floor(indents.length / 2)]!;
}

function indentOf({ text }: TextLine): number {
  return text.length - text.trimStart().length;
}
