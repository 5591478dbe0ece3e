import {
  type Cells,
  datasetFile,
  entityNames,
  linesOf,
  readTable,
  withNames,
} from '../emit/read.js';
import { TABLES, type Table } from '../model/tables.js';
import { UsageError } from '../model/usage-error.js';

/** Raw characters shown either side of the span. */
const CONTEXT = 200;

/** A row with all that led to it. */
export interface Explanation {
  readonly table: string;
  /** Its cells, with the names of entities beside their identifiers. */
  readonly row: Cells;
  readonly file: string;
  /** Raw text before, within and after the span; empty when the row quotes none. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Edits that touch the span. */
  readonly edits: readonly Cells[];
}

/** Finds a row by its identifier. Throws `UsageError` when no table has it. */
export function explain(folder: string, id: string): Explanation[] {
  for (const table of TABLES.filter(({ name }) => name !== 'claims_wide')) {
    const row = readTable(folder, table.name).find((cells) => cells[table.primaryKey] === id);
    if (!row || table.name === 'failures') continue;
    if (table.name === 'entities') return [bare(table, row), ...mentionsOf(folder, id)];
    return [explainRow(folder, table, withNames(row, entityNames(folder)))];
  }
  throw new UsageError(
    `${folder} has no row with the identifier "${id}"; they stand in the first column of each table`,
  );
}

function bare(table: Table, row: Cells): Explanation {
  return { table: table.name, row, file: '', before: '', marked: '', after: '', edits: [] };
}

/** Mentions of an entity that are shown. */
const FEW = 5;

function mentionsOf(folder: string, id: string): Explanation[] {
  const mentions = TABLES.find(({ name }) => name === 'mentions')!;
  return readTable(folder, 'mentions')
    .filter((row) => row.entity_id === id || row.refers_to_entity_id === id)
    .slice(0, FEW)
    .map((row) => explainRow(folder, mentions, row));
}

function explainRow(folder: string, table: Table, row: Cells): Explanation {
  const { file, raw } = readRaw(folder, row.doc_id!);
  if (row.raw_start === undefined) return { ...bare(table, row), file };
  const start = Number(row.raw_start);
  const end = Number(row.raw_end);
  const characters = Array.from(raw);
  const slice = (from: number, to: number): string =>
    characters.slice(Math.max(0, from), to).join('');
  const edits =
    table.name === 'edits'
      ? []
      : readTable(folder, 'edits').filter(
          (edit) =>
            edit.doc_id === row.doc_id &&
            Number(edit.raw_start) < end &&
            Number(edit.raw_end) > start,
        );
  return {
    table: table.name,
    row,
    file,
    before: slice(start - CONTEXT, start),
    marked: slice(start, end),
    after: slice(end, end + CONTEXT),
    edits,
  };
}

function readRaw(folder: string, docId: string): { file: string; raw: string } {
  const opening = `{"doc_id":${JSON.stringify(docId)},`;
  for (const line of linesOf(datasetFile(folder, 'documents.jsonl'))) {
    if (line.startsWith(opening)) return JSON.parse(line);
  }
  throw new UsageError(`${folder} is no complete dataset: documents.jsonl has no ${docId}`);
}
