import type { Article } from '../model/article.js';
import type {
  ClaimRow,
  DateRow,
  DocumentRow,
  EditRow,
  MentionRow,
  SectionRow,
  SentenceRow,
} from '../model/tables.js';
import { Quoter } from './check.js';
import { claimRows } from './rows/claims.js';
import { entityIds } from './rows/context.js';
import { dateRows } from './rows/dates.js';
import { documentRow } from './rows/document.js';
import { editRows } from './rows/edits.js';
import { mentionRows } from './rows/mentions.js';
import { sectionRows } from './rows/sections.js';
import { sentenceRows } from './rows/sentences.js';

/** The rows of one document, every span checked; offsets are in code points. */
export interface Records {
  readonly document: DocumentRow;
  readonly sections: readonly SectionRow[];
  readonly sentences: readonly SentenceRow[];
  readonly claims: readonly ClaimRow[];
  readonly mentions: readonly MentionRow[];
  readonly dates: readonly DateRow[];
  readonly edits: readonly EditRow[];
  /** Identifiers of the entities of the document by their keys. */
  readonly entities: ReadonlyMap<string, string>;
}

/** Turns a finished article into rows. Throws `CheckError` when a span or a reference does not hold. */
export function toRecords(article: Article): Records {
  const quoter = new Quoter(article);
  const sections = sectionRows(article, quoter);
  const sentences = sentenceRows(article, quoter, sections);
  const entities = entityIds(article);
  const context = { article, quoter, sections, sentences, entities };
  return {
    document: documentRow(article, quoter),
    sections,
    sentences,
    claims: claimRows(context),
    mentions: mentionRows(context),
    dates: dateRows(context),
    edits: editRows(article, quoter),
    entities,
  };
}
