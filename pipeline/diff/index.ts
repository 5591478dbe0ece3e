import { type Cells, entityNames, readTable, withNames } from '../emit/read.js';
import { alignEdited } from './align.js';
import { DIFF_TABLES, type DiffTable } from './tables.js';

/** A row that is in both datasets with other values. */
export interface Change {
  readonly old: Cells;
  readonly new: Cells;
  /** Columns whose values differ. */
  readonly columns: readonly string[];
}

/** What happened to one table. */
export interface TableDiff {
  readonly table: string;
  readonly gained: readonly Cells[];
  readonly lost: readonly Cells[];
  readonly changed: readonly Change[];
}

/** Compares two datasets by content. Throws `UsageError` when a folder holds no dataset. */
export function diff(oldFolder: string, newFolder: string): TableDiff[] {
  return DIFF_TABLES.map((table) =>
    diffTable(table, load(oldFolder, table.name), load(newFolder, table.name)),
  );
}

/** Whether nothing was gained, lost or changed. */
export function isSame(tables: readonly TableDiff[]): boolean {
  return tables.every(
    ({ gained, lost, changed }) => gained.length + lost.length + changed.length === 0,
  );
}

/** Rows of a table with the file of their document and the names of entities, which people know. */
function load(folder: string, name: string): Cells[] {
  const files = new Map(readTable(folder, 'documents').map((row) => [row.doc_id!, row.file!]));
  const rows = readTable(folder, name);
  if (name === 'entities') return rows;
  const names = entityNames(folder);
  return rows.map((row) => ({ ...withNames(row, names), file: files.get(row.doc_id!) ?? '' }));
}

/**
 * Matches rows by their keys, from the strictest to the loosest, one to one and in order: identical
 * content first, so that a row which only moved is no change, then the same text, last an edited text.
 */
function diffTable(table: DiffTable, old: readonly Cells[], now: readonly Cells[]): TableDiff {
  const pairs = new Map<Cells, Cells>();
  for (const key of table.keys) {
    const taken = new Set(pairs.values());
    match(
      old.filter((row) => !pairs.has(row)),
      now.filter((row) => !taken.has(row)),
      (row) => JSON.stringify(key.map((column) => row[column])),
      pairs,
    );
  }
  if (table.inText) alignEdited(old, now, pairs);
  const found = new Set(pairs.values());
  const changed = old
    .filter((row) => pairs.has(row))
    .map((row) => changeOf(table, row, pairs.get(row)!))
    .filter(({ columns }) => columns.length > 0);
  return {
    table: table.name,
    gained: now.filter((row) => !found.has(row)),
    lost: old.filter((row) => !pairs.has(row)),
    changed,
  };
}

function match(
  old: readonly Cells[],
  now: readonly Cells[],
  keyOf: (row: Cells) => string,
  pairs: Map<Cells, Cells>,
): void {
  const waiting = new Map<string, Cells[]>();
  for (const row of now) {
    const key = keyOf(row);
    const rows = waiting.get(key);
    if (rows) rows.push(row);
    else waiting.set(key, [row]);
  }
  for (const rows of waiting.values()) rows.reverse();
  for (const row of old) {
    const found = waiting.get(keyOf(row))?.pop();
    if (found) pairs.set(row, found);
  }
}

function changeOf(table: DiffTable, old: Cells, now: Cells): Change {
  const columns = table.compared.filter((column) => (old[column] ?? '') !== (now[column] ?? ''));
  return { old, new: now, columns };
}
