import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Range } from '../../view/attribution.js';
import { isFiniteVerb, lemma, tagOf } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, isQuote, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const PHRASE = tags(
  ...(['DT', 'PDT', 'CD', 'JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS'] as const),
  ...(['PRP', 'PRP$', 'POS', 'HYPH'] as const),
);
const NAMES = tags('NNP', 'NNPS', 'PRP');
const NOUNS = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP');
/** Verbs behind which stands who hears it. */
const LISTENED = wordClass('telling-verbs');
const BEFORE = new Set([',', '?', '!', '…', '...', '—', '–', '--', '.']);
const QUANTIFIERS = wordClass('quantifier-subjects');
const OBJECTS = wordClass('object-pronouns');
/** Prepositions that go on with the phrase of a common noun: "a farmer from Orle". */
const GOING_ON = wordClass('noun-prepositions');

/** "“…,” explained a farmer whose fields lie below": who stands behind the verb says it. */
export const inverted: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const verb = cue[0];
  const said = content[0];
  if (source.length > 0 || verb === undefined || cue.length > 1 || said === undefined) return one;
  if (verb.end - verb.first !== 1 || said.end > verb.first) return one;
  if (!BEFORE.has(word(view, verb.first - 1)) && !isQuote(view, verb.first - 1)) return one;
  if (LISTENED.has(lemma(view, verb.first))) return one;
  const spoken = view.quoted[verb.first - 1] === 1 && isFiniteVerb(view, verb.first);
  if (!spoken && CUE_VERBS.get(word(view, verb.first))?.finite !== true) return one;
  const speaker = phraseAt(view, verb.end);
  if (speaker === undefined) return one;
  const apart = content.every((part) => part.end <= speaker.first || part.first >= speaker.end);
  return apart ? { ...one, source: [speaker] } : one;
};

/** The noun phrase that begins at `first`, with its relative clause. */
function phraseAt(view: ClaimView, first: number): Range | undefined {
  if (OBJECTS.has(word(view, first))) return undefined;
  const stop = view.tokens.sentenceFirst[view.sentenceOf[first]! + 1]!;
  let end = first;
  let noun = -1;
  while (end < stop) {
    if (isTag(view, end, PHRASE)) {
      if (isTag(view, end, NOUNS) || isOne(view, end, first)) noun = end;
    } else if (noun < 0 || !goesOn(view, end, noun)) break;
    end++;
  }
  if (noun < first) return undefined;
  end = noun + 1;
  return {
    first,
    end: /^W(?:P|P\$|DT)$/.test(tagOf(view, end)) ? relativeEnd(view, end, stop) : end,
  };
}

/** "said one", "said another": a number or a word for some of them that stands alone. */
function isOne(view: ClaimView, i: number, first: number): boolean {
  return i === first && QUANTIFIERS.has(word(view, i)) && /^[,.]$/.test(word(view, i + 1));
}

function goesOn(view: ClaimView, i: number, noun: number): boolean {
  const form = word(view, i);
  if (form === 'and') return isTag(view, i + 1, PHRASE) && i === noun + 1;
  if (i !== noun + 1 || !GOING_ON.has(form)) return false;
  return form === 'of' || !isTag(view, noun, NAMES);
}

/** Where the relative clause that begins at `i` ends: at a mark behind its verb, or with the sentence. */
function relativeEnd(view: ClaimView, i: number, stop: number): number {
  let verb = false;
  let at = i;
  for (; at < stop; at++) {
    if (isFiniteVerb(view, at)) verb = true;
    if (isQuote(view, at) || /^(?:\.|:|NFP)$/.test(tagOf(view, at))) break;
    if (verb && word(view, at) === ',') break;
  }
  return at;
}
