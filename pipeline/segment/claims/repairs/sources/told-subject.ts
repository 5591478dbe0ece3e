import { wordClass } from '../../lexicon/word-classes.js';
import { headOf } from '../../syntax/scope.js';
import { isFiniteVerb, isPassive, lemma } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const TOLD = wordClass('telling-verbs');
const PHRASE = tags('DT', 'PRP$', 'JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'POS', 'CD', 'PRP', 'HYPH');

/**
 * "{The court} [was told] the phone <was his>": whoever is told hears it, and nobody is named; what
 * stands between the verb and one that opens a content is its subject.
 */
export const toldSubject: Repair = (reading, one) => {
  const { view } = reading;
  const { source, cue, content } = one;
  const [verb, said] = [cue[0], content[0]];
  if (verb === undefined || said === undefined || cue.length > 1 || said.first < verb.end)
    return one;
  if (!TOLD.has(lemma(view, verb.end - 1)) || !isPassive(reading, headOf(reading, cue))) return one;
  const heard = source.length === 1 && source[0]!.end === verb.first;
  const first =
    isFiniteVerb(view, said.first) && isPhrase(view, verb.end, said.first) ? verb.end : said.first;
  if (!heard && first === said.first) return one;
  return {
    ...one,
    source: heard ? [] : source,
    content: [{ first, end: said.end }, ...content.slice(1)],
  };
};

function isPhrase(view: ClaimView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isTag(view, i, PHRASE)) return false;
  return end > first && word(view, end) !== 'that';
}
