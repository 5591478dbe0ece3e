import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore } from '../syntax/subject-before.js';
import type { Attribution } from '../view/attribution.js';
import { sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, isQuote, word } from '../view/view.js';

/** Rule of those that stand in what the author says. */
export const WHAT_CALLED = 'what-called';

const NAMING = wordClass('naming-verbs');
const SUBJECT = tags('PRP', 'DT', 'PRP$', 'JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'POS');
const SPEAKER = tags('PRP', 'NN', 'NNS', 'NNP', 'NNPS');
const PHRASE = tags(
  ...(['DT', 'PRP$', 'PDT', 'JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS'] as const),
  ...(['CD', 'POS', 'HYPH', 'VBN', 'VBG', 'RB'] as const),
);
const NOUN = tags('NN', 'NNS', 'NNP', 'NNPS');
/** "what he called yesterday" */
const TIMES = new Set([...wordClass('days-near'), ...wordClass('weekdays')]);
const LINKS = wordClass('noun-prepositions');
/** Longest subject, in tokens. */
const LONGEST = 5;

/**
 * "what the ministry called a grave error", "what he described as lies": a name for something and whose it
 * is, by the verb at `verb`. The content is "what" with the name.
 */
export function whatCalled(view: ClaimView, verb: number, rule: string): Attribution | undefined {
  if (!NAMING.has(word(view, verb))) return undefined;
  const first = helpersBefore(view, verb);
  const what = whatBefore(view, first);
  if (what < 0) return undefined;
  const named = { first: verb + 1, end: phraseEnd(view, verb + 1) };
  if (named.end === named.first || TIMES.has(word(view, named.end - 1))) return undefined;
  return {
    source: [{ first: what + 1, end: first }],
    cue: [{ first, end: verb + 1 }],
    content: [{ first: what, end: what + 1 }, named],
    rule,
  };
}

/** The first of them in a sentence; it says nothing of what the sentence itself says. */
export function whatCalledIn(view: ClaimView, sentence: number): Attribution | undefined {
  const [first, end] = [
    view.tokens.sentenceFirst[sentence]!,
    view.tokens.sentenceFirst[sentence + 1]!,
  ];
  for (let i = first + 2; i < end; i++) {
    const found = whatCalled(view, i, WHAT_CALLED);
    if (found !== undefined && found.content[0]!.first >= first) return found;
  }
  return undefined;
}

/** The "what" before the subject that ends at token `end`, -1 for none. */
function whatBefore(view: ClaimView, end: number): number {
  let i = end - 1;
  if (!isTag(view, i, SPEAKER)) return -1;
  while (end - i <= LONGEST && isTag(view, i, SUBJECT)) i--;
  return i < end - 1 && word(view, i) === 'what' ? i : -1;
}

/** The end of the noun phrase, with "as" before it and what "of" or "in" add; `first` for none. */
function phraseEnd(view: ClaimView, first: number): number {
  const stop = sentenceEnd(view, first);
  let i = word(view, first) === 'as' ? first + 1 : first;
  let noun = false;
  while (i < stop) {
    if (isTag(view, i, NOUN)) noun = true;
    const joins =
      noun && LINKS.has(word(view, i)) && /^(?:DT|PRP\$|JJ|NN)/.test(tagOf(view, i + 1));
    const quoted = view.quoted[i] === 1 && tagOf(view, i) === 'CC';
    if (!joins && !quoted && !isTag(view, i, PHRASE) && !isQuote(view, i)) break;
    i++;
  }
  // “the crooked process.”
  if (view.quoted[first - 1] === 0 && view.quoted[i - 1] === 1 && !isQuote(view, i - 1)) {
    if (/^[.,]$/.test(word(view, i)) && isQuote(view, i + 1)) i += 2;
  }
  return noun || isQuote(view, i - 1) ? i : first;
}
