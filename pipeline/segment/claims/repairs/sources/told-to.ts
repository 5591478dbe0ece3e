import { wordClass } from '../../lexicon/word-classes.js';
import { headOf } from '../../syntax/scope.js';
import { isPassive, lemma, tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const TOLD = wordClass('telling-verbs');
/** Verbs that need whom they address: without an object behind them they are participles. */
const ADDRESSING = wordClass('addressing-verbs');

/**
 * "{The court} [was told] <that it was his>", "{Council} [urged] <to keep the library>", "{Mayor} [accused of]
 * <lying>": who stands before such a participle hears it, and nobody is named.
 */
export const toldTo: Repair = (reading, one) => {
  const { view } = reading;
  const { source, cue, content } = one;
  const [who, verb, said] = [source[0], cue[0], content[0]];
  if (who === undefined || verb === undefined || said === undefined) return one;
  if (source.length + cue.length > 2 || who.end !== verb.first || said.first < verb.end) return one;
  if (TOLD.has(lemma(view, verb.end - 1)) && isPassive(reading, headOf(reading, cue))) {
    return { ...one, source: [] };
  }
  if (!/^VB[DN]$/.test(tagOf(view, verb.first)) || !ADDRESSING.has(lemma(view, verb.first)))
    return one;
  const behind = word(view, verb.first + 1);
  const direct =
    verb.end === verb.first + 1 ? said.first === verb.end : verb.end === verb.first + 2;
  if (!direct || content.length > 1 || (behind !== 'to' && behind !== 'of')) return one;
  // "accused of lying" says it of whom it names, "urged to leave" only asks for it.
  return behind === 'to'
    ? { ...one, source: [] }
    : { ...one, source: [], content: [who, ...content] };
};
