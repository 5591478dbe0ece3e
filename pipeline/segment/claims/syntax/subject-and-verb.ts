import { TYING } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import { hasRelation, isFiniteVerb, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const NOUN_TAGS = ['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'EX', 'DT', 'CD'] as const;
export const NOUNS = tags(...NOUN_TAGS);
const PHRASE = new Set<string>([
  ...NOUN_TAGS,
  ...['PRP$', 'JJ', 'JJR', 'JJS', 'PDT', 'POS', 'IN', 'HYPH', 'RB'],
]);
/** How far behind a preposition its subject may begin. */
const LATER = 5;
const PREPOSITION = tags('IN');
const OPENING = tags('DT', 'PRP', 'PRP$', 'NNP');
/** "more than half" compares no clauses. */
const COMPARING = wordClass('comparatives');

/** Whether a noun phrase with a finite verb begins at `from`, the verb within `reach` tokens. */
export function subjectAndVerb(view: ClaimView, from: number, reach: number): boolean {
  let noun = false;
  let start = from;
  // "…; however, the council refused"
  while (tagOf(view, start) === 'RB' || (start > from && word(view, start) === ',')) start++;
  for (let i = start; i < start + reach; i++) {
    const tag = tagOf(view, i);
    if (noun && (isFiniteVerb(view, i) || isLastPast(view, i))) return true;
    // "…, and that is a mistake"
    const that = i === start && tag === 'DT' && isFiniteVerb(view, i + 1);
    if (!PHRASE.has(tag) || (!noun && tag === 'IN' && word(view, i) !== 'than')) return false;
    if (!that && hasBit(view, i, TYING) && !isTail(view, i)) return false;
    if (isTag(view, i, NOUNS)) noun = true;
  }
  return false;
}

/** "by 2018 the share had risen": the same behind a time or a place. */
export function laterSubject(view: ClaimView, first: number, reach: number): boolean {
  if (!isTag(view, first, PREPOSITION) || hasBit(view, first, TYING)) return false;
  for (let i = first + 2; i <= first + LATER; i++) {
    if (isFiniteVerb(view, i)) return false;
    if (isTag(view, i, OPENING) && subjectAndVerb(view, i, reach)) return true;
  }
  return false;
}

/** A participle that ends the sentence after its noun is the past tense: "and the mayor spoke." */
function isLastPast(view: ClaimView, i: number): boolean {
  return tagOf(view, i) === 'VBN' && /^[.;]$/.test(word(view, i + 1));
}

/** "that" as a determiner or pronoun, "not" in a verb phrase and "as" before a noun tie nothing. */
export function isTail(view: ClaimView, i: number): boolean {
  const form = word(view, i);
  if (form === 'not') return word(view, i + 1) !== 'only';
  if (form === 'that') return tagOf(view, i) === 'DT';
  if (form === 'than' && COMPARING.has(word(view, i - 1))) return true;
  return (
    (form === 'as' || form === 'since' || form === 'until' || form === 'than') &&
    hasRelation(view, i, 'case')
  );
}
