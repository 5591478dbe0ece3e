import { type Block, readBlocks } from '../blocks.js';
import { wrapWidth } from '../layout.js';
import { isFull, isKept, LIST_ITEM, runsOn, SENTENCE_END } from '../lines.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

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
    const width = wrapWidth(text, blocks);
    return blocks.flatMap((block) => (block.lines.length < 2 ? [] : edits(text, block, width)));
  },
};

function edits(text: string, block: Block, documentWidth: number): ProposedEdit[] {
  const texts = block.lines.map(({ start, end }) => text.slice(start, end));
  const width = blockWidth(text, block, texts, documentWidth);
  const prose = width === 0 && areParagraphs(texts);
  const found: ProposedEdit[] = [];
  for (let i = 1; i < texts.length; i++) {
    const [before, after] = [texts[i - 1]!, texts[i]!];
    const place = { start: block.lines[i - 1]!.end, end: block.lines[i]!.start };
    if (isKept(before, after)) continue;
    if (width > 0 && isFull(before, after, width)) {
      if (/\p{L}[-‐\u00ad][ \t]*$/u.test(before)) continue;
      const end = place.end + after.length - after.trimStart().length;
      const start = place.start - (before.length - before.trimEnd().length);
      found.push({ start, end, after: ' ', evidence: `wrapped at ${width}` });
    } else if ((width > 0 || prose) && SENTENCE_END.test(before) && !LIST_ITEM.test(before)) {
      found.push({ ...place, after: '\n\n', evidence: 'line is a paragraph' });
    } else if (before.length >= 60 && runsOn(before, after) && width === 0) {
      found.push({ ...place, after: ' ', evidence: 'sentence runs on' });
    }
  }
  return found;
}

/** The width that this block was wrapped at; 0 for verse and lists, whose lines begin anew each. */
function blockWidth(
  text: string,
  block: Block,
  texts: readonly string[],
  document: number,
): number {
  const own = texts.length >= 3 ? wrapWidth(text, [block]) : 0;
  const width = document > 0 && (own === 0 || own > document * 0.8) ? document : own;
  if (texts.length < 4) return width;
  const capitals = texts.filter((line) => /^[\s"“‘'(]*[\p{Lu}\p{N}]/u.test(line)).length;
  return capitals > texts.length * 0.85 ? 0 : width;
}

/** Most lines end like a sentence and are long enough to be a paragraph of prose. */
function areParagraphs(texts: readonly string[]): boolean {
  const prose = texts.filter((line) => line.length >= 60 && SENTENCE_END.test(line)).length;
  return prose >= texts.length * 0.6;
}
