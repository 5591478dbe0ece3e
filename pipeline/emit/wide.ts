import type { ClaimRow, ClaimWideRow, DateRow, MentionRow } from '../model/tables.js';
import type { Records } from './records.js';
import { listCell } from './rows/context.js';

/** A row of the wide table whose entities are still identifiers: names are settled over all documents. */
export interface WideDraft {
  readonly row: ClaimWideRow;
  readonly entities: readonly string[];
}

/** The drafts of the wide rows of one document. */
export function wideDrafts(records: Records): WideDraft[] {
  const { document, sections, claims, mentions, dates } = records;
  const headings = new Map(sections.map((row) => [row.section_id, row.heading]));
  return claims.map((claim) => ({
    row: {
      ...claim,
      file: document.file,
      title: document.title,
      published: document.published,
      publisher: document.publisher,
      section_heading: headings.get(claim.section_id) ?? '',
      source_name: '',
      entities: '',
      dates: listCell(unique(inside<DateRow>(dates, claim).map((row) => row.value || row.text))),
    },
    entities: unique(
      inside<MentionRow>(mentions, claim).map((row) => row.refers_to_entity_id || row.entity_id),
    ),
  }));
}

/** The finished row, once the name of every entity is known. */
export function finishWide(draft: WideDraft, names: ReadonlyMap<string, string>): ClaimWideRow {
  const named = (id: string): string => names.get(id) ?? '';
  return {
    ...draft.row,
    source_name: named(draft.row.source_entity_id),
    entities: listCell(unique(draft.entities.map(named))),
  };
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
