import {
  CLAIMS,
  CLAIMS_WIDE,
  type ClaimRow,
  type DateRow,
  type DocumentRow,
  type MentionRow,
  type Row,
  type Table,
} from '../model/tables.js';
import { toCsvLines } from './csv.js';
import type { Records } from './records.js';
import { listCell } from './rows/context.js';

/** What a wide row has besides the claim. */
const ADDED: Table = { ...CLAIMS_WIDE, columns: CLAIMS_WIDE.columns.slice(CLAIMS.columns.length) };

/**
 * What the wide rows of one document add to its lines in `claims.csv`, but for the names of entities,
 * which are settled over all documents. It waits as one line of JSON.
 */
interface Draft {
  /** What all rows share. */
  readonly document: Pick<DocumentRow, 'file' | 'title' | 'published' | 'publisher'>;
  readonly claims: readonly DraftRow[];
}

/**
 * Of each claim: UTF-16 units of its line in `claims.csv`, heading of its section, identifiers of its
 * sources as a cell and of its entities, its dates as a cell.
 */
type DraftRow = readonly [number, string, string, readonly string[], string];

/** The draft of a document as JSON; `lines` are the lines of its claims in `claims.csv`. */
export function wideDraft(records: Records, lines: readonly string[]): string {
  const { file, title, published, publisher } = records.document;
  const headings = new Map(records.sections.map((row) => [row.section_id, row.heading]));
  const claims = records.claims.map(
    (claim, i): DraftRow => [
      lines[i]!.length,
      headings.get(claim.section_id) ?? '',
      claim.source_entity_ids || claim.source_entity_id,
      unique(inside<MentionRow>(records.mentions, claim).map(meantEntity)),
      listCell(unique(inside<DateRow>(records.dates, claim).map((row) => row.value || row.text))),
    ],
  );
  return JSON.stringify({
    document: { file, title, published, publisher },
    claims,
  } satisfies Draft);
}

/**
 * The finished rows of a draft as CSV, once the name of every entity is known. `take` gives the next so
 * many UTF-16 units of the lines of `claims.csv`.
 */
export function finishWide(
  draft: string,
  names: ReadonlyMap<string, string>,
  take: (length: number) => string,
): { csv: string; rows: number } {
  const { document, claims } = JSON.parse(draft) as Draft;
  const namesOf = (ids: readonly string[]): string =>
    listCell(unique(ids.map((id) => names.get(id) ?? '')));
  const added = claims.map(
    ([, section_heading, source, entities, dates]): Row => ({
      ...document,
      section_heading,
      source_name: namesOf(source.split(';')),
      entities: namesOf(entities),
      dates,
    }),
  );
  let csv = '';
  toCsvLines(ADDED, added).forEach((line, i) => {
    csv += `${take(claims[i]![0]).slice(0, -1)},${line}`;
  });
  return { csv, rows: claims.length };
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
