import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { SectionRow, SentenceRow } from '../../model/tables.js';
import { CheckError, type Quoter } from '../check.js';
import { entityId } from '../identify.js';

/** What the rows of one document share while they are made. */
export interface RowContext {
  readonly article: Article;
  readonly quoter: Quoter;
  readonly sections: SectionRow[];
  readonly sentences: SentenceRow[];
  /** Identifiers of the entities of the document by their keys. */
  readonly entities: ReadonlyMap<string, string>;
}

/** Where a span stands: section and sentence by identifier, the sentence's text as its surroundings. */
export interface Place {
  readonly section_id: string;
  readonly sentence_id: string;
}

/** The section and the sentence in which a span begins; empty where it begins in none. */
export function placeOf(context: RowContext, span: Span): Place {
  const { article, sections, sentences } = context;
  return {
    section_id: sections[holder(article.sections, span.start)]?.section_id ?? '',
    sentence_id: sentences[holder(article.sentences, span.start)]?.sentence_id ?? '',
  };
}

/** Index of the item that holds `offset`, -1 for none; the items are in order and do not overlap. */
export function holder(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low < items.length && items[low]!.span.start <= offset ? low : -1;
}

/** The identifiers of the entities of a document by their keys. */
export function entityIds({ entities }: Article): Map<string, string> {
  return new Map(entities.map(({ key }) => [key, entityId(key)]));
}

/** The identifier of an entity of this document. Throws `CheckError` when the document has no such one. */
export function knownEntity(ids: ReadonlyMap<string, string>, key: string): string {
  if (key === '') return '';
  const id = ids.get(key);
  if (id === undefined) throw new CheckError('bad_reference', `no entity has the key ${key}`);
  return id;
}

/** A list as one cell. A `;` inside an item becomes a comma: the cell must split again. */
export function listCell(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(';', ',')).join(';');
}
