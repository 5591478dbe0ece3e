import { countWords, isWord } from '../dictionary.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

const BROKEN = /[-‐‑](?<=([\p{L}\p{N}]+).)([ \t]*\n[ \t]*)([\p{L}\p{N}]+)/gu;

/** What becomes of a hyphen at a line end, and why. */
interface Verdict {
  readonly joint: '' | '-' | '- ';
  readonly evidence: string;
}

/**
 * Words hyphenated at line ends. The document decides first (does the joined or the hyphenated form
 * occur elsewhere), then the word list. A hyphen goes only with evidence, because a lost one cannot be
 * found again; the line end goes always. In "pre-\nand post-war" a space stays as well.
 */
export const hyphenation: CleanRule = {
  name: 'hyphenation',
  edits: (text) => {
    if (!/[\p{L}\p{N}][-‐‑][ \t]*\n/u.test(text)) return [];
    const counts = countWords(text);
    const edits: ProposedEdit[] = [];
    for (const { 0: whole, 1: left, 2: gap, 3: right, index } of text.matchAll(BROKEN)) {
      const { joint, evidence } = judge(left!, right!, counts);
      const end = index + whole.length - right!.length;
      // The hyphen itself is left alone where it stays.
      const start = joint === '' ? index : end - gap!.length;
      edits.push({ start, end, after: joint === '- ' ? ' ' : '', evidence });
    }
    return edits;
  },
};

function judge(left: string, right: string, counts: ReadonlyMap<string, number>): Verdict {
  const joined = counts.get(`${left}${right}`.toLowerCase()) ?? 0;
  const hyphenated = counts.get(`${left}-${right}`.toLowerCase()) ?? 0;
  if (!/^\p{Ll}/u.test(right)) return { joint: '-', evidence: 'a capital or figure follows' };
  if (hyphenated > joined) return { joint: '-', evidence: `hyphenated form occurs ${hyphenated}×` };
  if (joined > hyphenated) return { joint: '', evidence: `joined form occurs ${joined}×` };
  if (/^(?:and|or|to)$/.test(right)) return { joint: '- ', evidence: 'suspended hyphen' };
  if (left.length < 2 || /\p{N}/u.test(left + right))
    return { joint: '-', evidence: 'no evidence' };
  if (isWord(left + right)) return { joint: '', evidence: 'joined form is a word' };
  if (!isWord(left) && !isWord(right)) return { joint: '', evidence: 'neither part is a word' };
  return { joint: '-', evidence: 'no evidence for joining' };
}
