import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution } from '../view/attribution.js';
import { lemma } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

const GERUND = tags('VBG');
const SAYING = wordClass('quoted-saying');
const QUOTING = wordClass('quoting-verbs');

/** Where "as saying" stands among the tokens `first..end`, -1 for nowhere. */
export function asSaying(view: ClaimView, first: number, end: number): number {
  const stop = Math.min(end, view.tokens.sentenceFirst[view.sentenceOf[first]! + 1]! - 2);
  for (let i = first; i < stop; i++) {
    if (word(view, i) !== 'as' || !isTag(view, i + 1, GERUND)) continue;
    if (SAYING.has(word(view, i + 1))) return i;
  }
  return -1;
}

/** "The agency quoted the minister as saying that …": what the minister says, inside of what is quoted. */
export function quotedInside(
  view: ClaimView,
  { cue, content }: Attribution,
): Attribution | undefined {
  const [said] = content;
  const verb = cue[cue.length - 1];
  if (said === undefined || verb === undefined || content.length > 1) return undefined;
  if (verb.end !== said.first || !QUOTING.has(lemma(view, verb.end - 1))) return undefined;
  const as = asSaying(view, said.first + 1, said.end);
  if (as < 0 || as + 3 > said.end) return undefined;
  return {
    source: [{ first: said.first, end: as }],
    cue: [{ first: as, end: as + 2 }],
    content: [{ first: as + 2, end: said.end }],
    rule: 'nested',
  };
}
