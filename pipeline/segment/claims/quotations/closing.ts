import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { wordClass } from '../lexicon/word-classes.js';
import { tailEnd } from '../syntax/only-when.js';
import { helpersBefore } from '../syntax/subject-before.js';
import { isTakenForNoun, isThird } from '../syntax/taken-for-noun.js';
import type { Attribution, Range } from '../view/attribution.js';
import { trimmed } from '../view/edges.js';
import { isFiniteVerb } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

/** A past tense is easily taken for a participle where no object follows. */
const FINITE = tags('VBD', 'VBZ', 'VBP', 'VBN');
const REQUEST = tags('VB', 'VBP');
/** What a subject opens with and what it must hold. */
const OPENING = tags('DT', 'NNP', 'NNPS', 'PRP', 'PRP$', 'NN', 'NNS', 'JJ', 'CD');
/** Words with which a clause opens that waits for a main one. */
const WAITING = wordClass('subordinators');
/** Longest subject and what may follow its verb, in tokens. */
const LONGEST = 12;
const LONGEST_TAIL = 10;

/**
 * "Sales fell in May, figures from the ministry showed on Friday.": the last clause of a sentence, a
 * subject with a verb of saying and nothing said behind it, has all that stands before its comma as its
 * content. The models miss some where a verb of saying comes before.
 */
export function closingAttribution(view: ClaimView, sentence: number): Attribution | undefined {
  const { sentenceFirst } = view.tokens;
  const first = sentenceFirst[sentence]!;
  const end = sentenceFirst[sentence + 1]!;
  if (end - first < 6 || word(view, end - 1) !== '.' || view.quoted[end - 2] === 1)
    return undefined;
  const verb = closingVerb(view, first, end - 1);
  if (verb < 0) return undefined;
  const cue = { first: helpersBefore(view, verb), end: verb + 1 };
  const comma = commaBefore(view, first, cue.first);
  if (comma < 0 || !isSubject(view, { first: comma + 1, end: cue.first })) return undefined;
  const content = trimmed(view, { first, end: comma });
  if (!isClause(view, content)) return undefined;
  return {
    source: [{ first: comma + 1, end: cue.first }],
    cue: [cue],
    content: [content],
    rule: 'closing',
  };
}

/** `one` without the closing attribution, when its content runs on into it. */
export function notInto(one: Attribution, closing: Attribution): Attribution {
  const comma = closing.source[0]!.first - 1;
  const runsOn = ({ first, end }: Range) =>
    first >= closing.content[0]!.first && first < comma && end > comma;
  if (!one.content.some(runsOn)) return one;
  return {
    ...one,
    content: one.content.map((part) => (runsOn(part) ? { ...part, end: comma } : part)),
  };
}

/** The verb of saying that ends the sentence but for a tail, -1 for none. */
function closingVerb(view: ClaimView, first: number, end: number): number {
  for (let i = end - 1; i > Math.max(first, end - 2 - LONGEST_TAIL); i--) {
    const verb =
      isTag(view, i, FINITE) || isTakenForNoun(view, i) || isThird(view, i)
        ? CUE_VERBS.get(word(view, i))
        : undefined;
    if (verb?.finite && /^(?:statement|perception|belief)$/.test(verb.class)) {
      return tailEnd(view, i + 1, end, LONGEST_TAIL) === end ? i : -1;
    }
    if (word(view, i) === ',') return -1;
  }
  return -1;
}

/** The comma before the subject of a verb, -1 when another verb or mark comes first. */
function commaBefore(view: ClaimView, first: number, verb: number): number {
  for (let i = verb - 1; i > Math.max(first, verb - 2 - LONGEST); i--) {
    if (word(view, i) === ',') return i;
    if (isFiniteVerb(view, i) || view.quoted[i] === 1 || /^[;:()–—-]$/.test(word(view, i)))
      return -1;
  }
  return -1;
}

function isSubject(view: ClaimView, { first, end }: Range): boolean {
  if (!isTag(view, first, OPENING)) return false;
  for (let i = first; i < end; i++) if (isTag(view, i, NAMING)) return true;
  return false;
}

/** A clause of its own, outside quotation marks. */
function isClause(view: ClaimView, { first, end }: Range): boolean {
  let verb = false;
  // "If it burns, call us, the agency says": the main clause is behind a comma, as a request perhaps.
  let waiting = WAITING.has(word(view, first));
  for (let i = first; i < end; i++) {
    if (view.quoted[i] === 1) return false;
    if (waiting && verb && word(view, i) === ',') {
      waiting = false;
      verb = isTag(view, i + 1, REQUEST);
    } else if (isFiniteVerb(view, i)) verb = true;
  }
  return verb && !waiting;
}
