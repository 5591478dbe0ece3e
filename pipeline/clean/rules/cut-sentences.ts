import { type Block, readBlocks } from '../blocks.js';
import { isWord } from '../dictionary.js';
import { isAddress, isTableRow, LIST_ITEM, UNFINISHED } from '../lines.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

/**
 * A sentence that a page break or blank lines have cut in two: the paragraph before ends in a word in
 * small letters or a comma, and the one after begins with a small letter, or the gap between them is
 * wider than those of the document are.
 */
export const cutSentences: CleanRule = {
  name: 'cut-sentences',
  edits: (text) => {
    const edits: ProposedEdit[] = [];
    const blocks = readBlocks(text);
    const usual = usualGap(blocks);
    for (let i = 1; i < blocks.length; i++) {
      const before = blocks[i - 1]!.lines[blocks[i - 1]!.lines.length - 1]!;
      const after = blocks[i]!.lines[0]!;
      const left = text.slice(Math.max(before.start, before.end - LONGEST), before.end);
      const right = text.slice(after.start, Math.min(after.end, after.start + LONGEST));
      const evidence = isCut(left, right, after.start - before.end > usual);
      if (evidence === '') continue;
      const joint = isCutWord(left, right) ? '' : ' ';
      edits.push({ start: before.end, end: after.start, after: joint, evidence });
    }
    return edits;
  },
};

const LONGEST = 400;

/** Why two paragraphs are one sentence, or empty; `wide` says that the gap is wider than usual. */
function isCut(left: string, right: string, wide: boolean): string {
  if (isAddress(left) || LIST_ITEM.test(right) || isTableRow(left)) return '';
  const goesOn = GOES_ON.test(right);
  if (goesOn && OPEN_END.test(left) && (wide || left.length >= 40))
    return 'goes on in small letters';
  if (!wide) return '';
  if (goesOn && /\p{L}["”’')]$/u.test(left))
    return 'goes on in small letters, wider gap than usual';
  if (TITLE_END.test(left)) return 'a title without its name, wider gap than usual';
  return left.length >= 60 && UNFINISHED.test(left) ? 'breaks off, wider gap than usual' : '';
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
const TITLE_END = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St)\.$/;
const GOES_ON = /^["“‘'(]?\p{Ll}[\p{L}'’-]*[ ,.;:"”’')!?]/u;

/** The gap between blocks that is most frequent, in characters. */
function usualGap(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  let usual = 2;
  for (let i = 1; i < blocks.length; i++) {
    const gap =
      blocks[i]!.lines[0]!.start - blocks[i - 1]!.lines[blocks[i - 1]!.lines.length - 1]!.end;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
    if (counts.get(gap)! > (counts.get(usual) ?? 0)) usual = gap;
  }
  return usual;
}
