import type { Article } from '../../model/article.js';
import type { Tokens } from '../../model/tokens.js';

/** What every rule about claims looks at; made once per document. */
export interface ClaimView {
  readonly article: Article;
  readonly tokens: Tokens;
  /** Lower-cased form of each vocabulary entry. */
  readonly lower: readonly string[];
  /** 1 for tokens inside quotation marks, the marks included. */
  readonly quoted: Uint8Array;
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Paragraph number of each sentence: a new one starts after a blank line or a line break. */
  readonly paragraphOf: Int32Array;
}

const OPENING = new Set(['“', '«', '„', '``']);
const CLOSING = new Set(['”', '»', "''"]);
const STRAIGHT = '"';

/** Derives the view of an article whose tokens, sentences and sections are known. */
export function viewOf(article: Article): ClaimView {
  const { tokens } = article;
  const lower = tokens.vocabulary.map((form) => form.toLowerCase());
  const sentenceOf = new Int32Array(tokens.count);
  const sentences = tokens.sentenceFirst.length - 1;
  for (let s = 0; s < sentences; s++) {
    sentenceOf.fill(s, tokens.sentenceFirst[s]!, tokens.sentenceFirst[s + 1]!);
  }
  const paragraphOf = paragraphs(article, sentences);
  return {
    article,
    tokens,
    lower,
    quoted: quotations(tokens, sentenceOf, paragraphOf),
    sentenceOf,
    paragraphOf,
  };
}

/** Lower-cased form of token `i`; empty outside the text. */
export function word(view: ClaimView, i: number): string {
  return i >= 0 && i < view.tokens.count ? view.lower[view.tokens.type[i]!]! : '';
}

/** Whether the token is a quotation mark of any kind. */
export function isQuote(form: string): boolean {
  return form === STRAIGHT || OPENING.has(form) || CLOSING.has(form);
}

function paragraphs(article: Article, count: number): Int32Array {
  const { sentenceFirst, start, end } = article.tokens;
  const result = new Int32Array(count);
  let paragraph = 0;
  for (let s = 1; s < count; s++) {
    const first = sentenceFirst[s]!;
    if (first > 0 && first < article.tokens.count) {
      for (let at = end[first - 1]!; at < start[first]!; at++) {
        if (article.text.charCodeAt(at) === 10) {
          paragraph++;
          break;
        }
      }
    }
    result[s] = paragraph;
  }
  return result;
}

/**
 * Marks what stands inside quotation marks. A quotation ends at its closing mark or at the end of its
 * paragraph: a paragraph that opens with another opening mark continues it (the usual typography).
 */
function quotations(tokens: Tokens, sentenceOf: Int32Array, paragraphOf: Int32Array): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  let open = false;
  let paragraph = -1;
  for (let i = 0; i < tokens.count; i++) {
    const here = paragraphOf[sentenceOf[i]!]!;
    if (here !== paragraph) {
      open = false;
      paragraph = here;
    }
    const form = tokens.vocabulary[tokens.type[i]!]!;
    if (OPENING.has(form)) open = true;
    else if (CLOSING.has(form)) {
      if (open) quoted[i] = 1;
      open = false;
      continue;
    } else if (form === STRAIGHT) {
      quoted[i] = 1;
      open = !open;
      continue;
    }
    if (open) quoted[i] = 1;
  }
  return quoted;
}
