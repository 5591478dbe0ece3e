import type { SectionKind, SentenceType } from '../../model/article.js';
import { readList } from '../../model/resources.js';
import { CLASS, LETTER, UPPER } from '../characters.js';
import type { TokenBuilder } from '../token-builder.js';

/** Forms that show a finite verb, lower-case. */
const FINITE: ReadonlySet<string> = new Set(readList('segment/data/finite.txt'));

/** Kinds of section whose lines are no statements of the text. */
const LABELS: ReadonlySet<SectionKind> = new Set(['title', 'heading']);

/**
 * The type of the sentence made of the tokens `first..end`, by its form only: its final mark, whether a
 * word in lower case and a finite verb form are there, and the kind of its section.
 */
export function sentenceType(
  out: TokenBuilder,
  first: number,
  end: number,
  kind: SectionKind,
): SentenceType {
  if (kind === 'metadata' || kind === 'source_note') return 'fragment';
  const final = finalMark(out, first, end);
  if (final === '?') return 'question';
  if (final === '!') return 'exclamation';
  if (LABELS.has(kind)) return 'fragment';
  if (final === '.' || final === '…')
    return hasLowerWord(out, first, end) ? 'statement' : 'fragment';
  return hasFinite(out, first, end) ? 'statement' : 'fragment';
}

/** The last mark before closing quotation marks, brackets and note numbers; empty when it is a word. */
function finalMark(out: TokenBuilder, first: number, end: number): string {
  const { text } = out;
  let note = false;
  for (let i = end - 1; i >= first; i--) {
    const character = text[out.end[i]! - 1]!;
    if ('.…?!'.includes(character)) return character;
    if (character === '。') return '.';
    note ||= character === ']' || text.charCodeAt(out.start[i]!) > 127;
    const word = CLASS[text.charCodeAt(out.start[i]!)]! <= 2;
    if (word && !note && i < end - 1) return '';
    if (word && out.end[i]! - out.start[i]! > 3) return '';
    if (!word && !')]}"”’\'»['.includes(character)) return '';
  }
  return '';
}

/** Whether there is a word of two letters or more in lower case that is no address. */
function hasLowerWord(out: TokenBuilder, first: number, end: number): boolean {
  const { text } = out;
  for (let i = first; i < end; i++) {
    const start = out.start[i]!;
    const code = text.charCodeAt(start);
    if (CLASS[code] !== LETTER || UPPER[code] === 1 || out.end[i]! - start < 2) continue;
    if (text.charCodeAt(out.end[i]! - 1) !== 46 && !isAddress(text, start, out.end[i]!))
      return true;
  }
  return false;
}

/** "http://example.org/", "desk@example.org" */
function isAddress(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] === '@' || text.startsWith('://', i)) return true;
  return text.startsWith('www.', start);
}

function hasFinite(out: TokenBuilder, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const start = out.start[i]!;
    if (CLASS[out.text.charCodeAt(start)] !== LETTER || out.end[i]! - start > 9) continue;
    if (FINITE.has(out.text.slice(start, out.end[i]!).toLowerCase())) return true;
  }
  return false;
}
