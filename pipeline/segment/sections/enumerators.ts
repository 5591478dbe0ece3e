import { readList } from '../../model/resources.js';
import { listMarkOf, type Unit } from './layout.js';

/** Openings of paragraphs by first word, each with the enumerator it gives: a conclusion gives none. */
const OPENINGS: ReadonlyMap<string, readonly (readonly [string, string])[]> = readOpenings();

function readOpenings(): Map<string, [string, string][]> {
  const byWord = new Map<string, [string, string][]>();
  for (const line of readList('segment/data/openings.txt')) {
    const [opening, enumerator] = line.split('|') as [string, string];
    const word = opening.split(' ')[0]!;
    byWord.set(word, [...(byWord.get(word) ?? []), [opening, enumerator]]);
  }
  return byWord;
}

/** The last argument of several may be told by this word alone. */
const LAST = '+1';

/**
 * The enumerator of a body paragraph that begins a section: "1" for "First, …" or "1. …", the empty
 * string for a conclusion ("Summing up, …"), undefined for any other paragraph. `last` is the
 * enumerator of the argument before, empty when there is none.
 */
export function enumeratorOf(text: string, unit: Unit, last: string): string | undefined {
  const mark = listMarkOf(text, unit.start, unit.end);
  if (mark !== '') return /[\dIVX]+/.exec(mark)?.[0];
  const head = text.slice(unit.start, Math.min(unit.end, unit.start + 24));
  const word = /^\p{L}+/u.exec(head)?.[0] ?? '';
  for (const [opening, enumerator] of OPENINGS.get(word) ?? []) {
    if (!head.startsWith(opening)) continue;
    if (!',:.;–—'.includes(head.slice(opening.length).trimStart()[0] ?? ' ')) continue;
    if (enumerator !== LAST) return enumerator;
    return Number(last) >= 2 ? String(Number(last) + 1) : undefined;
  }
  return undefined;
}
