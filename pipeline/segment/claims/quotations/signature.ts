import type { Attribution, Range } from '../view/attribution.js';
import { isFiniteVerb } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

const DASHES = new Set(['―', '—', '–', '--', '-', '~']);
const NAMING = tags('NNP', 'NNPS', 'NN', 'NNS');
const STOPS = new Set(['.', ',', ';']);
/** Longest name with what it is, in tokens. */
const LONGEST = 14;

/** Who signs a quotation. */
export interface Signature {
  readonly source: Range;
  readonly cue: Range;
}

/** "“The dam is old.” ― Ann Hall, nurse": a dash and a name behind a quotation up to its paragraph's end. */
export function signatureAt(view: ClaimView, end: number): Signature | undefined {
  const { count, sentenceFirst } = view.tokens;
  let dash = end;
  if (dash < count && STOPS.has(word(view, dash))) dash++;
  if (dash >= count || !DASHES.has(word(view, dash)) || view.quoted[dash - 1] !== 1)
    return undefined;
  const paragraph = view.paragraphOf[view.sentenceOf[end - 1]!];
  let s = view.sentenceOf[dash]!;
  if (view.paragraphOf[s] !== paragraph) return undefined;
  while (s + 2 < sentenceFirst.length && view.paragraphOf[s + 1] === paragraph) s++;
  let last = sentenceFirst[s + 1]!;
  if (last - dash > LONGEST) return undefined;
  while (last > dash && STOPS.has(word(view, last - 1))) last--;
  let named = false;
  for (let i = dash + 1; i < last; i++) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1) return undefined;
    if (isTag(view, i, NAMING)) named = true;
  }
  if (!named) return undefined;
  return { source: { first: dash + 1, end: last }, cue: { first: dash, end: dash + 1 } };
}

/** The attribution with the source that signs it, where it names none. */
export function signed(view: ClaimView, one: Attribution): Attribution {
  if (one.source.length > 0 || one.cue.length > 0) return one;
  const signature = signatureAt(view, one.content[one.content.length - 1]!.end);
  if (signature === undefined) return one;
  return { ...one, source: [signature.source], cue: [signature.cue], rule: 'signed-quotation' };
}
