import type { Article } from '../../model/article.js';
import type { DocumentRow } from '../../model/tables.js';
import type { Quoter } from '../check.js';
import { keywordsOf } from '../keywords.js';
import { listCell } from './context.js';

/** The row of a document; `duplicate_of` is known only when earlier documents are. */
export function documentRow(article: Article, quoter: Quoter): DocumentRow {
  const { metadata } = article;
  return {
    doc_id: article.id,
    file: article.file,
    sha256: article.sha256,
    encoding: article.encoding,
    title: metadata.title?.value ?? '',
    authors: listCell(splitAuthors(metadata.author?.value ?? '')),
    published: metadata.published?.value ?? '',
    published_source: metadata.published?.source ?? '',
    publisher: metadata.publisher?.value ?? '',
    source_url: metadata.url?.value ?? '',
    language: article.language,
    raw_chars: quoter.raw.length,
    clean_chars: quoter.clean.length,
    sections: article.sections.length,
    sentences: article.sentences.length,
    claims: article.claims.length,
    mentions: article.mentions.length,
    dates: article.dates.length,
    edits: article.edits.length,
    duplicate_of: '',
    published_doubt: article.publishedDoubt,
    keywords: listCell(keywordsOf(article)),
  };
}

/**
 * Authors as they are listed: by `;`, by "and" before a capital, and by commas when whole names stand
 * between all of them ("Ann Lee, Bob Ray"; not "Lee, Ann").
 */
function splitAuthors(value: string): string[] {
  return value
    .replace(/^by:? (?=\p{Lu})/iu, '')
    .split(/;|,? and (?=\p{Lu})/u)
    .flatMap((part) => (part.split(',').every(isWholeName) ? part.split(',') : [part]))
    .map((author) => author.trim())
    .filter((author) => author !== '');
}

function isWholeName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(text.trim());
}
