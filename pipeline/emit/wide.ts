import {
  CLAIMS_WIDE,
  type ClaimRow,
  type ClaimWideRow,
  type DateRow,
  type DocumentRow,
  type MentionRow,
} from '../model/tables.js';
import { toCsv } from './csv.js';
import type { Records } from './records.js';
import { listCell } from './rows/context.js';

/**
 * The wide rows of one document but for the names of entities, which are settled over all documents.
 * It waits as one line of JSON.
 */
interface Draft {
  /** What all rows share. */
  readonly document: Pick<DocumentRow, 'file' | 'title' | 'published' | 'publisher'>;
  /** The claims as in the JSON record of the document. */
  readonly claims: readonly Readonly<Record<string, string | number | null>>[];
  /** For each claim: heading of its section, identifiers of its entities, its dates as a cell. */
  readonly context: readonly (readonly [string, readonly string[], string])[];
}

/** The draft of a document as JSON; `claims` is the JSON of its claims. */
export function wideDraft(records: Records, claims: string): string {
  const { file, title, published, publisher } = records.document;
  const headings = new Map(records.sections.map((row) => [row.section_id, row.heading]));
  const context = records.claims.map((claim) => [
    headings.get(claim.section_id) ?? '',
    unique(inside<MentionRow>(records.mentions, claim).map(meantEntity)),
    listCell(unique(inside<DateRow>(records.dates, claim).map((row) => row.value || row.text))),
  ]);
  const document = { file, title, published, publisher };
  return `{"document":${JSON.stringify(document)},"claims":${claims},"context":${JSON.stringify(context)}}`;
}

/** The finished rows of a draft as CSV, once the name of every entity is known. */
export function finishWide(
  line: string,
  names: ReadonlyMap<string, string>,
): { csv: string; rows: number } {
  const { document, claims, context } = JSON.parse(line) as Draft;
  const rows = claims.map((claim, i) => {
    const [section_heading, entities, dates] = context[i]!;
    const added: Omit<ClaimWideRow, keyof ClaimRow> = {
      ...document,
      section_heading,
      source_name: names.get(String(claim.source_entity_id)) ?? '',
      entities: listCell(unique(entities.map((id) => names.get(id) ?? ''))),
      dates,
    };
    return { ...claim, ...added } as ClaimWideRow;
  });
  return { csv: toCsv(CLAIMS_WIDE, rows), rows: rows.length };
}

function meantEntity(mention: MentionRow): string {
  return mention.refers_to_entity_id || mention.entity_id;
}

/** The rows within a claim; rows are in order of place. */
function inside<R extends { readonly start: number; readonly end: number }>(
  rows: readonly R[],
  { start, end }: ClaimRow,
): R[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.start >= start) high = middle;
    else low = middle + 1;
  }
  const found: R[] = [];
  for (let i = low; i < rows.length && rows[i]!.start < end; i++) {
    if (rows[i]!.end <= end) found.push(rows[i]!);
  }
  return found;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
