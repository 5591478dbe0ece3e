import { readBlocks } from '../blocks.js';
import { type CleanRule, type ProposedEdit, withoutOverlap } from '../rule.js';

const MARK = /"/g;
/** A text whose every mark stands apart, as corpora have it, is no scan. */
const TOKENISED = /\p{L} [,.] /u;

/**
 * Straight quotation marks with white space on both sides, as scanners leave them: 'he said, " and so'. Which way a
 * mark looks is told by those before it in its paragraph, of which there is an even number in all.
 */
export const spacedQuotes: CleanRule = {
  name: 'spaced-quotes',
  edits: (text) => {
    if (!isSpaced(text) || TOKENISED.test(text)) return [];
    return readBlocks(text).flatMap(({ lines }) => {
      const [start, end] = [lines[0]!.start, lines[lines.length - 1]!.end];
      return withoutOverlap(inParagraph(text, start, end));
    });
  },
};

/** Whether a mark has white space on both sides. */
function isSpaced(text: string): boolean {
  for (let at = text.indexOf('" '); at >= 0; at = text.indexOf('" ', at + 2)) {
    if (/\s/.test(text[at - 1] ?? ' ')) return true;
  }
  return false;
}

function inParagraph(text: string, start: number, end: number): ProposedEdit[] {
  const marks = Array.from(text.slice(start, end).matchAll(MARK), ({ index }) => start + index);
  if (marks.length % 2 !== 0 || marks.some((at, k) => !fits(text, at, k))) return [];
  return marks.flatMap((at, k) => {
    const isOpening = k % 2 === 0;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (!/\s/.test(before) || !/\s/.test(after)) return [];
    const gap = isOpening ? { start: at + 1, end: at + 2 } : { start: at - 1, end: at };
    // Behind a single mark the space is set on purpose.
    if (!isOpening && /['’]/.test(text[at - 2] ?? ' ')) return [];
    if (text[gap.start] === '\n' || gap.start < start || gap.end > end) return [];
    return [{ ...gap, after: '', evidence: isOpening ? 'an opening mark' : 'a closing mark' }];
  });
}

/** Whether a mark can look the way that its number says: an opening one touches no word before it. */
function fits(text: string, at: number, k: number): boolean {
  const beside = k % 2 === 0 ? text[at - 1] : text[at + 1];
  return !/[\p{L}\p{N}]/u.test(beside ?? ' ');
}
