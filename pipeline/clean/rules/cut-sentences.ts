import { type Block, readBlocks } from '../blocks.js';
import { isWord } from '../dictionary.js';
import { hasStop, isAddress, isEnded, isTableRow, LIST_ITEM } from '../lines.js';
import type { CleanRule, ProposedEdit } from '../rule.js';
import { isFurniture } from '../web-lines.js';

/**
 * A sentence that a page break or blank lines have cut in two: the paragraph before ends in a word in
 * small letters or a comma, and the one after begins with a small letter. Notes, figures, boxes and
 * advertisements that stand between go behind the paragraph.
 */
export const cutSentences: CleanRule = {
  name: 'cut-sentences',
  edits: (text) => {
    const edits: ProposedEdit[] = [];
    const blocks = readBlocks(text);
    for (let i = 1; i < blocks.length; i++) {
      const { start, end } = blocks[i - 1]!.lines.at(-1)!;
      const left = text.slice(Math.max(start, end - LONGEST), end);
      const right = openingOf(text, blocks[i]!);
      if (isCut(left, right)) {
        const joint = isCutWord(left, right) ? '' : ' ';
        edits.push({ start: end, end: blocks[i]!.lines[0]!.start, after: joint, evidence: GOES });
        continue;
      }
      const next = behindFloats(text, blocks, i, left);
      if (next === i) continue;
      const rest = text.slice(blocks[next]!.lines[0]!.start, endOf(blocks[next]!));
      const moved = text.slice(blocks[i]!.lines[0]!.start, endOf(blocks[next - 1]!));
      const joint = DIVIDED.test(left) ? '\n' : ' ';
      const after = `${joint}${rest}\n\n${moved}`;
      edits.push({ start: end, end: endOf(blocks[next]!), after, evidence: `${GOES} behind it` });
      i = next;
    }
    return edits;
  },
};

const GOES = 'goes on in small letters';
const LONGEST = 400;
/** A shorter line may be a heading. */
const SHORTEST = 40;

function openingOf(text: string, { lines: [line] }: Block): string {
  return text.slice(line!.start, Math.min(line!.end, line!.start + LONGEST));
}

function endOf({ lines }: Block): number {
  return lines[lines.length - 1]!.end;
}

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
const DIVIDED = /\p{Ll}{2}[-‐]$/u;

/** What stands between the halves of a sentence has a number of a note before it, or the name of a thing on the page. */
const NOTE =
  /^(?:\[\^?\d{1,3}\]:?|\d{1,3}\.?(?=[ \t])|[¹²³⁰⁴-⁹]{1,3}|[*†‡]{1,3})[ \t]*["“‘(]?\p{Lu}/u;
/** The line above the notes. */
const RULE = /^[_—–-]{5,80}$/;
const ADDRESSED = /(?:https?:\/\/|www\.)\S+$/;
const FLOAT =
  /^(?:figure|fig\.|table|chart|box|map|graph|exhibit) [\dIVXA-F]{1,4}(?:[.:–—-]|\s|$)/i;
/** The half before it is prose, and the half behind it no label of a figure. */
const SHORTEST_LEFT = 60;
const SHORTEST_RIGHT = 60;
/** Paragraphs and labels between the halves, at the most, and the longest label. */
const MOST_PARAGRAPHS = 5;
const MOST = 60;
const LONGEST_LABEL = 60;

/**
 * The block in which the sentence of `left` goes on behind notes, figures or what a page puts around a
 * text; `first` when these are not all that stands between.
 */
function behindFloats(text: string, blocks: readonly Block[], first: number, left: string): number {
  if (left.length < SHORTEST_LEFT || !(OPEN_END.test(left) || DIVIDED.test(left))) return first;
  if (isAddress(left) || isTableRow(left) || LIST_ITEM.test(left)) return first;
  const opening = openingOf(text, blocks[first]!);
  const isFloat = FLOAT.test(opening);
  let paragraphs = 0;
  for (let i = first; i < blocks.length && i - first < MOST; i++) {
    const line = openingOf(text, blocks[i]!);
    if (i > first && isOther(left, line)) return isProse(left) ? i : first;
    if (!isFloat && !isBetween(line)) return first;
    if (line.length > LONGEST_LABEL && ++paragraphs > MOST_PARAGRAPHS) return first;
  }
  return first;
}

/** A note of a page, a line of a web page. */
function isBetween(line: string): boolean {
  return (
    RULE.test(line) ||
    (NOTE.test(line) && (isEnded(line) || ADDRESSED.test(line))) ||
    isFurniture(line)
  );
}

function isOther(left: string, line: string): boolean {
  if (line.length < SHORTEST_RIGHT && !isEnded(line)) return false;
  return GOES_ON.test(line) && (DIVIDED.test(left) || isCut(left, line));
}

function isProse(left: string): boolean {
  return left.length >= 160 || hasStop(left);
}
