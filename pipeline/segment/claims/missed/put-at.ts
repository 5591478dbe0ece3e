import { IDIOM } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore, subjectBefore } from '../syntax/subject-before.js';
import type { Attribution } from '../view/attribution.js';
import { hasFiniteVerb, isFiniteVerb, lemma, sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const VALUING = wordClass('valuing-verbs');
const ROUNDING = wordClass('rounding-words');
const FIGURE = tags('CD', '$');
const SHARES = wordClass('shares');
/** What a figure is given for ends with one of these. */
const NAMING = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'JJ', 'CD');
/** Longest phrase between the verb and "at", and between "at" and its figure, in tokens. */
const LONGEST = 12;
const NEAR = 4;

/** The rule that finds them. */
export const PUT_AT = 'put-at';

/** "The ministry put the number of dead at 150", "the poll puts his lead at about nine points". */
export function putAt(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  for (let i = first + 1; i + 3 < end; i++) {
    if (!hasBit(view, i, IDIOM) || view.quoted[i] === 1) continue;
    if (!VALUING.has(lemma(view, i))) continue;
    const at = atFigure(view, i + 1, end);
    if (at < 0) continue;
    const verb = helpersBefore(view, i);
    if (verb === i && !isFiniteVerb(view, i) && tagOf(view, i) !== 'VBN') continue;
    const source = subjectBefore(view, verb);
    if (source === undefined) continue;
    return {
      source: [source],
      cue: [{ first: verb, end: i + 1 }],
      content: [{ first: i + 1, end: clauseEnd(view, at, end) }],
      rule: PUT_AT,
    };
  }
  return undefined;
}

/** The "at" before a figure, behind a phrase without a verb that begins at `from`; -1 for none. */
function atFigure(view: ClaimView, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + LONGEST); i++) {
    if (isFiniteVerb(view, i) || word(view, i) === ',') return -1;
    // "put her bag down at 9": where, not how much.
    if (word(view, i) !== 'at' || !isTag(view, i - 1, NAMING) || i === from) continue;
    for (let j = i + 1; j < Math.min(end, i + NEAR); j++) {
      if (isTag(view, j, FIGURE) || SHARES.has(word(view, j))) return i;
      if (!ROUNDING.has(word(view, j))) return -1;
    }
  }
  return -1;
}

/** Where the clause of the figure ends: before a comma or another clause. */
function clauseEnd(view: ClaimView, at: number, end: number): number {
  for (let i = at + 2; i < end; i++) {
    if (/^[,;:]$/.test(word(view, i))) return i;
    if (tagOf(view, i) === 'CC' && hasFiniteVerb(view, i, Math.min(end, i + NEAR))) return i;
  }
  return end;
}
