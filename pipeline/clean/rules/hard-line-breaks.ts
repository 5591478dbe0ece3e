import { type Block, readBlocks } from '../blocks.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

const LIST_ITEM = /^[ \t]*(?:[-*•▪◦‣·–—]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[ \t]+/i;
const SENTENCE_END = /[.!?…:]["”’')\]]*[ \t]*$/;

/**
 * Line ends inside a paragraph. A block whose lines were wrapped at a width (each line is so full that
 * the next word would not have fitted) is joined; lines that are paragraphs of their own get the blank
 * line between them; verse, lists, tables and addresses keep their lines.
 */
export const hardLineBreaks: CleanRule = {
  name: 'hard-line-breaks',
  edits: (text) =>
    readBlocks(text).flatMap((block) => (block.lines.length < 2 ? [] : edit(text, block))),
};

function edit(text: string, { lines }: Block): ProposedEdit[] {
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const width = Math.max(...texts.slice(0, 5000).map((line) => line.trimEnd().length));
  const edits: ProposedEdit[] = [];
  const wrapped = isWrapped(texts, width);
  const paragraphs = !wrapped && areParagraphs(texts);
  for (let i = 1; i < lines.length; i++) {
    const span = { start: lines[i - 1]!.end, end: lines[i]!.start };
    const item = LIST_ITEM.test(texts[i]!);
    if (wrapped && !item && isFull(texts[i - 1]!, texts[i]!, width)) {
      edits.push({ ...span, after: ' ', evidence: `wrapped at ${width}` });
    } else if ((wrapped || paragraphs) && !item && SENTENCE_END.test(texts[i - 1]!)) {
      edits.push({ ...span, after: '\n\n', evidence: 'line is a paragraph' });
    }
  }
  return edits;
}

/** Most breaks are full, and sentences run across them. */
function isWrapped(texts: readonly string[], width: number): boolean {
  if (width < 30) return false;
  let full = 0;
  let running = 0;
  for (let i = 1; i < texts.length; i++) {
    if (LIST_ITEM.test(texts[i]!)) continue;
    if (isFull(texts[i - 1]!, texts[i]!, width)) full++;
    if (!SENTENCE_END.test(texts[i - 1]!) && /^[ \t]*\p{Ll}/u.test(texts[i]!)) running++;
  }
  const breaks = texts.length - 1;
  return full >= breaks * 0.6 && running >= breaks * 0.3;
}

/** The first word of the next line would not have fitted, a tenth of slack allowed. */
function isFull(line: string, next: string, width: number): boolean {
  const word = /^[ \t]*\S*/.exec(next)![0].trim().length;
  return line.trimEnd().length + 1 + word > width * 0.9;
}

/** Each line but for some ends like a sentence and is long enough to be a paragraph of prose. */
function areParagraphs(texts: readonly string[]): boolean {
  const prose = texts.filter((line) => line.length >= 60 && SENTENCE_END.test(line)).length;
  return prose >= texts.length * 0.6;
}
