import type { Article, Edit } from '../../pipeline/model/article.js';
import { createArticle } from '../../pipeline/model/create.js';
import type { Span } from '../../pipeline/model/span.js';

/** An article whose raw text went through `edits`, one section per paragraph and one sentence each. */
export function articleOf(raw: string, edits: readonly Omit<Edit, 'before'>[] = []): Article {
  const article = createArticle({
    file: 'a.txt',
    id: 'doc_1',
    sha256: '00',
    encoding: 'utf-8',
    raw,
    metadata: {},
  });
  article.edits = edits.map((edit) => ({ ...edit, before: raw.slice(edit.start, edit.end) }));
  article.offsets = article.offsets.apply(edits);
  let position = 0;
  const parts = edits.map(({ start, end, after }) => {
    const part = raw.slice(position, start) + after;
    position = end;
    return part;
  });
  article.text = parts.join('') + raw.slice(position);
  const paragraphs = [...article.text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  article.sections = paragraphs.map((span) => ({
    kind: 'list',
    span,
    heading: '',
    enumerator: '',
  }));
  article.sentences = paragraphs.map((span, section) => ({ type: 'statement', span, section }));
  return article;
}

/** The first place of `part` in the clean text. */
export function spanOf(article: Article, part: string, from = 0): Span {
  const start = article.text.indexOf(part, from);
  return { start, end: start + part.length };
}

/** Adds a mention of an organisation at the first place of `part`. */
export function addMention(article: Article, part: string, from = 0): void {
  const key = `ORG|${part.toLowerCase()}`;
  article.mentions = [
    ...article.mentions,
    {
      span: spanOf(article, part, from),
      label: 'ORG',
      form: 'name',
      reading: '',
      entity: key,
      refersTo: '',
      rule: 'test',
    },
  ];
  if (article.entities.some((entity) => entity.key === key)) return;
  article.entities = [
    ...article.entities,
    { key, label: 'ORG', name: part, aliases: [], iso3166: '' },
  ];
}
