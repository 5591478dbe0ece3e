import type { Paragraph, Root, Sentence, SentenceContent, WhiteSpace, WordContent } from 'nlcst';
import type { Article } from '../model/article.js';
import type { Tokens } from '../model/tokens.js';
import { APOSTROPHE, CLASS, DIGIT, LETTER, MARK, SYMBOL } from './characters.js';
import { Places } from './places.js';

declare module 'nlcst' {
  interface SentenceData {
    /** Index into `Article.sentences`. */
    index?: number;
  }
}

/**
 * The article as an nlcst tree (see the nlcst specification of the unified collective): paragraphs,
 * sentences, words with their parts, punctuation, symbols and white space. It is lossless:
 * `nlcst-to-string` of it equals the clean text. Children are made when they are first read, so that a
 * tree nobody walks costs little.
 */
export function toNlcst({ text, sentences, tokens }: Source): Root {
  const places = new Places(text);
  const root = { type: 'RootNode' as const, position: places.span(0, text.length) };
  return withChildren(root, () => paragraphs({ text, sentences, tokens }, places));
}

/** What a tree is made from. */
type Source = Pick<Article, 'text' | 'sentences' | 'tokens'>;

/** The node with children that `make` makes when they are first read. */
function withChildren<Node extends object, Child>(
  node: Node,
  make: () => Child[],
): Node & { children: Child[] } {
  let made: Child[] | undefined;
  return Object.defineProperty(node, 'children', {
    get: () => {
      made ??= make();
      return made;
    },
    set: (children: Child[]) => {
      made = children;
    },
    enumerable: true,
    configurable: true,
  }) as Node & { children: Child[] };
}

/** The paragraphs and the white space between them. */
function paragraphs(article: Source, places: Places): Root['children'] {
  const { text, sentences } = article;
  const children: Root['children'] = [];
  let paragraph: Paragraph | undefined;
  let section = -1;
  let position = 0;
  sentences.forEach((sentence, index) => {
    const { start, end } = sentence.span;
    if (paragraph === undefined || sentence.section !== section || isBreak(text, position, start)) {
      if (start > position) children.push(whiteSpace(places, position, start));
      paragraph = { type: 'ParagraphNode', children: [], position: places.span(start, end) };
      children.push(paragraph);
      section = sentence.section;
    } else if (start > position) {
      paragraph.children.push(whiteSpace(places, position, start));
    }
    paragraph.children.push(sentenceNode(article, places, index));
    paragraph.position!.end = places.point(end);
    position = end;
  });
  if (position < text.length) children.push(whiteSpace(places, position, text.length));
  return children;
}

/** Whether the white space holds a blank line. */
function isBreak(text: string, from: number, to: number): boolean {
  const first = text.indexOf('\n', from);
  if (first < 0 || first >= to) return false;
  const second = text.indexOf('\n', first + 1);
  return second >= 0 && second < to;
}

function whiteSpace(places: Places, from: number, to: number): WhiteSpace {
  const value = places.text.slice(from, to);
  return { type: 'WhiteSpaceNode', value, position: places.span(from, to) };
}

function sentenceNode(article: Source, places: Places, index: number): Sentence {
  const { start, end } = article.sentences[index]!.span;
  const node = {
    type: 'SentenceNode' as const,
    position: places.span(start, end),
    data: { index },
  };
  return withChildren(node, () => contents(article, places, index));
}

function contents(article: Source, places: Places, index: number): SentenceContent[] {
  const { tokens } = article;
  const nodes: SentenceContent[] = [];
  const last = tokens.sentenceFirst[index + 1]!;
  let position = article.sentences[index]!.span.start;
  for (let i = tokens.sentenceFirst[index]!; i < last; ) {
    const start = tokens.start[i]!;
    if (start > position) nodes.push(whiteSpace(places, position, start));
    const next = isWord(tokens, i) ? wordEnd(tokens, i, last) : i + 1;
    const end = tokens.end[next - 1]!;
    if (isWord(tokens, i)) {
      const children = parts(places, start, end);
      nodes.push({ type: 'WordNode', children, position: places.span(start, end) });
    } else nodes.push(part(places, start, end));
    position = end;
    i = next;
  }
  return nodes;
}

function isWord(tokens: Tokens, i: number): boolean {
  return isWordUnit(tokens.text.charCodeAt(tokens.start[i]!));
}

/** End of the tokens that are one word to nlcst: clitics and hyphenated parts that touch. */
function wordEnd(tokens: Tokens, first: number, last: number): number {
  const { text } = tokens;
  let i = first + 1;
  for (; i < last && tokens.start[i] === tokens.end[i - 1]; i++) {
    const code = text.charCodeAt(tokens.start[i]!);
    if (isWordUnit(code)) continue;
    if (CLASS[code] === APOSTROPHE && tokens.end[i]! - tokens.start[i]! > 1) continue;
    const inner = code === 45 && tokens.end[i]! - tokens.start[i]! === 1;
    if (!inner || i + 1 >= last || tokens.start[i + 1] !== tokens.end[i]) break;
    if (!isWord(tokens, i + 1)) break;
  }
  return i;
}

/** The parts of a word: runs of letters and digits, and the marks between them. */
function parts(places: Places, from: number, to: number): WordContent[] {
  const { text } = places;
  const nodes: WordContent[] = [];
  for (let start = from; start < to; ) {
    const word = isWordUnit(text.charCodeAt(start));
    let end = start + 1;
    while (end < to && isWordUnit(text.charCodeAt(end)) === word) end++;
    nodes.push(
      word
        ? { type: 'TextNode', value: text.slice(start, end), position: places.span(start, end) }
        : part(places, start, end),
    );
    start = end;
  }
  return nodes;
}

function part(places: Places, from: number, to: number) {
  const symbol = CLASS[places.text.charCodeAt(from)]! >= SYMBOL;
  return {
    type: symbol ? ('SymbolNode' as const) : ('PunctuationNode' as const),
    value: places.text.slice(from, to),
    position: places.span(from, to),
  };
}

function isWordUnit(code: number): boolean {
  const kind = CLASS[code]!;
  return kind === LETTER || kind === DIGIT || kind === MARK;
}
