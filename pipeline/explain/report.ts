import type { Explanation } from './index.js';

/** Marks around the span, as brackets that hardly occur in texts. */
const OPEN = '⟦';
const CLOSE = '⟧';

/** The explanation to read. */
export function explainText(explanations: readonly Explanation[]): string {
  return explanations.map(oneText).join('\n\n');
}

function oneText({ table, row, file, before, marked, after, edits }: Explanation): string {
  const lines = [`${table}${file ? ` in ${file}` : ''}`];
  for (const [key, value] of Object.entries(row)) {
    if (value !== '') lines.push(`  ${key.padEnd(22)} ${visible(value)}`);
  }
  if (marked || before || after) {
    lines.push('', `raw text ${row.raw_start}..${row.raw_end}:`, '');
    lines.push(`${before}${OPEN}${marked}${CLOSE}${after}`.replaceAll('\r', '␍'));
    lines.push('', edits.length === 0 ? 'no edits inside' : 'edits inside:');
  }
  for (const edit of edits) {
    const evidence = edit.evidence ? ` (${edit.evidence})` : '';
    const what = `${JSON.stringify(edit.before)} → ${JSON.stringify(edit.after)}`;
    lines.push(`  ${edit.raw_start}..${edit.raw_end} ${edit.rule}: ${what}${evidence}`);
  }
  if (row.rule) lines.push('', `made by the rule ${row.rule}`);
  return lines.join('\n');
}

function visible(value: string): string {
  return /[\r\n\t]/.test(value) ? JSON.stringify(value) : value;
}
