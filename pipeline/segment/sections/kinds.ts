import type { Article, SectionKind } from '../../model/article.js';
import { CLASS, LETTER, UPPER } from '../characters.js';
import { isListMark, type Unit } from './layout.js';

/** What is known of the document while its units are read in order. */
export interface DocumentState {
  readonly article: Article;
  readonly units: readonly Unit[];
  seenTitle: boolean;
  seenBody: boolean;
  inAuthor: boolean;
}

const DATE_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})$/i;
const SOURCE_NOTE =
  /^(?:(?:first|originally) (?:published|appeared)\b|(?:re)?published (?:at|in|by|on|with)\b|sources?:|this (?:article|piece|commentary|essay|interview|op-ed) (?:was )?(?:first|originally) )/i;
const AUTHOR_HEADING = /^(?:about the )?authors?:?$/i;
const FOOTNOTE = /^(?:\[\d{1,3}\]|\d{1,3}\]|[¹²³⁴-⁹*†‡§])\s*\S/;

/** The kind of unit `u`; `state` is kept up to date. */
export function classify(state: DocumentState, u: number): SectionKind {
  const unit = state.units[u]!;
  const text = state.article.text.slice(unit.start, unit.end);
  const marked = state.article.marks.find(
    ({ span }) => span.start <= unit.start && unit.start < span.end,
  );
  const kind = marked?.kind ?? byForm(state, u, text);
  if (kind === 'title') state.seenTitle = true;
  if (kind === 'body') state.seenBody = true;
  if (kind === 'author_bio') state.inAuthor = true;
  return kind;
}

function byForm(state: DocumentState, u: number, text: string): SectionKind {
  if (state.inAuthor) return 'author_bio';
  if (text.length < 40 && DATE_LINE.test(text)) return 'metadata';
  if (isMetadata(state, u)) return 'metadata';
  if (text.length < 200 && SOURCE_NOTE.test(text)) return 'source_note';
  if (AUTHOR_HEADING.test(text) && state.seenBody) return 'author_bio';
  if (state.seenBody && FOOTNOTE.test(text)) return 'footnote';
  const unit = state.units[u]!;
  const space = text.search(/\s/);
  if (space > 0 && isListMark(state.article.text, unit.start, unit.start + space)) return 'list';
  if (isHeading(text)) {
    return !state.seenTitle && !state.seenBody ? 'title' : 'heading';
  }
  return 'body';
}

/** Whether a metadata value found in the text is this whole unit. */
function isMetadata(state: DocumentState, u: number): boolean {
  const { article } = state;
  const unit = state.units[u]!;
  for (const [key, value] of Object.entries(article.metadata)) {
    if (key === 'title' || value?.raw === undefined) continue;
    const span = article.offsets.toClean(value.raw);
    if (span.start <= unit.start && unit.end <= span.end) return true;
  }
  return false;
}

/** Short, without a final stop, and not the start of a sentence in quotation marks. */
function isHeading(text: string): boolean {
  if (text.length > 120) return false;
  const first = text.charCodeAt(0);
  const last = text[text.length - 1]!;
  if ('.,;:…"”'.includes(last)) return false;
  if (!/[?!]$/.test(text)) return CLASS[first] !== LETTER || UPPER[first] === 1;
  return isShouted(text);
}

/** All letters upper-case. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
