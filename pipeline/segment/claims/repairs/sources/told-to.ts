import { wordClass } from '../../lexicon/word-classes.js';
import { lemma, tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** Verbs that need whom they address: without an object behind them they are participles. */
const ADDRESSING = wordClass('addressing-verbs');

/**
 * "{Council} [urged] <to keep the library>", "{Mayor} [accused of] <lying>": who stands before such a
 * participle is addressed, and nobody is named.
 */
export const toldTo: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [who, verb, said] = [source[0], cue[0], content[0]];
  if (who === undefined || verb === undefined || said === undefined) return one;
  if (source.length + cue.length + content.length > 3 || who.end !== verb.first) return one;
  if (!/^VB[DN]$/.test(tagOf(view, verb.first)) || !ADDRESSING.has(lemma(view, verb.first)))
    return one;
  const behind = word(view, verb.first + 1);
  const direct =
    verb.end === verb.first + 1 ? said.first === verb.end : verb.end === verb.first + 2;
  if (!direct || (behind !== 'to' && behind !== 'of')) return one;
  // "accused of lying" says it of whom it names, "urged to leave" only asks for it.
  return behind === 'to'
    ? { ...one, source: [] }
    : { ...one, source: [], content: [who, ...content] };
};
