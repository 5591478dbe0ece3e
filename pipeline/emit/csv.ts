import { stringify } from 'csv-stringify/sync';
import type { Row, Table } from '../model/tables.js';

/** What a cell must be quoted for: RFC 4180 wants a lone CR quoted too. */
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Rows as RFC 4180 with LF line ends, without header. Most cells stand as they are; csv-stringify is
 * asked, in one go, for those that need quotes.
 */
export function toCsv(table: Table, rows: readonly Row[]): string {
  const cells: string[] = [];
  const special: number[] = [];
  for (const row of rows) {
    for (const { key } of table.columns) {
      const cell = row[key];
      if (typeof cell === 'string' && NEEDS_QUOTES.test(cell)) special.push(cells.length);
      // Rows that come from a JSON record have null where nothing is known.
      cells.push(String(cell ?? ''));
    }
  }
  const quoted = quoteCells(special.map((i) => cells[i]!));
  special.forEach((i, k) => {
    cells[i] = quoted[k]!;
  });
  return joinRows(cells, table.columns.length);
}

function joinRows(cells: readonly string[], width: number): string {
  let csv = '';
  for (let i = 0; i < cells.length; i += width) {
    csv += cells[i]!;
    for (let k = 1; k < width; k++) csv += `,${cells[i + k]!}`;
    csv += '\n';
  }
  return csv;
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
  const members = table.columns.map(({ key }) => [key, `${JSON.stringify(key)}:`] as const);
  const records = rows.map((row) => {
    let record = '';
    for (const [key, name] of members) {
      const cell = row[key]!;
      if (record !== '') record += ',';
      record += name + (cell === '' ? 'null' : JSON.stringify(cell));
    }
    return `{${record}}`;
  });
  return `[${records.join(',')}]`;
}

/** A row as a JSON record: the same keys and values, `null` where the cell is empty. */
export function toRecord(table: Table, row: Row): Record<string, string | number | null> {
  const record: Record<string, string | number | null> = {};
  for (const { key } of table.columns) record[key] = row[key] === '' ? null : row[key]!;
  return record;
}
