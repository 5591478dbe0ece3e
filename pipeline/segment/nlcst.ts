import type { Paragraph, Root, Sentence, SentenceContent } from 'nlcst';
import type { Article } from '../model/article.js';
import { CLASS, DIGIT, LETTER, MARK } from './characters.js';

/**
 * The article as an nlcst tree: a paragraph for each section, sentences, words, punctuation and white
 * space. It is lossless: `nlcst-to-string` of it equals the clean text. The children of a sentence
 * are made when they are first read.
 */
export function toNlcst(article: Article): Root {
  const { text, sentences } = article;
  const children: Root['children'] = [];
  let position = 0;
  let paragraph: Paragraph | undefined;
  let section = -1;
  sentences.forEach((sentence, index) => {
    const gap = sentence.span.start > position;
    if (sentence.section !== section || paragraph === undefined) {
      if (gap)
        children.push({ type: 'WhiteSpaceNode', value: text.slice(position, sentence.span.start) });
      paragraph = { type: 'ParagraphNode', children: [] };
      children.push(paragraph);
      section = sentence.section;
    } else if (gap) {
      paragraph.children.push({
        type: 'WhiteSpaceNode',
        value: text.slice(position, sentence.span.start),
      });
    }
    paragraph.children.push(sentenceNode(article, index));
    position = sentence.span.end;
  });
  if (position < text.length)
    children.push({ type: 'WhiteSpaceNode', value: text.slice(position) });
  return { type: 'RootNode', children };
}

function sentenceNode(article: Article, index: number): Sentence {
  let made: SentenceContent[] | undefined;
  return {
    type: 'SentenceNode',
    get children() {
      made ??= contents(article, index);
      return made;
    },
    set children(value) {
      made = value;
    },
  };
}

function contents(article: Article, index: number): SentenceContent[] {
  const { text, tokens } = article;
  const nodes: SentenceContent[] = [];
  let position = article.sentences[index]!.span.start;
  for (let i = tokens.sentenceFirst[index]!; i < tokens.sentenceFirst[index + 1]!; i++) {
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    if (start > position)
      nodes.push({ type: 'WhiteSpaceNode', value: text.slice(position, start) });
    const value = text.slice(start, end);
    const kind = CLASS[text.charCodeAt(start)]!;
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      nodes.push({ type: 'WordNode', children: [{ type: 'TextNode', value }] });
    } else nodes.push({ type: 'PunctuationNode', value });
    position = end;
  }
  return nodes;
}
