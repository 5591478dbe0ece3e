import { stringify } from 'csv-stringify/sync';
import type { Row, Table } from '../model/tables.js';

/** Rows as RFC 4180 with LF line ends, without header. */
export function toCsv(table: Table, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const keys = table.columns.map(({ key }) => key);
  return stringify(
    rows.map((row) => keys.map((key) => row[key])),
    { record_delimiter: '\n', quoted_match: NEEDS_QUOTES },
  );
}

/** The header line of a table. */
export function csvHeader(table: Table): string {
  return `${table.columns.map(({ key }) => key).join(',')}\n`;
}

/** csv-stringify looks for its own line end only; RFC 4180 wants a lone CR quoted too. */
const NEEDS_QUOTES = /[\r\n]/;

/** A row as a JSON record: the same keys and values, `null` where the cell is empty. */
export function toRecord(table: Table, row: Row): Record<string, string | number | null> {
  const record: Record<string, string | number | null> = {};
  for (const { key } of table.columns) record[key] = row[key] === '' ? null : row[key]!;
  return record;
}
