import { JOINING } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import { subjectAndVerb } from '../syntax/subject-and-verb.js';
import type { Attribution, Range } from '../view/attribution.js';
import { isVerb, lemma, tagOf } from '../view/reading.js';
import { isTag, NAMING } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

/** What one obtains from another who then can be held to it. */
const PROMISES = wordClass('promises');
/** Verbs that say that it was given. */
const OBTAINING = wordClass('obtaining-verbs');
/** How far the verb may stand before the noun, and how long the source may be. */
const BACK = 8;
const LONGEST = 10;

/**
 * "The mayor got a promise from the bank that it would pay": who gave the promise is the source, not who
 * got it. Only where the verb says that it was given and a clause says what.
 */
export function obtainedFrom(view: ClaimView, sentence: number): Attribution | undefined {
  const { sentenceFirst } = view.tokens;
  const first = sentenceFirst[sentence]!;
  let end = sentenceFirst[sentence + 1]!;
  while (end > first && /^[.!?;]$/.test(word(view, end - 1))) end--;
  for (let i = first + 1; i + 4 < end; i++) {
    if (word(view, i + 1) !== 'from' || !PROMISES.has(word(view, i))) continue;
    if (!wasObtained(view, Math.max(first, i - BACK), i)) continue;
    const source = giver(view, i + 2, end);
    if (source === undefined) continue;
    let from = source.end;
    if (word(view, from) === ',') from++;
    const clause =
      word(view, from) === 'that' || (word(view, from) === 'to' && isVerb(view, from + 1));
    if (!clause) continue;
    const content = { first: from, end: endOfClause(view, from, end) };
    return {
      source: [source],
      cue: [{ first: i, end: i + 1 }],
      content: [content],
      rule: 'obtained',
    };
  }
  return undefined;
}

/** Whether the nearest verb before the noun says that it was given, and none in between. */
function wasObtained(view: ClaimView, from: number, noun: number): boolean {
  for (let i = noun - 1; i >= from; i--) {
    if (!isVerb(view, i)) continue;
    return OBTAINING.has(lemma(view, i)) && !isDenied(view, from, i);
  }
  return false;
}

function isDenied(view: ClaimView, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) {
    const form = word(view, i);
    if (form === 'not' || form === "n't" || form === 'n’t' || form === 'never') return true;
  }
  return false;
}

/** The noun phrase behind "from", up to a comma, "that" or an infinitive. */
function giver(view: ClaimView, from: number, end: number): Range | undefined {
  let named = false;
  for (let i = from; i < Math.min(end, from + LONGEST); i++) {
    const form = word(view, i);
    if (form === ',' || form === 'that' || tagOf(view, i) === 'TO') {
      return named && i > from ? { first: from, end: i } : undefined;
    }
    if (isTag(view, i, NAMING)) named = true;
    if (isVerb(view, i)) return undefined;
  }
  return undefined;
}

/** Where a clause that goes on to the end of its sentence stops: before a new main clause or "but". */
function endOfClause(view: ClaimView, from: number, end: number): number {
  for (let i = from + 1; i + 1 < end; i++) {
    if (word(view, i) === ';') return i;
    if (word(view, i) !== ',' || !hasBit(view, i + 1, JOINING)) continue;
    if (word(view, i + 1) === 'but' || subjectAndVerb(view, i + 2, LONGEST)) return i;
  }
  return end;
}
