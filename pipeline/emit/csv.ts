import { stringify } from 'csv-stringify/sync';
import type { Column, Row, Table } from '../model/tables.js';

/** What a cell must be quoted for: RFC 4180 wants a lone CR quoted too. */
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Rows as RFC 4180 with LF line ends, without header. Most cells stand as they are; csv-stringify is
 * asked, in one go, for those that need quotes.
 */
export function toCsv(table: Table, rows: readonly Row[]): string {
  return toCsvLines(table, rows).join('');
}

/** The line of each row as `toCsv` has it, its line end included. */
export function toCsvLines(table: Table, rows: readonly Row[]): string[] {
  const width = table.columns.length;
  const free = table.columns.flatMap((column, k) => (isPlain(column) ? [] : [k]));
  const lines = inColumns(table, rows).map((row) => Object.values(row));
  const special: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    for (const k of free)
      if (NEEDS_QUOTES.test(lines[i]![k] as string)) special.push(i * width + k);
  }
  const quoted = quoteCells(
    special.map((at) => lines[Math.floor(at / width)]![at % width] as string),
  );
  special.forEach((at, k) => {
    lines[Math.floor(at / width)]![at % width] = quoted[k]!;
  });
  return lines.map((line) => `${line.join(',')}\n`);
}

/** Whether no cell of the column ever needs quotes: numbers, closed lists, identifiers by their form. */
function isPlain({ key, type, values }: Column): boolean {
  return type === 'integer' || type === 'spans' || values !== undefined || key.endsWith('_id');
}

/** The rows with their keys in the order of the columns, as nearly all are made. */
function inColumns(table: Table, rows: readonly Row[]): readonly Row[] {
  const keys = table.columns.map(({ key }) => key);
  if (rows.length === 0 || isSame(Object.keys(rows[0]!), keys)) return rows;
  return rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key]!])));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** Stands between cells while they are quoted; cells that hold it themselves are quoted one by one. */
const SEPARATOR = '\u001f';

function quoteCells(cells: readonly string[]): string[] {
  if (cells.length === 0) return [];
  const options = { delimiter: SEPARATOR, quoted: true, eof: false };
  const quoted = stringify([cells], options).split(SEPARATOR);
  return quoted.length === cells.length
    ? quoted
    : cells.map((cell) => stringify([[cell]], options));
}

/** The header line of a table. */
export function csvHeader(table: Table): string {
  return `${table.columns.map(({ key }) => key).join(',')}\n`;
}

/** Rows as a JSON array of what `toRecord` makes of them. */
export function toJson(table: Table, rows: readonly Row[]): string {
  // Quotes inside a string are escaped, so `:""` is nothing but an empty cell.
  return JSON.stringify(inColumns(table, rows)).replaceAll(':""', ':null');
}

/** A row as a JSON record: the same keys and values, `null` where the cell is empty. */
export function toRecord(table: Table, row: Row): Record<string, string | number | null> {
  const record: Record<string, string | number | null> = {};
  for (const { key } of table.columns) record[key] = row[key] === '' ? null : row[key]!;
  return record;
}
