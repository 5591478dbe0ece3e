import { hashString } from '../learn/engine/features.js';
import { wordClusters } from '../learn/forms/clusters.js';
import { readList } from '../model/resources.js';

let words: ReadonlySet<string> | undefined;

/** Whether `word` (any case, letters only) is an English word of the built-in list; read when first asked. */
export function isWord(word: string): boolean {
  words ??= new Set([
    ...readList('clean/data/words.txt'),
    ...readList('clean/data/short-words.txt'),
  ]);
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  return words.has(lower);
}

const clusters = new Int32Array(4);

/**
 * Whether `form` (a word, a name or a compound with its hyphen, any case) is among the 130,000 most
 * frequent forms of news and encyclopaedia.
 */
export function isFrequent(form: string): boolean {
  wordClusters().lookUp(hashString(form.toLowerCase()), clusters, 0);
  return clusters[0] !== 0;
}

/** How often each word and each pair of a hyphenated compound occurs in a text, in lower case. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [compound] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu)) {
    const parts = compound.split(/[-‐‑]/);
    if (parts.length === 1) add(compound);
    for (let i = 1; i < parts.length; i++) add(`${parts[i - 1]}-${parts[i]}`);
  }
  return counts;
}
