import { isDivision, judge, type Parted, type Verdict } from '../compounds.js';
import { countWords } from '../dictionary.js';
import { beforeBlanks, eachLine } from '../each-line.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

const BROKEN = /[-‐‑\u00ad](?<=([\p{L}\p{N}]{1,60}).)([ \t]*\n[ \t]*)([\p{L}\p{N}]{1,60})/gu;

/**
 * Words hyphenated at line ends. The document decides first (does the joined or the hyphenated form
 * occur elsewhere), then the word lists. A hyphen goes only with evidence, because a lost one cannot be
 * found again; the line end goes always. In "pre-\nand post-war" a space stays as well.
 */
export const hyphenation: CleanRule = {
  name: 'hyphenation',
  edits: (text) => {
    const broken = findBroken(text);
    if (broken.length === 0) return [];
    const evidence = { counts: countWords(text), divides: broken.some(isDivision) };
    return broken.map((parted) => {
      const { joint, evidence: why } = parted.soft ? SOFT : judge(parted, evidence);
      // The hyphen itself is left alone where it stays.
      const start = joint === '' ? parted.start : parted.start + 1;
      return { start, end: parted.end, after: joint === '- ' ? ' ' : '', evidence: why };
    }) satisfies ProposedEdit[];
  },
};

const SOFT: Verdict = { joint: '', evidence: 'soft hyphen' };

interface Broken extends Parted {
  /** From the hyphen to the second part of the word. */
  readonly start: number;
  readonly end: number;
  readonly soft: boolean;
}

/** Whether a line ends in a hyphen that touches a word. */
function isBroken(text: string): boolean {
  let broken = false;
  eachLine(text, (start, lineEnd) => {
    const end = beforeBlanks(text, start, lineEnd);
    if (broken || lineEnd === text.length || !HYPHENS.includes(text[end - 1] ?? ' ')) return;
    broken = /[\p{L}\p{N}].$/u.test(text.slice(Math.max(start, end - 3), end));
  });
  return broken;
}

const HYPHENS = '-‐‑\u00ad';

function findBroken(text: string): Broken[] {
  if (!isBroken(text)) return [];
  return Array.from(text.matchAll(BROKEN), ({ 0: whole, 1: left, 2: gap, 3: right, index }) => ({
    left: left!,
    right: right!,
    goesOn: /[-‐‑]/.test(text[index + whole.length] ?? ''),
    start: index,
    end: index + 1 + gap!.length,
    soft: whole.startsWith('\u00ad'),
  }));
}
