import { hashString } from '../../../learn/features.js';
import { lemmaOf } from '../../../learn/lemma.js';
import { PENN_TAGS } from '../../../learn/part-of-speech.js';
import {
  CLUSTER,
  CLUSTER_MID,
  CLUSTER_SECOND,
  LOWER,
  SHAPE,
  SUFFIX3,
  tokenAttributes,
  WIDTH,
} from '../../../learn/token-attributes.js';
import { MENTION_LABELS } from '../../../model/article.js';
import { CUE_VERBS } from '../cue-verbs.js';
import type { ClaimView } from '../view.js';
import { childrenOf } from './syntax.js';

/** Classes of token that mark where clauses, quotations and sources begin or end. */
export const OTHER = 12;
const CLASS_BY_FORM: Readonly<Record<string, number>> = {
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
};
const PRONOUNS_AND_DETERMINERS = new Set(
  'the a an his her its their he she they it we i you this these those my our your'.split(' '),
);

/** One document as the taggers see it: hashed attributes of each token, made once. */
export interface LearnedInput {
  readonly view: ClaimView;
  readonly lower: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly fine: Int32Array;
  readonly mid: Int32Array;
  readonly second: Int32Array;
  /** Label of the mention that holds the token (from 1, odd at its first token), 0 for none. */
  readonly entity: Uint8Array;
  readonly children: Int32Array;
  /** Hash of the lemma of a token. */
  readonly lemma: (i: number) => number;
  /** Hash of the lemma of a listed cue verb, 0 for other words. */
  readonly cueVerb: Int32Array;
  /** Quotation mark (1 opening, 2 closing) or class of the token. */
  readonly kind: Uint8Array;
  /** `breaks[i]` is how many of the tokens before `i` are punctuation. */
  readonly breaks: Int32Array;
  /** `verbs[i]` is how many of the tokens before `i` are tagged as finite verbs. */
  readonly verbs: Int32Array;
}

/** Penn tags of finite verbs and modals; index 255 (not tagged) is none. */
const FINITE = new Uint8Array(256);
PENN_TAGS.forEach((name, tag) => {
  FINITE[tag] = ['VBD', 'VBP', 'VBZ', 'MD'].includes(name) ? 1 : 0;
});

/** Describes a document for the models. */
export function learnedInput(view: ClaimView): LearnedInput {
  const { tokens } = view;
  const { count, type, vocabulary } = tokens;
  const table = tokenAttributes(vocabulary);
  const cueLemma = view.lower.map((form) => {
    const verb = CUE_VERBS.get(form);
    return verb ? hashString(verb.lemma) : 0;
  });
  const kinds = vocabulary.map((form, t) => kindOf(form, view.lower[t]!));
  const column = (attribute: number) => {
    const values = new Int32Array(count);
    for (let i = 0; i < count; i++) values[i] = table[WIDTH * type[i]! + attribute]!;
    return values;
  };
  const kind = new Uint8Array(count);
  const breaks = new Int32Array(count + 1);
  const verbs = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    kind[i] = view.quotations.mark[i]! || kinds[type[i]!]!;
    breaks[i + 1] = breaks[i]! + (isBreak(kind[i]!) ? 1 : 0);
    verbs[i + 1] = verbs[i]! + FINITE[tokens.tag[i]!]!;
  }
  return {
    view,
    lower: column(LOWER),
    suffix: column(SUFFIX3),
    shape: column(SHAPE),
    fine: column(CLUSTER),
    mid: column(CLUSTER_MID),
    second: column(CLUSTER_SECOND),
    entity: entities(view),
    children: childrenOf(tokens),
    lemma: lemmas(view),
    cueVerb: Int32Array.from(type, (t) => cueLemma[t]!),
    kind,
    breaks,
    verbs,
  };
}

function isBreak(kind: number): boolean {
  return (kind > 0 && kind <= 5) || kind === 8;
}

function kindOf(form: string, lower: string): number {
  const known = CLASS_BY_FORM[lower];
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

function lemmas({ tokens }: ClaimView): (i: number) => number {
  const known = new Map<number, number>();
  return (i) => {
    const key = tokens.type[i]! * 256 + tokens.tag[i]!;
    let hash = known.get(key);
    if (hash === undefined) {
      const form = tokens.vocabulary[tokens.type[i]!]!;
      hash = hashString(lemmaOf(form.toLowerCase(), PENN_TAGS[tokens.tag[i]!] ?? ''));
      known.set(key, hash);
    }
    return hash;
  };
}
