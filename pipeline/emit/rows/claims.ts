import type { Claim } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { ClaimRow } from '../../model/tables.js';
import { CheckError, type Quoter } from '../check.js';
import { Identifiers, identifier } from '../identify.js';
import { knownEntity, listCell, placeOf, type RowContext } from './context.js';

/** The rows of the claims of a document. */
export function claimRows(context: RowContext): ClaimRow[] {
  const { article } = context;
  const ids = new Identifiers('clm', article.id);
  const rows = article.claims.map((claim, order) => claimRow(context, ids, claim, order));
  article.claims.forEach(({ parent }, order) => {
    if (parent < 0) return;
    if (!rows[parent] || parent === order) {
      throw new CheckError('bad_reference', `claim ${order} has the parent ${parent}`);
    }
    rows[order]!.parent_claim_id = rows[parent]!.claim_id;
  });
  return rows;
}

function claimRow(context: RowContext, ids: Identifiers, claim: Claim, order: number): ClaimRow {
  const { quoter, article, entities } = context;
  const hull = {
    start: claim.content[0]!.start,
    end: claim.content[claim.content.length - 1]!.end,
  };
  const quote = quoter.quote(hull, 'claim');
  const content = parts(quoter, claim.content, 'content');
  const source = parts(quoter, claim.source, 'source');
  const cue = parts(quoter, claim.cue, 'cue');
  const place = placeOf(context, hull);
  return {
    claim_id: ids.next(place.sentence_id, quote.text, source.text, cue.text),
    doc_id: article.id,
    section_id: place.section_id,
    sentence_id: place.sentence_id,
    order,
    kind: claim.kind,
    text: quote.text,
    start: quote.start,
    end: quote.end,
    raw_start: quote.raw_start,
    raw_end: quote.raw_end,
    raw_spans: content.raw,
    source_text: source.text,
    source_raw_spans: source.raw,
    source_entity_id: knownEntity(entities, claim.sourceEntity),
    source_role: claim.sourceRole,
    cue_text: cue.text,
    cue_raw_spans: cue.raw,
    cue_lemma: claim.cueLemma,
    cue_class: claim.cueClass,
    certainty: claim.certainty,
    polarity: claim.polarity,
    connective: claim.connective,
    parent_claim_id: '',
    status: claim.status,
    reason: claim.reason,
    rule: claim.rule,
    spans: content.clean,
    source_entity_ids: listCell(claim.sourceEntities.map((key) => knownEntity(entities, key))),
    source_organisation_id: knownEntity(entities, claim.sourceOrganisation),
    candidates: listCell(claim.candidates.map((key) => knownEntity(entities, key))),
    claim_group: claim.sameWords === '' ? '' : identifier('grp', [claim.sameWords]),
  };
}

/** The parts of a content, source or cue: their text joined by a space, their places joined by `;`. */
function parts(
  quoter: Quoter,
  spans: readonly Span[],
  what: string,
): { text: string; clean: string; raw: string } {
  const quotes = spans.map((span) => quoter.quote(span, what));
  return {
    text: quotes.map(({ text }) => text).join(' '),
    clean: quotes.map(({ start, end }) => `${start} ${end}`).join(';'),
    raw: quotes.map(({ raw_start, raw_end }) => `${raw_start} ${raw_end}`).join(';'),
  };
}
