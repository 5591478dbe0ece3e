import type { Article, Section } from '../../model/article.js';
import type { SectionRow } from '../../model/tables.js';
import type { Quoter } from '../check.js';
import { Identifiers } from '../identify.js';

/** The rows of the sections of a document. */
export function sectionRows(article: Article, quoter: Quoter): SectionRow[] {
  const ids = new Identifiers('sec', article.id);
  return article.sections.map((section, order) => {
    const quote = quoter.quote(section.span, 'section');
    return {
      section_id: ids.next(...identity(section, quote.text)),
      doc_id: article.id,
      order,
      kind: section.kind,
      heading: section.heading,
      enumerator: section.enumerator,
      start: quote.start,
      end: quote.end,
      raw_start: quote.raw_start,
      raw_end: quote.raw_end,
      text: quote.text,
    };
  });
}

/** What makes a section that section; a body stays itself when a paragraph is added to it. */
function identity({ kind, heading, enumerator }: Section, text: string): string[] {
  return kind === 'body' ? [kind, heading, enumerator] : [kind, heading, enumerator, text];
}
