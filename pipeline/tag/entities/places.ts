import { RELATIONS } from '../../learn/treebank/relations.js';
import type { Candidate } from './candidate.js';
import type { Context } from './context.js';

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer']);

/** Index of the last of the first `count` numbers that is not above `limit`; 0 when there is none. */
export function lastAtOrBefore(numbers: Int32Array, count: number, limit: number): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return count === 0 ? -1 : low;
}

/**
 * Whether the head of the mention is the subject of a verb, or what it stands in apposition to, where
 * `appositions` count.
 */
export function isSubject(one: Candidate, { tokens }: Context, appositions = true): boolean {
  const { head, relation } = tokens;
  const relationOf = (i: number): string => RELATIONS[relation[i]!] ?? '';
  for (let i = one.first; i < one.end; i++) {
    const above = head[i]!;
    if (above >= one.first && above < one.end) continue;
    const own = relationOf(i);
    if (SUBJECTS.has(own) || (appositions && own === 'appos' && SUBJECTS.has(relationOf(above))))
      return true;
  }
  return false;
}
