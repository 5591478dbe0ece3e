import { hashString } from '../../../learn/engine/features.js';
import { FormMemo } from '../../../learn/forms/form-memo.js';
import {
  CLUSTER,
  CLUSTER_MID,
  CLUSTER_SECOND,
  LOWER,
  tokenAttributes,
  WIDTH,
} from '../../../learn/forms/token-attributes.js';
import { PENN_TAGS } from '../../../learn/part-of-speech/part-of-speech.js';
import { MENTION_LABELS } from '../../../model/article.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { LEMMAS } from '../lexicon/lemma-memo.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { ClaimView } from '../view/view.js';
import { childrenOf } from './syntax.js';

/** Classes of token that mark where clauses, quotations and sources begin or end; below 16. */
export const OTHER = 12;
const CLASS_BY_FORM: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ',': 3,
    '.': 4,
    '!': 4,
    '?': 4,
    ':': 5,
    that: 6,
    to: 7,
    ';': 8,
    '(': 8,
    ')': 8,
    '—': 8,
    '–': 8,
    '--': 8,
    '-': 8,
  }),
);
const PRONOUNS_AND_DETERMINERS = wordClass('common-openings');

/** One document as the taggers see it: hashed attributes of each token, made once. */
export interface LearnedInput {
  readonly view: ClaimView;
  /** Number of the form of each token (see `numberForms`), below 2^16. */
  readonly number: Int32Array;
  readonly lower: Int32Array;
  readonly fine: Int32Array;
  readonly mid: Int32Array;
  readonly second: Int32Array;
  /** Tag of each token, below 64. */
  readonly tag: Uint8Array;
  /** Label of the mention that holds the token (from 1, odd at its first token), 0 for none; below 64. */
  readonly entity: Uint8Array;
  readonly children: Int32Array;
  /** Hash of the lemma of a listed cue verb, 0 for other words. */
  readonly cueVerb: Int32Array;
  /** 1 for sentences outside of body sections: headlines are put in their own way. */
  readonly place: Uint8Array;
  /** Quotation mark (1 opening, 2 closing) or class of the token. */
  readonly kind: Uint8Array;
  /** 1 inside quotation marks, and 2 or 4 more for a mark itself; below 8. */
  readonly state: Uint8Array;
  /** `breaks[i]` is how many of the tokens before `i` are punctuation. */
  readonly breaks: Int32Array;
  /** `verbs[i]` is how many of the tokens before `i` are tagged as finite verbs. */
  readonly verbs: Int32Array;
  /** In the same way: quoted tokens, opening and closing marks, and cue verbs that are not quoted. */
  readonly quotedBefore: Int32Array;
  readonly opened: Int32Array;
  readonly closed: Int32Array;
  readonly openCues: Int32Array;
}

/** Penn tags of finite verbs and modals; index 255 (not tagged) is none. */
const FINITE = new Uint8Array(256);
PENN_TAGS.forEach((name, tag) => {
  FINITE[tag] = ['VBD', 'VBP', 'VBZ', 'MD'].includes(name) ? 1 : 0;
});

const CUE_LEMMA = new FormMemo((form) => {
  const verb = CUE_VERBS.get(form.toLowerCase());
  return verb ? hashString(verb.lemma) : 0;
});
const KIND = new FormMemo(kindOf);

/** Describes a document for the models. */
export function learnedInput(view: ClaimView): LearnedInput {
  const { tokens, quotations, forms } = view;
  const { count, type, vocabulary } = tokens;
  const table = tokenAttributes(vocabulary);
  const cueLemma = CUE_LEMMA.of(vocabulary);
  const kinds = KIND.of(vocabulary);
  const columns = {
    number: new Int32Array(count),
    lower: new Int32Array(count),
    fine: new Int32Array(count),
    mid: new Int32Array(count),
    second: new Int32Array(count),
    tag: new Uint8Array(count),
    cueVerb: new Int32Array(count),
    kind: new Uint8Array(count),
    state: new Uint8Array(count),
    breaks: new Int32Array(count + 1),
    verbs: new Int32Array(count + 1),
    quotedBefore: new Int32Array(count + 1),
    opened: new Int32Array(count + 1),
    closed: new Int32Array(count + 1),
    openCues: new Int32Array(count + 1),
  };
  for (let i = 0; i < count; i++) {
    const t = type[i]!;
    const row = WIDTH * t;
    columns.number[i] = forms.number[t]!;
    columns.lower[i] = table[row + LOWER]!;
    columns.fine[i] = table[row + CLUSTER]!;
    columns.mid[i] = table[row + CLUSTER_MID]!;
    columns.second[i] = table[row + CLUSTER_SECOND]!;
    columns.tag[i] = Math.min(63, tokens.tag[i]!);
    columns.cueVerb[i] = cueLemma[t]!;
    const mark = quotations.mark[i]!;
    const kind = mark || kinds[t]!;
    columns.kind[i] = kind;
    columns.state[i] = view.quoted[i]! + 2 * mark;
    columns.breaks[i + 1] = columns.breaks[i]! + (isBreak(kind) ? 1 : 0);
    columns.verbs[i + 1] = columns.verbs[i]! + FINITE[tokens.tag[i]!]!;
    const quoted = view.quoted[i]!;
    columns.quotedBefore[i + 1] = columns.quotedBefore[i]! + quoted;
    columns.opened[i + 1] = columns.opened[i]! + (kind === 1 ? 1 : 0);
    columns.closed[i + 1] = columns.closed[i]! + (kind === 2 ? 1 : 0);
    const cue = cueLemma[t] !== 0 && quoted === 0 ? 1 : 0;
    columns.openCues[i + 1] = columns.openCues[i]! + cue;
  }
  return {
    view,
    ...columns,
    place: placesOf(view),
    entity: entities(view),
    children: childrenOf(tokens),
  };
}

function placesOf({ article }: ClaimView): Uint8Array {
  return Uint8Array.from(article.sentences, ({ section }) =>
    article.sections[section]?.kind === 'body' ? 0 : 1,
  );
}

/** Class of the listed cue with the lemma of a token, from 1; 0 for other words. */
export function cueClassAt({ view }: LearnedInput, i: number): number {
  return LEMMAS.cueClass(view, i);
}

/** Hash of the lemma of a token. */
export function lemmaHash({ view }: LearnedInput, i: number): number {
  return LEMMAS.hash(view, i);
}

function isBreak(kind: number): boolean {
  return (kind > 0 && kind <= 5) || kind === 8;
}

function kindOf(form: string): number {
  const lower = form.toLowerCase();
  const known = CLASS_BY_FORM.get(lower);
  if (known !== undefined) return known;
  if (PRONOUNS_AND_DETERMINERS.has(lower)) return 11;
  return form !== lower ? 10 : OTHER;
}

function entities(view: ClaimView): Uint8Array {
  const { tokens, article } = view;
  const result = new Uint8Array(tokens.count);
  let i = 0;
  for (const { span, label, form } of article.mentions) {
    while (i < tokens.count && tokens.end[i]! <= span.start) i++;
    const kind = form === 'pronoun' ? 19 : form === 'role' ? 18 : MENTION_LABELS.indexOf(label);
    for (let j = i; j < tokens.count && tokens.start[j]! < span.end; j++) {
      result[j] = 2 * kind + (j === i ? 1 : 2);
    }
  }
  return result;
}
