import type { Article, Sentence } from '../model/article.js';
import { languageOf } from './language.js';
import { headingText, titleText } from './sections/forms.js';
import { outline } from './sections/index.js';
import { splitSentences } from './sentences/boundaries.js';
import { countedParagraphs } from './sentences/numbering.js';
import { sentenceType } from './sentences/types.js';
import { TokenBuilder } from './token-builder.js';
import { tokenize } from './tokenize.js';

export { toNlcst } from './nlcst.js';

/** Sets the tokens, sentences, sections and the language of an article from its clean text and marks. */
export function segment(article: Article): void {
  const { text } = article;
  const { sections, units, unitSection, publisher } = outline(article);
  const sentences: Sentence[] = [];
  const builder = new TokenBuilder(text);
  const counted = countedParagraphs(
    text,
    units.flatMap(({ start }, u) => (sections[unitSection[u]!]!.kind === 'body' ? [start] : [])),
  );
  units.forEach((unit, u) => {
    const section = unitSection[u]!;
    const { kind } = sections[section]!;
    const first = builder.count;
    tokenize(builder, unit.start, unit.end);
    const emit = (from: number, to: number, isLabel: boolean) => {
      const span = { start: builder.start[from]!, end: builder.end[to - 1]! };
      builder.beginSentence(from);
      const type = isLabel ? 'fragment' : sentenceType(builder, from, to, kind);
      sentences.push({ type, span, section });
    };
    splitSentences(builder, first, builder.count, emit, counted.has(unit.start));
  });
  article.tokens = builder.finish();
  article.language = languageOf(article.tokens);
  article.sentences = sentences;
  article.sections = sections;
  nameAfterTitle(article);
  if (publisher !== undefined) {
    const value = text.slice(publisher.start, publisher.end).replace(/\s+/g, ' ');
    const raw = article.offsets.toRaw(publisher);
    article.metadata.publisher ??= { value, source: 'text', raw };
  }
}

/** Where the metadata has no title, the section that is the title gives it. */
function nameAfterTitle({ metadata, sections, text, offsets }: Article): void {
  const title = sections.find(({ kind }) => kind === 'title');
  if (title === undefined || metadata.title !== undefined) return;
  const value = titleText(headingText(text.slice(title.span.start, title.span.end)));
  metadata.title = { value, source: 'text', raw: offsets.toRaw(title.span) };
}
