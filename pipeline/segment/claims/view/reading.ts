import { FormMemo } from '../../../learn/forms/form-memo.js';
import { PENN_TAGS, type PennTag } from '../../../learn/treebank/penn-tags.js';
import { RELATIONS, type Relation, relationIndex } from '../../../learn/treebank/relations.js';
import { LEMMAS } from '../lexicon/lemma-memo.js';
import { WORDS, type WordInfo } from '../lexicon/words.js';
import { tags } from './sets.js';
import type { ClaimView } from './view.js';

/** Traits of a clause head, as bits of `Reading.traits`. */
export const SUBJECT = 1;
export const FINITE = 2;
export const EXPLETIVE = 4;
export const COMPLEMENT = 8;

/** The clauses of a document and what the word lists say, made once for all claims of it. */
export interface Reading {
  readonly view: ClaimView;
  /** What the lists know, by vocabulary entry. */
  readonly info: readonly (WordInfo | undefined)[];
  /** The form in which repeated words are compared, by vocabulary entry; empty for marks. */
  readonly comparable: readonly string[];
  /** Token that heads the clause in which each token stands. */
  readonly clause: Int32Array;
  /** First and last token of what each token governs, itself included. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** `pronouns[i]` is how many of the tokens before `i` are relative pronouns or question words. */
  readonly pronouns: Int32Array;
  /** Bits of `SUBJECT`, `FINITE`, `EXPLETIVE`, `COMPLEMENT`. */
  readonly traits: Uint8Array;
}

const NONE = 0;
/** A relation whose dependent heads a clause of its own. */
const CLAUSE = 1;
/** One whose dependent heads a clause when it is a verb or has a subject. */
const CONJUNCT = 2;

const kinds = new Uint8Array(256);
for (const name of RELATIONS) {
  if (/^(?:root|csubj|ccomp|xcomp|advcl|acl|parataxis)/.test(name))
    kinds[relationIndex(name)] = CLAUSE;
}
kinds[relationIndex('conj')] = CONJUNCT;

const traitOf = new Uint8Array(256);
for (const name of ['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass', 'expl'] as const) {
  traitOf[relationIndex(name)] = SUBJECT;
}
traitOf[relationIndex('expl')] = SUBJECT | EXPLETIVE;
traitOf[relationIndex('xcomp')] = COMPLEMENT;
traitOf[relationIndex('ccomp')] = COMPLEMENT;

const WORD = /[\p{L}\p{N}]/u;
const finiteTag = tags('VBD', 'VBZ', 'VBP', 'MD');
const pronounTag = tags('WP', 'WDT');
const verbTag = tags(...PENN_TAGS.filter((tag) => tag === 'MD' || tag.startsWith('VB')));
const auxiliary = new Uint8Array(256);
for (const name of ['aux', 'aux:pass', 'cop'] as const) auxiliary[relationIndex(name)] = 1;

const INFO = new FormMemo((form) => WORDS.get(form.toLowerCase()));
const COMPARABLE = new FormMemo((form) => comparableForm(form.toLowerCase()));

/** Reads the clauses off the heads and relations of the parser, in linear time. */
export function readingOf(view: ClaimView): Reading {
  const { tokens } = view;
  const { count, head, relation, tag } = tokens;
  const info = INFO.of(tokens.vocabulary);
  const left = new Int32Array(count);
  for (let i = 0; i < count; i++) left[i] = i;
  const right = left.slice();
  const traits = new Uint8Array(count);
  const pronouns = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    pronouns[i + 1] = pronouns[i]! + pronounTag[tag[i]!]!;
    if (finiteTag[tag[i]!] === 1) traits[i]! |= FINITE;
    const above = head[i]!;
    if (above < 0) continue;
    traits[above]! |= traitOf[relation[i]!]!;
    if (finiteTag[tag[i]!] === 1 && auxiliary[relation[i]!] === 1) traits[above]! |= FINITE;
    for (let up = above; up >= 0 && (left[up]! > i || right[up]! < i); up = head[up]!) {
      if (left[up]! > i) left[up] = i;
      if (right[up]! < i) right[up] = i;
    }
  }
  const comparable = COMPARABLE.of(tokens.vocabulary);
  return { view, info, comparable, clause: clausesOf(view, traits), left, right, pronouns, traits };
}

function comparableForm(form: string): string {
  const first = form.charCodeAt(0);
  if (first >= 97 && first <= 122) return form.includes('’') ? form.replaceAll('’', "'") : form;
  return WORD.test(form) ? form.replaceAll('’', "'") : '';
}

function clausesOf(view: ClaimView, traits: Uint8Array): Int32Array {
  const { count, head, relation, tag } = view.tokens;
  const clause = new Int32Array(count).fill(-1);
  const path: number[] = [];
  for (let i = 0; i < count; i++) {
    let at = i;
    while (clause[at]! < 0 && head[at]! >= 0 && !opens(at)) {
      path.push(at);
      at = head[at]!;
    }
    const found = clause[at]! < 0 ? at : clause[at]!;
    clause[at] = found;
    for (const passed of path) clause[passed] = found;
    path.length = 0;
  }
  return clause;

  function opens(i: number): boolean {
    const kind = kinds[relation[i]!]!;
    if (kind === NONE) return false;
    return kind === CLAUSE || verbTag[tag[i]!] === 1 || (traits[i]! & SUBJECT) > 0;
  }
}

/** Whether token `i` is a finite verb form: past, present or modal. */
export function isFiniteVerb(view: ClaimView, i: number): boolean {
  return finiteTag[view.tokens.tag[i]!] === 1;
}

/** The end of the sentence that token `from` is in without its final stops, `from` at least. */
export function sentenceEnd(view: ClaimView, from: number): number {
  let end = view.tokens.sentenceFirst[view.sentenceOf[from]! + 1]!;
  while (end > from && tagOf(view, end - 1) === '.') end--;
  return end;
}

/** Whether one of the tokens `first..end` is a finite verb form. */
export function hasFiniteVerb(view: ClaimView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isFiniteVerb(view, i)) return true;
  return false;
}

/** Whether token `i` is a verb in any form. */
export function isVerb(view: ClaimView, i: number): boolean {
  return verbTag[view.tokens.tag[i]!] === 1;
}

/** Whether token `i` depends on its head by one of `names`; in loops `isRelation` is faster. */
export function hasRelation(view: ClaimView, i: number, ...names: readonly Relation[]): boolean {
  const relation = view.tokens.relation[i]!;
  return names.some((name) => relationIndex(name) === relation);
}

/** Part of speech of token `i`; empty outside the text and before tagging. */
export function tagOf(view: ClaimView, i: number): PennTag | '' {
  return PENN_TAGS[view.tokens.tag[i] ?? 255] ?? '';
}

/** Lemma of token `i`, in lower case; empty outside the text. */
export function lemma(view: ClaimView, i: number): string {
  return i >= 0 && i < view.tokens.count ? LEMMAS.text(view, i) : '';
}

/** What the lists say of token `i`; nothing outside the text. */
export function infoOf(reading: Reading, i: number): WordInfo | undefined {
  return reading.info[reading.view.tokens.type[i] ?? -1];
}

/** Whether the verb `i` has a passive auxiliary or subject: "is understood", not "has understood". */
export function isPassive({ view, left }: Reading, i: number): boolean {
  for (let at = left[i] ?? i; at < i; at++) {
    if (view.tokens.head[at] === i && hasRelation(view, at, 'aux:pass', 'nsubj:pass')) return true;
  }
  return false;
}
