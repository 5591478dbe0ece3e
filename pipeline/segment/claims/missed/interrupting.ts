import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { COMMA } from '../lexicon/form-bits.js';
import { tailEnd } from '../syntax/only-when.js';
import { isTakenForNoun } from '../syntax/taken-for-noun.js';
import type { Attribution } from '../view/attribution.js';
import { hasFiniteVerb, sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const FINITE = tags('VBD', 'VBZ', 'VBP');
const MODAL = tags('MD');
const PLAIN = tags('VB');
const OPENING = tags('DT', 'NNP', 'NNPS', 'PRP', 'PRP$', 'NN', 'NNS', 'JJ', 'CD');
const WITHIN = tags(
  'DT',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PRP',
  'PRP$',
  'JJ',
  'CD',
  'POS',
  'IN',
  'RB',
  'HYPH',
);
/** Longest subject, in tokens. */
const LONGEST = 7;

/**
 * "It is possible, the authors note, that the dam is old", "It is, I would add, old": a subject and a verb of
 * saying between two commas of a statement say what stands on both sides of them.
 */
export function interruptingAttribution(
  view: ClaimView,
  sentence: number,
): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  for (let i = first + 3; i + 3 < end; i++) {
    if (view.quoted[i] === 1) continue;
    const modal = isTag(view, i - 1, PLAIN) && isTag(view, i - 2, MODAL);
    if (!modal && !isTag(view, i - 1, FINITE) && !isTakenForNoun(view, i - 1)) continue;
    const verb = CUE_VERBS.get(word(view, i - 1));
    if (!(modal || verb?.finite) || !/^(?:statement|belief)$/.test(verb?.class ?? '')) continue;
    const comma = tailEnd(view, i, end);
    if (!hasBit(view, comma, COMMA) || comma + 1 >= end) continue;
    const subject = subjectFrom(view, first, modal ? i - 2 : i - 1);
    if (subject < 0 || word(view, subject) === 'you') continue;
    const opening = { first, end: subject - 1 };
    const rest = { first: comma + 1, end };
    // "But, the mayor said, …": a lone joint is not part of what is said.
    const content = opening.end - first > 1 ? [opening, rest] : [rest];
    if (!content.some((part) => hasFiniteVerb(view, part.first, part.end))) continue;
    let leading = modal ? i - 2 : i - 1;
    while (leading > subject + 1 && tagOf(view, leading - 1) === 'RB') leading--;
    return {
      source: [{ first: subject, end: leading }],
      cue: [{ first: leading, end: i }],
      content,
      rule: 'interrupting',
    };
  }
  return undefined;
}

/** Where the noun phrase before the verb begins behind a comma, -1 for none. */
function subjectFrom(view: ClaimView, first: number, verb: number): number {
  let named = false;
  for (let i = verb - 1; i > Math.max(first, verb - 2 - LONGEST); i--) {
    if (hasBit(view, i, COMMA)) {
      return named && i + 1 < verb && isTag(view, i + 1, OPENING) ? i + 1 : -1;
    }
    if (!isTag(view, i, WITHIN) || view.quoted[i] === 1) return -1;
    if (isTag(view, i, NAMING)) named = true;
  }
  return -1;
}
