import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution, Range } from '../view/attribution.js';
import { isVerb, lemma } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

const PARTICIPLE = tags('VBN', 'VBD');
const TELLING = wordClass('telling-verbs');
/** Longest phrase of who tells it, in tokens. */
const LONGEST = 14;

/** "The panel was informed by several states that stocks had fallen": who stands behind "by" says it. */
export function toldBy(view: ClaimView, { first, end }: Range): Attribution | undefined {
  for (let i = first + 2; i + 4 < end; i++) {
    if (!isTag(view, i, PARTICIPLE) || word(view, i + 1) !== 'by') continue;
    if (!TELLING.has(lemma(view, i)) || lemma(view, i - 1) !== 'be') continue;
    let that = i + 2;
    while (that < Math.min(end, i + LONGEST) && word(view, that) !== 'that') {
      if (isVerb(view, that)) return undefined;
      that++;
    }
    if (word(view, that) !== 'that' || that === i + 2 || that + 2 >= end) return undefined;
    return {
      source: [{ first: i + 2, end: that }],
      cue: [{ first: i - 1, end: i + 1 }],
      content: [{ first: that, end }],
      rule: 'pattern-told-by',
    };
  }
  return undefined;
}
