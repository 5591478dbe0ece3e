import type { Cells } from '../emit/read.js';

/** Least share of common words of two texts of which one is the other after a change. */
const SIMILAR = 0.5;

/**
 * Pairs rows that were edited in place: both stand between the same rows that are already paired, in the
 * same file, and share most of their words. Adds to `pairs`.
 */
export function alignEdited(
  old: readonly Cells[],
  now: readonly Cells[],
  pairs: Map<Cells, Cells>,
): void {
  const waiting = gaps(now, new Set(pairs.values()), (row) => row);
  const orphans = gaps(old, new Set(pairs.keys()), (row) => pairs.get(row)!);
  for (const [gap, rows] of orphans) {
    const candidates = waiting.get(gap) ?? [];
    for (const row of rows) {
      const at = candidates.findIndex((candidate) => similar(row.text ?? '', candidate.text ?? ''));
      if (at < 0) continue;
      pairs.set(row, candidates[at]!);
      // What comes before the match stays unpaired: pairs do not cross.
      candidates.splice(0, at + 1);
    }
  }
}

/** Unpaired rows by file and by the paired row before them. */
function gaps(
  rows: readonly Cells[],
  paired: ReadonlySet<Cells>,
  partner: (row: Cells) => Cells,
): Map<Cells | string, Cells[]> {
  const found = new Map<Cells | string, Cells[]>();
  let file: string | undefined;
  let gap: Cells | string = '';
  for (const row of rows) {
    if (row.file !== file) gap = `start of ${row.file}`;
    file = row.file;
    if (paired.has(row)) {
      gap = partner(row);
      continue;
    }
    const list = found.get(gap);
    if (list) list.push(row);
    else found.set(gap, [row]);
  }
  return found;
}

function similar(a: string, b: string): boolean {
  const words = new Set(a.split(/\s+/));
  const others = new Set(b.split(/\s+/));
  const common = [...words].filter((word) => others.has(word)).length;
  return common >= SIMILAR * Math.max(words.size, others.size);
}
