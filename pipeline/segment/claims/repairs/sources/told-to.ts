import { wordClass } from '../../lexicon/word-classes.js';
import { passiveAt } from '../../syntax/passive.js';
import { headOf } from '../../syntax/scope.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { isPassive, lemma, tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const TOLD = wordClass('telling-verbs');
/** Verbs that need whom they address: without an object behind them they are participles. */
const ADDRESSING = wordClass('addressing-verbs');

/**
 * "{The court} [was told] <that it was his>", "{Banks} [have been accused by] <some> of greed", "{Council} [urged]
 * <to keep the library>", "{Mayor} [accused of] <lying>": who stands before such a participle hears it or is
 * spoken of, and who speaks stands behind "by".
 */
export const toldTo: Repair = (reading, one) => {
  const { view } = reading;
  const { source, cue, content } = one;
  const [who, verb, said] = [source[0], cue[0], content[0]];
  if (verb === undefined || said === undefined) return one;
  const passive = passiveIn(view, verb);
  if (passive !== undefined) {
    // "described as a disgrace by her deputy"
    const last = passive.source.length === 0 && who !== undefined && who.first > said.first;
    return last && word(view, who.first - 1) === 'by' ? one : asPassive(one, passive, verb);
  }
  if (who === undefined) return one;
  if (source.length + cue.length > 2 || who.end !== verb.first || said.first < verb.end) return one;
  if (TOLD.has(lemma(view, verb.end - 1)) && isPassive(reading, headOf(reading, cue))) {
    return { ...one, source: [] };
  }
  if (!/^VB[DN]$/.test(tagOf(view, verb.first)) || !ADDRESSING.has(lemma(view, verb.first)))
    return one;
  const form = word(view, verb.first + 1);
  const direct =
    verb.end === verb.first + 1 ? said.first === verb.end : verb.end === verb.first + 2;
  if (!direct || content.length > 1 || (form !== 'to' && form !== 'of')) return one;
  // "accused of lying" says it of whom it names, "urged to leave" only asks for it.
  return form === 'to'
    ? { ...one, source: [] }
    : { ...one, source: [], content: [who, ...content] };
};

/** The passive whose participle ends a cue or stands before the last word of it. */
function passiveIn(view: ClaimView, { first, end }: Range): Attribution | undefined {
  // "was released and {ordered} to return": without helpers of its own
  if (end - first < 2) return word(view, first - 1) === 'and' ? passiveAt(view, first) : undefined;
  return passiveAt(view, end - 1) ?? passiveAt(view, end - 2);
}

/** The source that the order of words shows, and the subject in what is said of it only. */
function asPassive(one: Attribution, passive: Attribution, verb: Range): Attribution {
  const [who, agent] = [one.source[0], passive.source[0]];
  if (who?.first !== agent?.first || who?.end !== agent?.end) return { ...passive, rule: one.rule };
  const behind = one.content.filter(({ first }) => first >= verb.end);
  if (behind.length === 0) return { ...one, content: passive.content };
  const before = passive.content.filter(({ first }) => first < verb.first);
  return { ...one, content: [...before, ...behind] };
}
