import type { MentionRow } from '../../model/tables.js';
import { Identifiers } from '../identify.js';
import { knownEntity, placeOf, type RowContext } from './context.js';

/** The rows of the mentions of a document. */
export function mentionRows(context: RowContext): MentionRow[] {
  const { article, quoter, entities } = context;
  const ids = new Identifiers('men', article.id);
  return article.mentions.map((mention) => {
    const quote = quoter.quote(mention.span, 'mention');
    const place = placeOf(context, mention.span);
    return {
      mention_id: ids.next(place.sentence_id, quote.text),
      doc_id: article.id,
      section_id: place.section_id,
      sentence_id: place.sentence_id,
      entity_id: knownEntity(entities, mention.entity),
      label: mention.label,
      form: mention.form,
      reading: mention.reading,
      refers_to_entity_id: knownEntity(entities, mention.refersTo),
      start: quote.start,
      end: quote.end,
      raw_start: quote.raw_start,
      raw_end: quote.raw_end,
      text: quote.text,
      rule: mention.rule,
    };
  });
}
