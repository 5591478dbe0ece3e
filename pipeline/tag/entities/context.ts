import { FormMemo } from '../../learn/forms/form-memo.js';
import { PENN_TAGS } from '../../learn/treebank/penn-tags.js';
import type { Article } from '../../model/article.js';
import type { Config } from '../../model/config.js';
import type { Tokens } from '../../model/tokens.js';
import type { Candidate, KnownName } from './candidate.js';
import { FormTest } from './forms.js';
import type { Gazetteer } from './gazetteer.js';
import { marksOf } from './marks.js';

/** What taggers and refiners see of a document. */
export interface Context {
  readonly article: Article;
  readonly config: Config;
  readonly tokens: Tokens;
  readonly gazetteer: Gazetteer;
  /** Per vocabulary entry: lower case, and the shape that capitalisation rules ask for. */
  readonly lower: readonly string[];
  /** Per vocabulary entry: 0 no capital, 1 capitalised, 2 all capitals (two letters or more). */
  readonly capital: Uint8Array;
  /** Per vocabulary entry: the names of the gazetteer that may begin with it, longest first. */
  readonly listed: readonly (readonly KnownName[])[];
  /** Per vocabulary entry: which rules it can set going; see `marks.ts`. */
  readonly marks: Uint8Array;
  /** The tokens that set a rule going, in order. */
  readonly marked: readonly number[];
  /** Per token: whether it opens a sentence. */
  readonly opens: Uint8Array;
}

/** Recognises; what several taggers claim is settled by the refiners. */
export interface Tagger {
  readonly name: string;
  find(context: Context): Candidate[];
}

/** Merges, links or drops candidates; takes and gives them in order of place. */
export interface Refiner {
  readonly name: string;
  refine(candidates: Candidate[], context: Context): Candidate[];
}

const LOWER = new FormMemo((form) => form.toLowerCase());
const CAPITAL = new FormTest(capitalOf);
const WORD = new FormTest((form) => /[\p{L}\p{N}]/u.test(form));

/** Prepares a document for the taggers. */
export function createContext(article: Article, config: Config, gazetteer: Gazetteer): Context {
  const { tokens } = article;
  const { vocabulary, type, sentenceFirst } = tokens;
  const word = WORD.of(vocabulary);
  const opens = new Uint8Array(tokens.count);
  for (let s = 0; s + 1 < sentenceFirst.length; s++) {
    let i = sentenceFirst[s]!;
    const end = sentenceFirst[s + 1]!;
    while (i < end && word[type[i]!] === 0) i++;
    if (i < end) opens[i] = 1;
  }
  const marks = marksOf(vocabulary);
  const marked: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (marks[type[i]!] !== 0) marked.push(i);
  return {
    article,
    config,
    tokens,
    gazetteer,
    lower: LOWER.of(vocabulary),
    capital: CAPITAL.of(vocabulary),
    listed: gazetteer.openings(vocabulary),
    marks,
    marked,
    opens,
  };
}

function capitalOf(form: string): number {
  if (!/^\p{Lu}/u.test(form)) return 0;
  if (form.length > 1 && /^[\p{Lu}\d.&]+$/u.test(form)) return 2;
  return 1;
}

/** Penn tag of token `i`, empty out of range. */
export function tagAt({ tokens }: Context, i: number): string {
  return i < 0 || i >= tokens.count ? '' : (PENN_TAGS[tokens.tag[i]!] ?? '');
}

/** Lower-case form of token `i`, empty out of range. */
export function lowerAt(context: Context, i: number): string {
  if (i < 0 || i >= context.tokens.count) return '';
  return context.lower[context.tokens.type[i]!]!;
}

/** The exact form of token `i`, empty out of range. */
export function formAt(context: Context, i: number): string {
  if (i < 0 || i >= context.tokens.count) return '';
  return context.tokens.vocabulary[context.tokens.type[i]!]!;
}

/** 0 no capital, 1 capitalised, 2 all capitals. */
export function capitalAt(context: Context, i: number): number {
  if (i < 0 || i >= context.tokens.count) return 0;
  return context.capital[context.tokens.type[i]!]!;
}

/** The clean text of the tokens `first..end`, white space runs as one blank. */
export function textOf(context: Context, first: number, end: number): string {
  const { tokens } = context;
  if (end - first === 1) return tokens.vocabulary[tokens.type[first]!]!;
  const text = tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
  for (let i = first + 1; i < end; i++) {
    const from = tokens.end[i - 1]!;
    const gap = tokens.start[i]! - from;
    if (gap > 1 || (gap === 1 && tokens.text.charCodeAt(from) !== 32))
      return text.replace(/\s+/g, ' ');
  }
  return text;
}
