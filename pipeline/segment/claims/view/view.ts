import { FormMemo } from '../../../learn/forms/form-memo.js';
import { type NumberedForms, numberForms } from '../../../learn/forms/form-table.js';
import type { Article } from '../../../model/article.js';
import type { Tokens } from '../../../model/tokens.js';
import { FORM_BITS } from '../lexicon/form-bits.js';
import type { Quotations } from './quotations.js';
import { findQuotations } from './single-quotations.js';

const LOWER = new FormMemo((form) => form.toLowerCase());

/** What every rule about claims looks at; made once per document. */
export interface ClaimView {
  readonly article: Article;
  readonly tokens: Tokens;
  /** Numbers of the vocabulary entries. */
  readonly forms: NumberedForms;
  /** Lower-cased form of each vocabulary entry. */
  readonly lower: readonly string[];
  /** Bits of each vocabulary entry, see `form-bits.ts`. */
  readonly bits: readonly number[];
  readonly quotations: Quotations;
  /** 1 for tokens inside quotation marks, the marks included. */
  readonly quoted: Uint8Array;
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Paragraph number of each sentence: a new one starts after a blank line or a line break. */
  readonly paragraphOf: Int32Array;
  /** Number of each sentence when those of boilerplate, which stand between others, are not counted. */
  readonly order: Int32Array;
  /** Number of the section of each sentence when boilerplate parts none: what stands around it is one. */
  readonly part: Int32Array;
}

/** Derives the view of an article whose tokens, sentences and sections are known. */
export function viewOf(article: Article): ClaimView {
  const { tokens } = article;
  const lower = LOWER.of(tokens.vocabulary);
  const sentenceOf = new Int32Array(tokens.count);
  const sentences = tokens.sentenceFirst.length - 1;
  for (let s = 0; s < sentences; s++) {
    sentenceOf.fill(s, tokens.sentenceFirst[s]!, tokens.sentenceFirst[s + 1]!);
  }
  const paragraphOf = paragraphs(article, sentences);
  const quotations = findQuotations(tokens, (i) => paragraphOf[sentenceOf[i]!]!);
  return {
    article,
    tokens,
    forms: numberForms(tokens.vocabulary),
    lower,
    bits: FORM_BITS.of(tokens.vocabulary),
    quotations,
    quoted: quotations.inside,
    sentenceOf,
    paragraphOf,
    ...withoutBoilerplate(article),
  };
}

/** Lower-cased form of token `i`; empty outside the text. */
export function word(view: ClaimView, i: number): string {
  return i >= 0 && i < view.tokens.count ? view.lower[view.tokens.type[i]!]! : '';
}

/** Whether the form of token `i`, which is in the text, has a bit of `form-bits.ts`. */
export function hasBit(view: ClaimView, i: number, bit: number): boolean {
  return (view.bits[view.tokens.type[i]!]! & bit) > 0;
}

/** Whether token `i` is a quotation mark. */
export function isQuote(view: ClaimView, i: number): boolean {
  return view.quotations.mark[i]! > 0;
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

/** Whether token `i` stands in boilerplate, which interrupts what it stands between. */
export function isApart({ sentenceOf, order }: ClaimView, i: number): boolean {
  const s = sentenceOf[i]!;
  return order[s] === (s === 0 ? 0 : order[s - 1]);
}

function withoutBoilerplate({ sentences, sections }: Article): Pick<ClaimView, 'order' | 'part'> {
  const order = new Int32Array(sentences.length);
  const part = new Int32Array(sentences.length);
  let count = 0;
  let last = -1;
  let current = -1;
  sentences.forEach(({ section }, s) => {
    if (sections[section]?.kind !== 'boilerplate') {
      count++;
      if (section !== last && !goesOn(sections, last, section)) current = section;
      last = section;
    }
    order[s] = count;
    part[s] = current;
  });
  return { order, part };
}

/** Whether a section goes on with another one behind nothing but boilerplate. */
function goesOn(sections: Article['sections'], last: number, section: number): boolean {
  const [before, after] = [sections[last], sections[section]!];
  if (before?.kind !== after.kind || section === last + 1) return false;
  if (before.heading !== after.heading || before.enumerator !== after.enumerator) return false;
  return sections.slice(last + 1, section).every(({ kind }) => kind === 'boilerplate');
}
