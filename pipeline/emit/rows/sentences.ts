import type { Article } from '../../model/article.js';
import type { SectionRow, SentenceRow } from '../../model/tables.js';
import { CheckError, type Quoter } from '../check.js';
import { Identifiers } from '../identify.js';

/** The rows of the sentences of a document. */
export function sentenceRows(
  article: Article,
  quoter: Quoter,
  sections: readonly SectionRow[],
): SentenceRow[] {
  const ids = new Identifiers('sen', article.id);
  return article.sentences.map((sentence, order) => {
    const quote = quoter.quote(sentence.span, 'sentence');
    const section = sections[sentence.section];
    if (!section) throw new CheckError('bad_reference', `sentence ${order} is in no section`);
    return {
      sentence_id: ids.next(quote.text),
      doc_id: article.id,
      section_id: section.section_id,
      order,
      type: sentence.type,
      start: quote.start,
      end: quote.end,
      raw_start: quote.raw_start,
      raw_end: quote.raw_end,
      text: quote.text,
    };
  });
}
