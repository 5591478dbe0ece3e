import type { Tokens } from '../../model/tokens.js';
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
 * (`1.1`) are left out; forms are joined by single spaces unless `SpaceAfter=No`. Throws on a line with too few columns.
 */
export function readConllu(source: string): Treebank {
  const rows: string[][] = [];
  const sentenceFirst = [0];
  const base: number[] = [];
  const spaced: boolean[] = [];
  let unsplit = { end: 0, spaced: true };
  for (const line of source.split('\n')) {
    const first = sentenceFirst[sentenceFirst.length - 1]!;
    if (line.trim() === '') {
      if (rows.length > first) sentenceFirst.push(rows.length);
      unsplit = { end: 0, spaced: true };
      continue;
    }
    if (line.startsWith('#')) continue;
    const row = line.split('\t');
    const space = !row[9]?.includes('SpaceAfter=No');
    const range = /^\d+-(\d+)$/.exec(row[0]!);
    if (range) unsplit = { end: Number(range[1]), spaced: space };
    if (!/^\d+$/.test(row[0]!)) continue;
    if (row.length < 8) throw new Error(`CoNLL-U line with ${row.length} columns: ${line}`);
    const id = Number(row[0]);
    spaced.push(id < unsplit.end ? false : id === unsplit.end ? unsplit.spaced : space);
    base.push(first);
    rows.push(row);
  }
  if (rows.length > sentenceFirst[sentenceFirst.length - 1]!) sentenceFirst.push(rows.length);
  return {
    tokens: {
      ...layOut(
        rows.map((row) => row[1]!),
        spaced,
      ),
      sentenceFirst: Int32Array.from(sentenceFirst),
      tag: Uint8Array.from(rows, (row) => tagIndex(row[4]!)),
      head: Int32Array.from(rows, (row, i) =>
        row[6] === '0' ? -1 : base[i]! + Number(row[6]) - 1,
      ),
      relation: new Uint8Array(rows.length).fill(255),
    },
    lemma: rows.map((row) => row[2]!),
    relation: rows.map((row) => row[7]!),
  };
}

/** Joins forms to a text, with a space behind each that is `spaced`, and interns them. */
function layOut(forms: readonly string[], spaced: readonly boolean[]) {
  const types = new Map<string, number>();
  const start = new Int32Array(forms.length);
  const end = new Int32Array(forms.length);
  const type = new Int32Array(forms.length);
  let at = 0;
  forms.forEach((form, i) => {
    if (!types.has(form)) types.set(form, types.size);
    type[i] = types.get(form)!;
    start[i] = at;
    end[i] = at + form.length;
    at = end[i]! + (spaced[i] ? 1 : 0);
  });
  const text = forms.map((form, i) => (spaced[i] ? `${form} ` : form)).join('');
  return { text, count: forms.length, start, end, type, vocabulary: [...types.keys()] };
}
