import type { DamageScore, EditInContext } from './cleaning.js';

/** The counts of edits by rule, most frequent first. */
export function ruleCounts(edits: readonly EditInContext[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of edits) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** One edit in a line: its rule, file, the text with `[before → after]` in it, and its evidence. */
export function editLine({
  rule,
  file,
  left,
  before,
  after,
  right,
  evidence,
}: EditInContext): string {
  const shown = `…${visible(left)}[${visible(before)} → ${visible(after)}]${visible(right)}…`;
  return `${rule}\t${file}\t${shown}\t${evidence}`;
}

/** Words right and paragraphs whole of each kind of damage. */
export function damageTable(scores: readonly DamageScore[]): string {
  const rows = scores.map(
    ({ kind, words, right, paragraphs, whole }) =>
      `${kind.padEnd(24)}${share(right, words)} %${share(whole, paragraphs)} %`,
  );
  return [`${'damage'.padEnd(24)}     words  paragraphs whole`, ...rows].join('\n');
}

function share(part: number, all: number): string {
  return (all === 0 ? 100 : (100 * part) / all).toFixed(2).padStart(10);
}

/** White space and what cannot be seen as escapes. */
export function visible(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(
      /(?! )[\p{C}\p{M}\p{Z}]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
