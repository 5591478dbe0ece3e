import { readBlocks } from '../blocks.js';
import { isAddress } from '../lines.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

/**
 * A sentence that a page break or blank lines have cut in two: the paragraph before ends in a word in
 * small letters or a comma, the one after begins with a small letter, and both are lines of prose.
 */
export const cutSentences: CleanRule = {
  name: 'cut-sentences',
  edits: (text) => {
    const edits: ProposedEdit[] = [];
    const blocks = readBlocks(text);
    for (let i = 1; i < blocks.length; i++) {
      const before = blocks[i - 1]!.lines[blocks[i - 1]!.lines.length - 1]!;
      const after = blocks[i]!.lines[0]!;
      const left = text.slice(Math.max(before.start, before.end - 80), before.end);
      const right = text.slice(after.start, Math.min(after.end, after.start + 80));
      if (before.end - before.start < 40 || !OPEN_END.test(left) || !GOES_ON.test(right)) continue;
      if (isAddress(text.slice(before.start, before.end))) continue;
      const evidence = 'sentence goes on in small letters';
      edits.push({ start: before.end, end: after.start, after: ' ', evidence });
    }
    return edits;
  },
};

const OPEN_END = /(?:\p{Ll}{2}|\p{Ll}['’]s|[,–—]|\p{Lu}\p{Ll}+|\d)\s*$/u;
const GOES_ON = /^\s*\p{Ll}[\p{L}'’-]*[ ,.;]/u;
