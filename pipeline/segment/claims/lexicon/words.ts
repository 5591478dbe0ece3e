import type { Certainty } from '../../../model/article.js';
import { readList } from '../../../model/resources.js';

/** How a word can negate: which construction it needs is the business of `polarity.ts`. */
export type Negation =
  | 'adverb'
  | 'determiner'
  | 'quantity'
  | 'pronoun'
  | 'conjunction'
  | 'predicate'
  | 'pending'
  | 'opinion';
/** What a hedge is: its kind says where it has to stand to reach the clause (see `certainty.ts`). */
export type HedgeKind = 'modal' | 'adverb' | 'predicate' | 'noun' | 'passive';

/** A word that lowers certainty, with the level that it leaves. */
export interface Hedge {
  readonly certainty: Certainty;
  readonly kind: HedgeKind;
}

/** What the lists of this folder know of one lower-case form. */
export interface WordInfo {
  hedge?: Hedge;
  negation?: Negation;
  /** Can begin an entry of `connectives.txt`. */
  opensConnective?: boolean;
  /** Makes the number behind it approximate. */
  approximates?: boolean;
}

const folder = 'segment/claims/data';

/** Everything that the word lists know, by lower-case form: one look-up for each vocabulary entry. */
export const WORDS: ReadonlyMap<string, WordInfo> = load();

function load(): Map<string, WordInfo> {
  const words = new Map<string, WordInfo>();
  const at = (form: string): WordInfo => {
    const known = words.get(form) ?? {};
    words.set(form, known);
    return known;
  };
  for (const line of readList(`${folder}/hedges.txt`)) {
    const [form, certainty, kind] = line.split('\t') as [string, Certainty, HedgeKind];
    at(form).hedge = { certainty, kind };
  }
  for (const line of readList(`${folder}/negations.txt`)) {
    const [form, negation] = line.split('\t') as [string, Negation];
    at(form).negation = negation;
  }
  for (const line of readList(`${folder}/approximators.txt`)) at(line).approximates = true;
  for (const line of readList(`${folder}/connectives.txt`)) {
    at(line.split(/[\t ]/, 1)[0]!).opensConnective = true;
  }
  return words;
}
