import { readList } from '../../model/resources.js';
import type { Unit } from './layout.js';

/** Openings that begin a new section: an ordinal gives its number, a conclusion the empty string. */
const OPENINGS: readonly (readonly [string, string])[] = readList('segment/data/openings.txt').map(
  (line) => {
    const [opening, enumerator] = line.split('|');
    return [opening!, enumerator ?? ''] as const;
  },
);

/**
 * The enumerator of a paragraph that begins a section by its first words ("First, …" is "1"), the
 * empty string for a conclusion ("Summing up, …"), undefined for any other paragraph.
 */
export function enumeratorOf(text: string, unit: Unit): string | undefined {
  for (const [opening, enumerator] of OPENINGS) {
    if (!text.startsWith(opening, unit.start)) continue;
    const next = text[unit.start + opening.length];
    if (next === ',' || next === ':') return enumerator;
  }
  return undefined;
}
