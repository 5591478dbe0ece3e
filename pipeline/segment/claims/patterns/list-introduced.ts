import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { helpersBefore } from '../syntax/subject-before.js';
import type { Attribution, Range } from '../view/attribution.js';
import { isFiniteVerb, tagOf } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';
import { listBehind } from './list-behind.js';

const PHRASE = tags(
  ...(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'DT', 'CD', 'PRP$', 'JJ', 'POS', 'IN'] as const),
);

/** "6. Ministers agreed:" before a list: what they agreed is its items. */
export function listIntroduced(view: ClaimView, { first, end }: Range): Attribution | undefined {
  const verb = end - 2;
  if (word(view, end - 1) !== ':' || CUE_VERBS.get(word(view, verb))?.finite !== true) {
    return undefined;
  }
  if (!isFiniteVerb(view, verb)) return undefined;
  const numbered = /^(?:CD|LS)$/.test(tagOf(view, first)) && word(view, first + 1) === '.';
  const source = { first: numbered ? first + 2 : first, end: helpersBefore(view, verb) };
  if (!isSubject(view, source)) return undefined;
  const content = listBehind(view, view.sentenceOf[first]!);
  if (content.length === 0) return undefined;
  const cue = [{ first: source.end, end: verb + 1 }];
  return { source: [source], cue, content, rule: 'pattern-list' };
}

function isSubject(view: ClaimView, { first, end }: Range): boolean {
  let named = false;
  for (let i = first; i < end; i++) {
    if (!isTag(view, i, PHRASE)) return false;
    if (isTag(view, i, NAMING)) named = true;
  }
  return named;
}
