import { isTag, tags } from '../../view/sets.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const GERUND = tags('VBG');
const OPENING = tags('DT', 'PRP$', 'CD');

/** "Linking {the two} [would confirm] <what they fear>": what is done says nothing. */
export const gerundSubject: Repair = ({ view }, one) => {
  const [who, verb] = [one.source[0], one.cue[0]];
  if (who === undefined || verb === undefined || who.end !== verb.first) return one;
  const gerund = who.first - 1;
  if (gerund < 0 || !isTag(view, gerund, GERUND) || word(view, gerund) === 'according') return one;
  // "Acting President {Lee} [said]"
  if (!isTag(view, who.first, OPENING)) return one;
  const first = view.tokens.sentenceFirst[view.sentenceOf[who.first]!]!;
  return gerund === first ? undefined : one;
};
