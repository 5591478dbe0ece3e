import { wordClass } from '../../lexicon/word-classes.js';
import { isFiniteVerb, lemma, tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { unattributed } from '../untouched.js';

const CHARGING = wordClass('charging-verbs');
const MARKS = /^[;:()“”"–—]$/;
/** Longest aside between the charged and the charge, in tokens. */
const LONGEST = 14;

/** "accused the owner, Hall Ltd, of neglect and of fraud": the charge stands behind who is charged. */
export const charge: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const [charged] = content;
  const verb = cue[cue.length - 1];
  if (charged === undefined || content.length > 1 || charged.first !== verb?.end) return one;
  if (!CHARGING.has(lemma(view, verb.end - 1)) || word(view, charged.end) !== ',') return one;
  for (let i = charged.first; i < charged.end; i++) if (word(view, i) === 'of') return one;
  const end = chargeEnd(view, charged.end);
  if (end < 0) return one;
  const free = unattributed(all, one, { first: charged.end, end });
  return free ? { ...one, content: [{ first: charged.first, end }] } : one;
};

/** Where the charge behind the second of two commas ends, -1 for none. */
function chargeEnd(view: ClaimView, comma: number): number {
  const stop = view.tokens.sentenceFirst[view.sentenceOf[comma]! + 1]!;
  let of = comma + 2;
  while (
    of < stop &&
    of < comma + LONGEST &&
    !(word(view, of) === 'of' && word(view, of - 1) === ',')
  ) {
    if (isFiniteVerb(view, of) || MARKS.test(word(view, of))) return -1;
    of++;
  }
  if (word(view, of) !== 'of' || word(view, of - 1) !== ',') return -1;
  let end = of + 1;
  while (end < stop && !MARKS.test(word(view, end)) && tagOf(view, end) !== '.') {
    if (word(view, end) === ',') break;
    end++;
  }
  return end > of + 1 ? end : -1;
}
