import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Attribution } from '../../view/attribution.js';
import { lemma, tagOf } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const ACCUSING = wordClass('accusing-verbs');
const AUTHORS = wordClass('first-person-subjects');
const JOINTS = wordClass('predicate-joints');
const BASE = tags('VB', 'VBP');

/**
 * "told parliament <that no study should drive policy>, and [accused] <the farmers of greed>", "We note <that the
 * fund is empty> and [recommend] <that it be closed>": behind a clause of "that", a verb behind a comma that
 * says what is done to somebody by speaking, and one of "we" with its own "that", are second cues of the source.
 */
export const secondCue: Repair = ({ view }, one, all) => {
  const and = andBefore(view, one);
  if (and < 0) return one;
  const said = one.content[0]!;
  const end = word(view, and - 1) === ',' ? and - 1 : and;
  const first = { ...one, content: [{ first: said.first, end }] };
  if (all.some((other) => other.cue.some((part) => part.first === and + 1))) return first;
  const cue = [{ first: and + 1, end: and + 2 }];
  return [first, { ...one, cue, content: [{ first: and + 2, end: said.end }] }];
};

/** The "and" before the second cue, -1 for none. */
function andBefore(view: ClaimView, { source, cue, content }: Attribution): number {
  const [who, verb, said] = [source[0], cue[cue.length - 1], content[0]];
  if (who === undefined || verb === undefined || said === undefined || content.length > 1)
    return -1;
  if (said.first < cue[0]!.end || word(view, said.first) !== 'that') return -1;
  const author = who.end - who.first === 1 && AUTHORS.has(word(view, who.first));
  for (let i = said.first + 3; i + 3 < said.end; i++) {
    if (!JOINTS.has(word(view, i)) || view.quoted[i] === 1) continue;
    const second = i + 1;
    if (author && word(view, i + 2) === 'that' && isTag(view, second, BASE)) {
      if (CUE_VERBS.has(word(view, second))) return i;
    }
    if (word(view, i - 1) !== ',' || !ACCUSING.has(lemma(view, second))) continue;
    if (tagOf(view, second) === tagOf(view, verb.end - 1)) return i;
  }
  return -1;
}
