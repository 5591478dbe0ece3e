import type { Mark } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { readBlocks } from '../blocks.js';
import { isEnded, LIST_ITEM } from '../lines.js';
import type { MarkRule } from '../rule.js';

const SHORTEST = 40;
const LONGEST = 250;
/** A paragraph of prose, and by how much the one that is quoted is longer. */
const PROSE = 200;
const LONGER = 30;
/** Words by which a quotation is found, which it has at the least: a shorter one may be said twice. */
const KEY = 7;
const MOST = 4;
/** "— Ann Lee" behind it. */
const SPEAKER = /\s[—–-]{1,2} ?\p{Lu}[\p{L} .'’-]{2,40}$/u;

interface Quote extends Span {
  readonly words: readonly number[];
}

/** A sentence that the page shows once more in large type: a short paragraph whose words a longer one has. */
export const pullQuotes: MarkRule = {
  name: 'pull-quotes',
  marks: (text) => {
    const lines = readBlocks(text).flatMap((block) => block.lines);
    const quotes = candidates(text, lines);
    if (quotes.size === 0) return [];
    const found = new Set<Quote>();
    for (const { start, end } of lines) {
      if (end - start < SHORTEST + LONGER) continue;
      const words = wordsOf(text, start, end);
      for (let i = 0; i + KEY <= words.length; i++) {
        for (const quote of quotes.get(keyOf(words, i)) ?? []) {
          if (quote.end - quote.start + LONGER > end - start) continue;
          if (quote.words.every((word, k) => words[i + k] === word)) found.add(quote);
        }
      }
    }
    return Array.from(found, ({ start, end }): Mark => {
      return { span: { start, end }, kind: 'boilerplate', rule: 'pull-quotes' };
    });
  },
};

/** Short paragraphs behind the first one of prose, by their first words: sentences, or lines in capitals. */
function candidates(text: string, lines: readonly Span[]): Map<number, Quote[]> {
  const quotes = new Map<number, Quote[]>();
  const first = lines.findIndex(({ start, end }) => end - start >= PROSE);
  if (first < 0) return quotes;
  for (const { start, end } of lines.slice(first + 1)) {
    if (end - start < SHORTEST || end - start > LONGEST) continue;
    const line = text.slice(start, end).replace(SPEAKER, '');
    if (LIST_ITEM.test(line) || !(isEnded(line) || line === line.toUpperCase())) continue;
    const words = wordsOf(line, 0, line.length);
    if (words.length < KEY) continue;
    const alike = quotes.get(keyOf(words, 0)) ?? [];
    // What stands there many times is a refrain.
    if (alike.length < MOST) quotes.set(keyOf(words, 0), [...alike, { start, end, words }]);
  }
  return quotes;
}

/** A number for each word, the same for capitals and small letters. */
function wordsOf(text: string, start: number, end: number): number[] {
  const words: number[] = [];
  let word = 0;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0;
    if (isLetter(code)) word = Math.imul(word, 31) + (code < 128 ? code | 32 : code);
    else if (word !== 0) {
      words.push(word);
      word = 0;
    }
  }
  return words;
}

/** Letters and figures; marks of typography are none. */
function isLetter(code: number): boolean {
  if (code >= 128) return code >= 0xc0 && (code < 0x2000 || code > 0x206f);
  const low = code | 32;
  return (low >= 97 && low <= 122) || (code >= 48 && code <= 57);
}

function keyOf(words: readonly number[], at: number): number {
  let key = 0;
  for (let i = at; i < at + KEY; i++) key = Math.imul(key, 16777619) ^ words[i]!;
  return key;
}
