import type { Mark } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { readBlocks } from '../blocks.js';
import { LIST_ITEM } from '../lines.js';
import type { MarkRule } from '../rule.js';

const SHORTEST = 25;
const LONGEST = 250;
/** A paragraph of prose, and by how much the one that is quoted is longer. */
const PROSE = 200;
const LONGER = 30;
/** Words by which a quotation is found, which it has at the least. */
const KEY = 5;
const MOST = 4;

/** "— Ann Lee" behind it. */
const SPEAKER = /\s[—–-]{1,2} ?\p{Lu}[\p{L} .'’-]{2,40}$/u;

interface Quote extends Span {
  readonly words: readonly string[];
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
      const words = wordsOf(text.slice(start, end));
      for (let i = 0; i + KEY <= words.length; i++) {
        for (const quote of quotes.get(keyOf(words, i)) ?? []) {
          if (quote.end - quote.start + LONGER > end - start) continue;
          if (quote.words.every((word, k) => words[i + k] === word)) found.add(quote);
        }
      }
    }
    return [...found].map(
      (span): Mark => ({
        span: { start: span.start, end: span.end },
        kind: 'boilerplate',
        rule: 'pull-quotes',
      }),
    );
  },
};

/** Short paragraphs behind the first one of prose, by their first words. */
function candidates(text: string, lines: readonly Span[]): Map<string, Quote[]> {
  const quotes = new Map<string, Quote[]>();
  const first = lines.findIndex(({ start, end }) => end - start >= PROSE);
  if (first < 0) return quotes;
  for (const { start, end } of lines.slice(first + 1)) {
    if (end - start < SHORTEST || end - start > LONGEST) continue;
    const line = text.slice(start, end).replace(SPEAKER, '');
    const words = wordsOf(line);
    if (words.length < KEY || LIST_ITEM.test(line)) continue;
    const key = keyOf(words, 0);
    const alike = quotes.get(key) ?? [];
    // What stands there many times is a refrain.
    if (alike.length < MOST) quotes.set(key, [...alike, { start, end, words }]);
  }
  return quotes;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function keyOf(words: readonly string[], at: number): string {
  return words.slice(at, at + KEY).join(' ');
}
