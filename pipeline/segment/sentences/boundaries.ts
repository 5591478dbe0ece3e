import { readList } from '../../model/resources.js';
import { CLASS, DIGIT, LETTER, SPACE, UPPER } from '../characters.js';
import type { TokenBuilder } from '../token-builder.js';
import { abbreviationClass } from './abbreviations.js';

/** Words that commonly begin a sentence, so that "U.S. The" is a boundary and "U.S. Army" none. */
const STARTERS: ReadonlySet<string> = new Set(readList('segment/data/starters.txt'));

/**
 * Calls `emit(first, end)` for each sentence among the tokens `first..end` of one unit. A sentence
 * ends after a stop and the closing quotation marks and brackets that touch it, when what follows can
 * begin a sentence.
 */
export function splitSentences(
  out: TokenBuilder,
  first: number,
  end: number,
  emit: (first: number, end: number) => void,
): void {
  let from = first;
  for (let i = first; i < end; i++) {
    const kind = stopKind(out, i);
    if (kind === undefined) continue;
    let after = i + 1;
    while (after < end && closes(out, after)) after++;
    if (after < end && beginsSentence(out, after, kind, after > i + 1)) {
      emit(from, after);
      from = after;
    }
    i = Math.max(i, after - 1);
  }
  if (from < end) emit(from, end);
}

type Stop = 'stop' | 'mark' | 'ellipsis' | 'abbreviation';

function stopKind(out: TokenBuilder, i: number): Stop | undefined {
  const { text } = out;
  const start = out.start[i]!;
  const end = out.end[i]!;
  const last = text.charCodeAt(end - 1);
  if (last === 33 || last === 63) return 'mark';
  if (last === 0x2026) return 'ellipsis';
  if (last !== 46) return undefined;
  if (end - start === 1) return 'stop';
  if (text.charCodeAt(start) === 46) return 'ellipsis';
  const kind = abbreviationClass(text.slice(start, end));
  return kind === 'either' ? 'abbreviation' : undefined;
}

/** Whether token `i` is a closing mark that touches the token before it. */
function closes(out: TokenBuilder, i: number): boolean {
  const { text } = out;
  const start = out.start[i]!;
  if (start > 0 && CLASS[text.charCodeAt(start - 1)] === SPACE) return false;
  return out.end[i]! - start <= 2 && ')]}"”’\'»'.includes(text[start]!);
}

function beginsSentence(out: TokenBuilder, i: number, kind: Stop, closed: boolean): boolean {
  const { text } = out;
  let at = i;
  while ('"“\'‘(['.includes(text[out.start[at]!]!) && at + 1 < out.count) at++;
  const code = text.charCodeAt(out.start[at]!);
  // A stop with no space after it ends a sentence only before a capital ("end.The").
  if (UPPER[code] === 1) {
    if (kind !== 'abbreviation' || closed) return true;
    return STARTERS.has(text.slice(out.start[at]!, out.end[at]!));
  }
  if (CLASS[code] === LETTER) return false;
  if (CLASS[code] === DIGIT) return kind === 'stop' || kind === 'mark';
  return (
    kind !== 'abbreviation' &&
    kind !== 'ellipsis' &&
    at === i &&
    !',;:)]-–—'.includes(text[out.start[at]!]!)
  );
}
