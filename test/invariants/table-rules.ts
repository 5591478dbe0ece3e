import { type Records, toRecords } from '../../pipeline/emit/records.js';
import { DOCUMENT_TABLES, type Row, type Table } from '../../pipeline/model/tables.js';
import type { Invariant } from './invariant.js';

/** What holds for the rows that a document becomes. */
export const TABLE_RULES: readonly Invariant[] = [
  {
    name: 'identifiers are not given twice, and every reference leads to a row',
    violations: (article) => {
      const records = toRecords(article);
      return DOCUMENT_TABLES.flatMap((table) => [
        ...twice(table, rowsOf(records, table)),
        ...dangling(records, table),
      ]);
    },
  },
  {
    name: 'a row quotes the code points that it says, in the clean text and within the raw text',
    violations: (article) => {
      const records = toRecords(article);
      const text = Array.from(article.text);
      const { length } = Array.from(article.raw);
      return DOCUMENT_TABLES.flatMap((table) =>
        rowsOf(records, table)
          .filter((row) => !isQuoted(row, text, length))
          .map((row) => `${table.name}: ${JSON.stringify(row).slice(0, 200)}`),
      );
    },
  },
];

function rowsOf(records: Records, table: Table): readonly Row[] {
  return records[table.name as keyof Records] as unknown as readonly Row[];
}

function twice(table: Table, rows: readonly Row[]): string[] {
  const keys = rows.map((row) => row[table.primaryKey]!);
  return keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `${key} twice`);
}

function dangling(records: Records, table: Table): string[] {
  return table.references.flatMap(({ column, table: target }) => {
    const known = keysOf(records, target);
    return rowsOf(records, table)
      .map((row) => row[column]!)
      .filter((key) => key !== '' && !known.has(key))
      .map((key) => `${table.name}.${column}: no ${target} ${key}`);
  });
}

function keysOf(records: Records, name: string): ReadonlySet<string | number> {
  if (name === 'documents') return new Set([records.document.doc_id]);
  if (name === 'entities') return new Set(records.entities.values());
  const table = DOCUMENT_TABLES.find((other) => other.name === name)!;
  return new Set(rowsOf(records, table).map((row) => row[table.primaryKey]!));
}

function isQuoted(row: Row, text: readonly string[], rawLength: number): boolean {
  const [from, to] = [Number(row.raw_start), Number(row.raw_end)];
  if (!(from >= 0 && from <= to && to <= rawLength)) return false;
  return !('text' in row) || text.slice(Number(row.start), Number(row.end)).join('') === row.text;
}
