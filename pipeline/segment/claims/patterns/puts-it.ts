import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore } from '../syntax/subject-before.js';
import type { Attribution, Range } from '../view/attribution.js';
import { lemma, tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';

const PUTTING = wordClass('putting-verbs');
/** Longest subject of "puts it", in tokens. */
const LONGEST = 8;
/** How far into the sentence it stands that "As …" opens. */
const FARTHEST = 24;

/** "“The river remembers” is how Hall puts it": a quotation that is equated with a way of saying. */
export function putsIt(view: ClaimView, sentence: Range): Attribution | undefined {
  return isHow(view, sentence) ?? asSomebodyPutsIt(view, sentence) ?? asFirst(view, sentence);
}

/** "“Two clocks are better than one,” as she puts it" */
function asSomebodyPutsIt(view: ClaimView, { first, end }: Range): Attribution | undefined {
  const verb = end - 2;
  if (word(view, end - 1) !== 'it' || !PUTTING.has(lemma(view, verb))) return undefined;
  for (let as = verb - 2; as > Math.max(first + 1, verb - 2 - LONGEST); as--) {
    if (word(view, as) !== 'as') continue;
    let said = as;
    while (said > first && (word(view, said - 1) === ',' || word(view, said - 1) === '--')) said--;
    if (view.quoted[said - 1] === 0 || view.quoted[first] === 0) return undefined;
    return {
      source: [{ first: as + 1, end: verb }],
      cue: [{ first: verb, end }],
      content: [{ first, end: said }],
      rule: 'pattern-puts-it',
    };
  }
  return undefined;
}

/** "As a consultant once put it to me, honesty loses": what follows the comma. */
function asFirst(view: ClaimView, { first, end }: Range): Attribution | undefined {
  if (word(view, first) !== 'as') return undefined;
  for (let verb = first + 2; verb < Math.min(end - 3, first + FARTHEST); verb++) {
    if (word(view, verb) === ',') return undefined;
    if (word(view, verb + 1) !== 'it' || !PUTTING.has(lemma(view, verb))) continue;
    let comma = verb + 2;
    if (word(view, comma) === 'to') comma += 2;
    if (word(view, comma) !== ',') return undefined;
    const cue = { first: helpersBefore(view, verb), end: verb + 2 };
    while (cue.first > first + 2 && tagOf(view, cue.first - 1) === 'RB') cue.first--;
    return {
      source: [{ first: first + 1, end: cue.first }],
      cue: [cue],
      content: [{ first: comma + 1, end }],
      rule: 'pattern-puts-it',
    };
  }
  return undefined;
}

function isHow(view: ClaimView, { first, end }: Range): Attribution | undefined {
  for (let is = first + 2; is + 3 < end; is++) {
    if (word(view, is) !== 'is' && word(view, is) !== 'was') continue;
    if (word(view, is + 1) !== 'how' || view.quoted[is - 1] === 0 || view.quoted[first] === 0)
      continue;
    for (let verb = is + 3; verb + 1 < end; verb++) {
      if (word(view, verb + 1) !== 'it' || !PUTTING.has(lemma(view, verb))) continue;
      return {
        source: [{ first: is + 2, end: verb }],
        cue: [{ first: verb, end: verb + 2 }],
        content: [{ first, end: is }],
        rule: 'pattern-puts-it',
      };
    }
  }
  return undefined;
}
