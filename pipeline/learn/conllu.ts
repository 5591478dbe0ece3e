import type { Tokens } from '../model/tokens.js';
import { tagIndex } from './penn-tags.js';

/** What a CoNLL-U file says beside the tokens; all by token index. */
export interface Treebank {
  /** Forms, sentences, Penn tags (XPOS) and heads of the whole file as one text. */
  readonly tokens: Tokens;
  readonly lemma: readonly string[];
  /** Universal relation with subtype, `nsubj:pass`. */
  readonly relation: readonly string[];
}

/**
 * Reads CoNLL-U (universaldependencies.org/format.html). Multiword lines (`1-2`) and empty nodes
 * (`1.1`) are left out; forms are joined by single spaces. Throws on a line with too few columns.
 */
export function readConllu(source: string): Treebank {
  const types = new Map<string, number>();
  const rows: string[][] = [];
  const sentenceFirst = [0];
  const base: number[] = [];
  for (const line of source.split('\n')) {
    if (line.trim() === '') {
      if (rows.length > sentenceFirst[sentenceFirst.length - 1]!) sentenceFirst.push(rows.length);
      continue;
    }
    const row = line.split('\t');
    if (line.startsWith('#') || !/^\d+$/.test(row[0]!)) continue;
    if (row.length < 8) throw new Error(`CoNLL-U line with ${row.length} columns: ${line}`);
    base.push(sentenceFirst[sentenceFirst.length - 1]!);
    rows.push(row);
  }
  if (rows.length > sentenceFirst[sentenceFirst.length - 1]!) sentenceFirst.push(rows.length);
  let length = 0;
  const start = Int32Array.from(rows, (row) => {
    const at = length;
    length += row[1]!.length + 1;
    return at;
  });
  const type = Int32Array.from(rows, (row) => {
    if (!types.has(row[1]!)) types.set(row[1]!, types.size);
    return types.get(row[1]!)!;
  });
  const tokens: Tokens = {
    text: rows.map((row) => row[1]!).join(' '),
    count: rows.length,
    start,
    end: Int32Array.from(rows, (row, i) => start[i]! + row[1]!.length),
    type,
    vocabulary: [...types.keys()],
    sentenceFirst: Int32Array.from(sentenceFirst),
    tag: Uint8Array.from(rows, (row) => tagIndex(row[4]!)),
    head: Int32Array.from(rows, (row, i) => (row[6] === '0' ? -1 : base[i]! + Number(row[6]) - 1)),
    relation: new Uint8Array(rows.length).fill(255),
  };
  return { tokens, lemma: rows.map((row) => row[2]!), relation: rows.map((row) => row[7]!) };
}
