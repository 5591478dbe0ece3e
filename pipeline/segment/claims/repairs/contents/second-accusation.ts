import { wordClass } from '../../lexicon/word-classes.js';
import type { Attribution } from '../../view/attribution.js';
import { lemma, tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { unattributed } from '../untouched.js';

const ACCUSING = wordClass('accusing-verbs');
const JOINING = wordClass('predicate-joints');

/**
 * "told parliament <that no study should drive policy>, and [accused] <the farmers of greed>": a verb behind
 * a comma that says what is done to somebody by speaking is a second cue of the same source.
 */
export const secondAccusation: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [said] = content;
  if (said === undefined || content.length > 1 || source.length === 0 || cue.length === 0)
    return one;
  if (said.first < cue[0]!.end || word(view, said.first) !== 'that') return one;
  const verb = secondVerb(view, one);
  if (verb < 0 || !unattributed(all, one, { first: verb, end: said.end })) return one;
  const first = { ...one, content: [{ first: said.first, end: verb - 2 }] };
  const rest = { first: verb + 1, end: said.end };
  return [first, { ...one, cue: [{ first: verb, end: verb + 1 }], content: [rest] }];
};

function secondVerb(view: ClaimView, { cue, content }: Attribution): number {
  const { first, end } = content[0]!;
  const form = tagOf(view, cue[cue.length - 1]!.end - 1);
  for (let i = first + 4; i + 2 < end; i++) {
    if (tagOf(view, i) !== form || !ACCUSING.has(lemma(view, i)) || view.quoted[i] === 1) continue;
    if (JOINING.has(word(view, i - 1)) && word(view, i - 2) === ',') return i;
  }
  return -1;
}
