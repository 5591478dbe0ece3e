import { readBlocks } from '../blocks.js';
import { isWord } from '../dictionary.js';
import { isAddress, isTableRow, LIST_ITEM } from '../lines.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

/**
 * A sentence that a page break or blank lines have cut in two: the paragraph before ends in a word in
 * small letters or a comma, and the one after begins with a small letter.
 */
export const cutSentences: CleanRule = {
  name: 'cut-sentences',
  edits: (text) => {
    const edits: ProposedEdit[] = [];
    const blocks = readBlocks(text);
    for (let i = 1; i < blocks.length; i++) {
      const before = blocks[i - 1]!.lines[blocks[i - 1]!.lines.length - 1]!;
      const after = blocks[i]!.lines[0]!;
      const left = text.slice(Math.max(before.start, before.end - LONGEST), before.end);
      const right = text.slice(after.start, Math.min(after.end, after.start + LONGEST));
      if (!isCut(left, right)) continue;
      const joint = isCutWord(left, right) ? '' : ' ';
      const evidence = 'goes on in small letters';
      edits.push({ start: before.end, end: after.start, after: joint, evidence });
    }
    return edits;
  },
};

const LONGEST = 400;
/** A shorter line may be a heading. */
const SHORTEST = 40;

/** Whether two paragraphs are one sentence. */
function isCut(left: string, right: string): boolean {
  if (left.length < SHORTEST || !GOES_ON.test(right) || !OPEN_END.test(left)) return false;
  return !isAddress(left) && !LIST_ITEM.test(right) && !isTableRow(left);
}

/** Whether the cut goes through a word: neither part is one, both together are. */
function isCutWord(left: string, right: string): boolean {
  const first = /\p{L}{2,40}$/u.exec(left)?.[0] ?? '';
  const second = /^\p{Ll}{2,40}/u.exec(right)?.[0] ?? '';
  if (first === '' || second === '' || isWord(first) || isWord(second)) return false;
  return isWord(first + second);
}

/** No stop, colon or closing mark; a single capital is an initial. */
const OPEN_END = /(?:[\p{L}\p{N}]{2}|\b[aI]|['’]s|[,–—%])$/u;
const GOES_ON = /^["“‘'(]?\p{Ll}[\p{L}'’-]*[ ,.;:"”’')!?]/u;
