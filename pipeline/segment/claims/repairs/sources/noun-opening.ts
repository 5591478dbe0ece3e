import { PEOPLE } from '../../lexicon/people.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { subjectBefore } from '../../syntax/subject-before.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { unattributed } from '../untouched.js';

const REFLEXIVE = wordClass('reflexive-pronouns');
const NAME = tags('NNP');
const MODIFIERS = tags('NN', 'NNP', 'JJ');
const BARE = tags('VB', 'VBP', 'VBG', 'UH', 'FW');
/** Longest office before a name, in tokens. */
const LONGEST = 6;

/**
 * "The driver {himself} [said] …", "Rail union leader {Ann Lee} [said] …", "Housing {Minister Lee} [said] …": what
 * stands before is of the source.
 */
export const nounOpening: Repair = ({ view }, one, all) => {
  const [only] = one.source;
  if (only !== undefined && one.source.length === 1 && REFLEXIVE.has(word(view, only.first))) {
    const himself = subjectBefore(view, only.first);
    return himself === undefined ? one : { ...one, source: [{ ...only, first: himself.first }] };
  }
  if (only === undefined || one.source.length > 1 || one.cue[0]?.first !== only.end) return one;
  const first = view.tokens.sentenceFirst[view.sentenceOf[only.first]!]!;
  const length = only.first - first;
  if (length < 1 || length > LONGEST || !isTag(view, only.first, NAME)) return one;
  const office = PEOPLE.has(word(view, only.first - 1)) || PEOPLE.has(word(view, only.first));
  if (!office || !isPhrase(view, first, only.first)) return one;
  const free = unattributed(all, one, { first, end: only.first });
  const apart = one.content.every((part) => part.end <= first || part.first >= only.end);
  return free && apart ? { ...one, source: [{ first, end: only.end }] } : one;
};

/** Nouns and adjectives in one line. */
function isPhrase(view: ClaimView, first: number, end: number): boolean {
  const { start, end: ends } = view.tokens;
  if (view.article.text.slice(start[first]!, ends[end]!).includes('\n')) return false;
  for (let i = first; i < end; i++) {
    // A rare name or field that opens a sentence ("Unison", "Housing") is taken for a verb.
    if (i === first && isTag(view, i, BARE)) continue;
    if (!isTag(view, i, MODIFIERS) || view.quoted[i] === 1) return false;
  }
  return true;
}
