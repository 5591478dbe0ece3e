import type { DateRow } from '../../model/tables.js';
import { CheckError } from '../check.js';
import { Identifiers } from '../identify.js';
import { placeOf, type RowContext } from './context.js';

/** The rows of the time expressions of a document. */
export function dateRows(context: RowContext): DateRow[] {
  const { article, quoter } = context;
  const ids = new Identifiers('dat', article.id);
  const quotes = article.dates.map(({ span }) => quoter.quote(span, 'date'));
  const places = article.dates.map(({ span }) => placeOf(context, span));
  const dateIds = quotes.map(({ text }, i) => ids.next(places[i]!.sentence_id, text));
  return article.dates.map((date, i) => ({
    date_id: dateIds[i]!,
    doc_id: article.id,
    section_id: places[i]!.section_id,
    sentence_id: places[i]!.sentence_id,
    type: date.type,
    value: date.value,
    edtf: date.edtf,
    earliest: date.earliest,
    latest: date.latest,
    precision: date.precision,
    anchor: anchorCell(date.anchor, dateIds),
    anchor_date: date.anchorDate,
    ambiguous_with: date.ambiguousWith,
    start: quotes[i]!.start,
    end: quotes[i]!.end,
    raw_start: quotes[i]!.raw_start,
    raw_end: quotes[i]!.raw_end,
    text: quotes[i]!.text,
    rule: date.rule,
    mod: date.mod,
  }));
}

function anchorCell(anchor: string | number, dateIds: readonly string[]): string {
  if (typeof anchor === 'string') return anchor;
  const id = dateIds[anchor];
  if (id === undefined) throw new CheckError('bad_reference', `no date has the index ${anchor}`);
  return id;
}
