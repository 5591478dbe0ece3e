import type { Article, Sentence } from '../model/article.js';
import { outline } from './sections/index.js';
import { splitSentences } from './sentences/boundaries.js';
import { sentenceType } from './sentences/types.js';
import { TokenBuilder } from './token-builder.js';
import { tokenize } from './tokenize.js';

export { toNlcst } from './nlcst.js';

/** Sets the tokens, sentences and sections of an article from its clean text and marks. */
export function segment(article: Article): void {
  const { text } = article;
  const { sections, units, unitSection } = outline(article);
  const sentences: Sentence[] = [];
  const builder = new TokenBuilder(text);
  units.forEach((unit, u) => {
    const section = unitSection[u]!;
    const { kind } = sections[section]!;
    const first = builder.count;
    tokenize(builder, unit.start, unit.end);
    splitSentences(builder, first, builder.count, (from, to) => {
      const span = { start: builder.start[from]!, end: builder.end[to - 1]! };
      builder.beginSentence(from);
      sentences.push({ type: sentenceType(builder, from, to, kind), span, section });
    });
  });
  article.tokens = builder.finish();
  article.sentences = sentences;
  article.sections = sections;
}
