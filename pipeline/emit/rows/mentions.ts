import type { MentionRow } from '../../model/tables.js';
import { Identifiers } from '../identify.js';
import { entityIds, knownEntity, placeOf, type RowContext } from './context.js';

/** The rows of the mentions of a document. */
export function mentionRows(context: RowContext): MentionRow[] {
  const { article, quoter } = context;
  const ids = new Identifiers('men', article.id);
  const entities = entityIds(article);
  return article.mentions.map((mention) => {
    const quote = quoter.quote(mention.span, 'mention');
    const place = placeOf(context, mention.span);
    return {
      mention_id: ids.next(place.sentence_id, quote.text),
      doc_id: article.id,
      ...place,
      entity_id: knownEntity(entities, mention.entity),
      label: mention.label,
      form: mention.form,
      reading: mention.reading,
      refers_to_entity_id: knownEntity(entities, mention.refersTo),
      ...quote,
      rule: mention.rule,
    };
  });
}
