import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Range } from '../../view/attribution.js';
import { isFiniteVerb, lemma } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** Verbs with which one says that one says something. */
const SAYING_SO = wordClass('verbs-before-saying');
const TELLING = wordClass('telling-verbs');
const PHRASE = tags('DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'POS');
/** Longest phrase for those who hear it, in tokens. */
const LONGEST = 6;

/** "I [want] <to stress that the dam is safe>", "She [likes] <to say that …>": that is what is said. */
export const saidThrough: Repair = ({ view }, one) => {
  const [verb, said] = [one.cue[one.cue.length - 1], one.content[0]];
  if (verb === undefined || said === undefined || one.content.length > 1) return one;
  if (said.first !== verb.end || !SAYING_SO.has(lemma(view, verb.end - 1))) return one;
  const saying = said.first + 1;
  if (word(view, said.first) !== 'to') return one;
  const clear = word(view, saying) === 'make' && word(view, saying + 1) === 'clear';
  const known = CUE_VERBS.get(word(view, saying));
  const tells = TELLING.has(word(view, saying));
  if (!clear && !tells && !/^(?:statement|belief)$/.test(known?.class ?? '')) return one;
  const from = clear ? saying + 2 : saying + 1;
  const that = clauseFrom(view, { first: from, end: said.end });
  if (that < 0) return one;
  const cue: Range = { first: verb.first, end: from };
  return {
    ...one,
    cue: [...one.cue.slice(0, -1), cue],
    content: [{ first: that, end: said.end }],
  };
};

/** The "that" at the start of `range` or behind who hears it, -1 for none. */
function clauseFrom(view: ClaimView, { first, end }: Range): number {
  let i = first;
  while (i < end && i - first < LONGEST && word(view, i) !== 'that' && isTag(view, i, PHRASE)) i++;
  return word(view, i) === 'that' && i + 2 < end && !isFiniteVerb(view, i + 1) ? i : -1;
}
