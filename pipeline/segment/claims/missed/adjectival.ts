import { HOLDING } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore, subjectBefore } from '../syntax/subject-before.js';
import type { Attribution, Range } from '../view/attribution.js';
import { hasFiniteVerb, isVerb, lemma, sentenceEnd, tagOf } from '../view/reading.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const BEING = wordClass('being-verbs');
/** "It is certain that" and "it is doubtful whether" report nobody. */
const IMPERSONAL = wordClass('impersonal-predicates');
/** "persuaded by this argument" */
const SWAYED = wordClass('swayed-adjectives');
const SWAYING = wordClass('swaying-prepositions');
const COMPLEMENTS = wordClass('held-complements');
/** Longest aside between two commas behind the adjective, and adverbs before it, in tokens. */
const ASIDE = 5;
const ADVERBS = 3;

/**
 * "We are not persuaded, however, that the dam is safe", "I am not convinced by this": a subject and
 * what it holds, behind an adjective. For what the models miss.
 */
export function adjectivalAttribution(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  for (let i = first + 2; i + 2 < end; i++) {
    if (!hasBit(view, i, HOLDING) || view.quoted[i] === 1) continue;
    const verb = verbBefore(view, first, i);
    if (verb < 0) continue;
    const cue = helpersBefore(view, verb);
    const source = subjectBefore(view, cue);
    if (source === undefined) continue;
    if (word(view, source.first) === 'it' && IMPERSONAL.has(word(view, i))) continue;
    const swayed = SWAYED.has(word(view, i)) && SWAYING.has(word(view, i + 1));
    const from = swayed ? i + 2 : complementFrom(view, i + 1, end);
    if (from < 0) continue;
    const content = contentFrom(view, from, end);
    // "was persuaded by the owner to sell"
    if (swayed && hasVerb(view, content)) continue;
    return {
      source: [source],
      cue: [{ first: cue, end: swayed ? from : i + 1 }],
      content: [content],
      rule: 'adjectival',
    };
  }
  return undefined;
}

/** "are not yet": the verb of being before the adverbs of the adjective, -1 for none. */
function verbBefore(view: ClaimView, first: number, adjective: number): number {
  for (let i = adjective - 1; i > first && adjective - i <= ADVERBS + 1; i--) {
    if (BEING.has(lemma(view, i))) return i;
    if (!tagOf(view, i).startsWith('RB')) return -1;
  }
  return -1;
}

/** Where "that …" begins from token `i` on, directly or behind an aside between commas. */
function complementFrom(view: ClaimView, i: number, end: number): number {
  let at = i;
  if (word(view, i) === ',') {
    at = i + 1;
    while (at < Math.min(end, i + 1 + ASIDE) && word(view, at) !== ',') at++;
    if (word(view, at) !== ',' || hasFiniteVerb(view, i, at)) return -1;
    at++;
  }
  return COMPLEMENTS.has(word(view, at)) && hasFiniteVerb(view, at + 1, end) ? at : -1;
}

function contentFrom(view: ClaimView, from: number, end: number): Range {
  let stop = from;
  while (stop < end && word(view, stop) !== ';') stop++;
  return { first: from, end: stop };
}

function hasVerb(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (isVerb(view, i)) return true;
  return false;
}
