import { isDivision, judge, type Parted, type Verdict } from '../compounds.js';
import { countWords } from '../dictionary.js';
import { beforeBlanks, eachLine } from '../each-line.js';
import { type CleanRule, type ProposedEdit, replaceMatches } from '../rule.js';

const BROKEN = /[-‐‑\u00ad](?<=([\p{L}\p{N}]{1,60}).)([ \t]*\n[ \t]*)([\p{L}\p{N}]{1,60})/gu;

const SPACED = /[-‐] (?<=(?<!\p{L})(\p{L}{2,40}).{2})(?=(\p{Ll}{2,40})(?![\p{L}-]))/gu;

/**
 * Words hyphenated at line ends. The document decides first (does the joined or the hyphenated form
 * occur elsewhere), then the word lists. A hyphen goes only with evidence, because a lost one cannot be
 * found again; the line end goes always. In "pre-\nand post-war" a space stays as well. Where a tool has made
 * a space of the line end ("diffi- culty") both go when nothing else makes a word.
 */
export const hyphenation: CleanRule = {
  name: 'hyphenation',
  edits: (text) => {
    const spaced = findSpaced(text);
    const broken = findBroken(text);
    if (broken.length === 0) return spaced;
    const evidence = { counts: countWords(text), divides: broken.some(isDivision) };
    const edits = broken.map((parted): ProposedEdit => {
      const { joint, evidence: why } = parted.soft ? SOFT : judge(parted, evidence);
      // The hyphen itself is left alone where it stays.
      const start = joint === '' ? parted.start : parted.start + 1;
      return { start, end: parted.end, after: joint === '- ' ? ' ' : '', evidence: why };
    });
    return spaced.length === 0 ? edits : [...edits, ...spaced].sort((a, b) => a.start - b.start);
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

/** Words that a space behind their hyphen parts, and for certain: one part is no word, the whole is. */
function findSpaced(text: string): ProposedEdit[] {
  if (!text.includes('- ')) return [];
  return replaceMatches(
    text,
    SPACED,
    ([, left, right]) =>
      isDivision({ left: left!, right: right!, goesOn: false }) ? '' : undefined,
    'only the joined form is a word',
  );
}
