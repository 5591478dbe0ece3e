import { isFrequent, isWord } from './dictionary.js';

/** A word that a line end parts at a hyphen. */
export interface Parted {
  readonly left: string;
  readonly right: string;
  /** Whether a further hyphen follows, as in "day-\nto-day". */
  readonly goesOn: boolean;
}

/** What the rest of the document says. */
export interface Evidence {
  /** How often words and hyphenated pairs occur in it, in lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether it divides words at line ends for certain, so that not all its hyphens are real. */
  readonly divides: boolean;
}

/** What becomes of a hyphen at a line end, and why. */
export interface Verdict {
  /** What stands in place of hyphen and line end. */
  readonly joint: '' | '-' | '- ';
  readonly evidence: string;
}

const SUFFIX =
  /^(?:s|es|ed|er|ers|or|ors|ing|ings|ly|ness|ment|ments|tion|tions|sion|sions|ism|ist|ists|ity|able|ible|al|ial|ally|ance|ence|ency|ous|ive|ize|ized|ise|ised|ian|ians|an|ans)$/;
const PREFIX = /^(?:un|re|dis|mis|in|im|ir|il|over|under|out|inter|super|trans|sub)$/;

/**
 * Whether a hyphen at a line end belongs to the word. The document decides first, then which of the two
 * forms is known. A hyphen goes only with evidence, because a lost one cannot be found again.
 */
export function judge(parted: Parted, evidence: Evidence): Verdict {
  const { left, right, goesOn } = parted;
  const joined = evidence.counts.get(`${left}${right}`.toLowerCase()) ?? 0;
  const hyphenated = evidence.counts.get(`${left}-${right}`.toLowerCase()) ?? 0;
  if (hyphenated > joined) return keep(`hyphenated form occurs ${hyphenated}×`);
  if (joined > hyphenated) return join(`joined form occurs ${joined}×`);
  if (!/^\p{Ll}/u.test(right)) {
    return left === 'Mc' ? join('Mc begins a name') : keep('a capital or figure follows');
  }
  if (/^(?:and|or|to)$/.test(right) && !goesOn) {
    return { joint: '- ', evidence: 'suspended hyphen' };
  }
  if (left.length < 2 || /\p{N}/u.test(left + right)) return keep('no evidence');
  return byLexicon(parted, evidence);
}

function byLexicon({ left, right, goesOn }: Parted, { counts, divides }: Evidence): Verdict {
  const whole = left + right;
  const bothWords = isWord(left) && isWord(right);
  if (goesOn && bothWords) return keep('part of a longer compound');
  const compound = isFrequent(`${left}-${right}`);
  if (isWord(whole) && (!compound || divides)) return join('joined form is a word');
  if (compound) return keep('hyphenated form is a word');
  if (isFrequent(whole) && !bothWords) return join('joined form is a name or word');
  if (!isWord(left) && !isWord(right)) return join('neither part is a word');
  if (bothWords || !divides) return keep('no evidence for joining');
  if (isPiece(left, counts) || SUFFIX.test(right)) return join('a part is no word');
  return PREFIX.test(left) ? join('begins with a prefix') : keep('no evidence for joining');
}

/** Whether a hyphen at a line end divides a word for certain. */
export function isDivision({ left, right }: Parted): boolean {
  if (!/^\p{Ll}{2}/u.test(right) || left.length < 2 || isFrequent(`${left}-${right}`)) return false;
  return isWord(left + right) && !(isWord(left) && isWord(right));
}

function isPiece(part: string, counts: ReadonlyMap<string, number>): boolean {
  return !isWord(part) && !isFrequent(part) && !counts.has(part.toLowerCase());
}

function keep(evidence: string): Verdict {
  return { joint: '-', evidence };
}

function join(evidence: string): Verdict {
  return { joint: '', evidence };
}
