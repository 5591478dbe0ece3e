import { CUES } from '../lexicon/cue-lexicon.js';
import { ANSWERING } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore, subjectBefore } from '../syntax/subject-before.js';
import type { Attribution } from '../view/attribution.js';
import { isFiniteVerb, lemma, sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const STATED = new Set([...wordClass('nouns-of-opinion'), ...wordClass('nouns-of-stating')]);
const GOES_ON = wordClass('opinion-prepositions');
const WITHIN = tags('DT', 'PRP$', 'JJ', 'NN', 'NNP', 'NNS', 'POS', 'RB', 'VBG');
const OPENING = tags('DT', 'PRP$');
const POINTING = wordClass('pointing-words');
/** Longest phrase for what is answered, in tokens. */
const LONGEST = 6;

/** "Few share this view", "The ministry rejects the allegation that it knew", "They doubt that.": answers. */
export function answeredStatement(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  for (let i = first + 1; i + 1 <= end; i++) {
    if (!hasBit(view, i, ANSWERING) || view.quoted[i] === 1) continue;
    const cue = helpersBefore(view, i);
    // A verb that was taken for a noun has an article or the like behind it.
    if (cue === i && !isFiniteVerb(view, i) && !isTag(view, i + 1, OPENING)) continue;
    const stop = answeredEnd(view, i, end);
    const source = stop > i + 1 ? subjectBefore(view, cue) : undefined;
    if (source === undefined) continue;
    return {
      source: [source],
      cue: [{ first: cue, end: i + 1 }],
      content: [{ first: i + 1, end: stop }],
      rule: 'answered',
    };
  }
  return undefined;
}

/** The end of what the verb at `i` answers: a statement or a word that points back to one; -1 for none. */
function answeredEnd(view: ClaimView, i: number, end: number): number {
  const opening = word(view, i + 1);
  const stops = i + 2 >= end || /^[,;.]$/.test(word(view, i + 2));
  const denies = CUES.get(lemma(view, i))?.denies === true;
  if (stops && (POINTING.has(opening) || (denies && opening === 'it'))) return i + 2;
  let noun = i + 1;
  while (noun < end && noun - i < LONGEST && isTag(view, noun, WITHIN) && !isStated(view, noun)) {
    noun++;
  }
  if (noun >= end || !isStated(view, noun)) return -1;
  if (GOES_ON.has(word(view, noun + 1))) return end;
  if (noun === i + 1) return -1;
  // "accepted the position", "supports the conclusion of the war": of no statement.
  const taken = denies || lemma(view, i) === 'share' || lemma(view, i) === 'reject';
  return taken || POINTING.has(opening) || tagOf(view, i + 1) === 'PRP$' ? noun + 1 : -1;
}

/** A noun of stating, also in its plural. */
function isStated(view: ClaimView, i: number): boolean {
  return isTag(view, i, NOUNS) && (STATED.has(word(view, i)) || STATED.has(lemma(view, i)));
}

const NOUNS = tags('NN', 'NNS');
