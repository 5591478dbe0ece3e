import type { Cells } from '../emit/read.js';
import type { Change, TableDiff } from './index.js';

/** The difference as lines to read: `+` gained, `-` lost, `~` changed. */
export function diffText(tables: readonly TableDiff[]): string {
  const lines: string[] = [];
  for (const { table, gained, lost, changed } of tables) {
    lines.push(`${table}: ${gained.length} gained, ${lost.length} lost, ${changed.length} changed`);
    for (const row of gained) lines.push(`  + ${describe(row)}`);
    for (const row of lost) lines.push(`  - ${describe(row)}`);
    for (const change of changed) {
      lines.push(`  ~ ${describe(change.new)}`);
      for (const values of valuesOf(change)) lines.push(`      ${values}`);
    }
  }
  return lines.join('\n');
}

/** The difference as Markdown, to go into a review. */
export function diffMarkdown(tables: readonly TableDiff[]): string {
  const lines = ['| table | gained | lost | changed |', '|---|---:|---:|---:|'];
  for (const { table, gained, lost, changed } of tables) {
    lines.push(`| ${table} | ${gained.length} | ${lost.length} | ${changed.length} |`);
  }
  for (const { table, gained, lost, changed } of tables) {
    if (gained.length + lost.length + changed.length === 0) continue;
    lines.push('', `## ${table}`, '', '| | row | change |', '|---|---|---|');
    for (const row of gained) lines.push(`| gained | ${cell(describe(row))} | |`);
    for (const row of lost) lines.push(`| lost | ${cell(describe(row))} | |`);
    for (const change of changed) {
      const values = valuesOf(change).map(cell).join('<br>');
      lines.push(`| changed | ${cell(describe(change.new))} | ${values} |`);
    }
  }
  return lines.join('\n');
}

/** The difference for machines. */
export function diffJson(tables: readonly TableDiff[]): string {
  return JSON.stringify(
    Object.fromEntries(tables.map(({ table, ...rest }) => [table, rest])),
    null,
    2,
  );
}

/** Names a row by what it says and where. */
function describe(row: Cells): string {
  const what = row.text ?? row.name ?? '';
  const value = row.value ?? row.label ?? row.kind ?? '';
  const where = row.file ? ` (${row.file}${row.raw_start ? ` ${row.raw_start}` : ''})` : '';
  const source = row.source_text ? ` by "${oneLine(row.source_text)}"` : '';
  return `${value ? `[${value}] ` : ''}"${oneLine(what)}"${source}${where}`;
}

function valuesOf({ old, new: now, columns }: Change): string[] {
  return columns.map((column) => `${column}: ${valueIn(old, column)} → ${valueIn(now, column)}`);
}

/** A value as it stands, and the name of the entity that it is the identifier of. */
function valueIn(row: Cells, column: string): string {
  const name = row[column.replace(/_id$/, '_name')];
  const value = `"${oneLine(row[column] ?? '')}"`;
  return column.endsWith('_id') && name ? `${value} (${oneLine(name)})` : value;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function cell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
