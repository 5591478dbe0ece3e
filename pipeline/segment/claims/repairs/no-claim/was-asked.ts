import { CUES } from '../../lexicon/cue-lexicon.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { isFiniteVerb, lemma, tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const ASKED = wordClass('asked');

/** "His wife, asked if they were tired, said": the one who was asked does not ask, and nobody is named. */
export const wasAsked: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [asked, verb, question] = [source[0], cue[0], content[content.length - 1]];
  if (asked === undefined || verb === undefined || question === undefined) return one;
  if (source.length > 1 || !ASKED.has(word(view, verb.first))) return one;
  const comma = asked.end === verb.first ? asked.end - 1 : asked.end;
  if (word(view, comma) !== ',' || comma + 1 !== verb.first) return one;
  if (word(view, question.end) !== ',') return one;
  const behind = tagOf(view, question.end + 1) === 'RB' ? question.end + 2 : question.end + 1;
  if (!isFiniteVerb(view, behind)) return one;
  return CUES.has(lemma(view, behind)) ? undefined : one;
};
