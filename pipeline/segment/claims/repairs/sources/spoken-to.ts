import { PEOPLE } from '../../lexicon/people.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { mentionsIn, rangeSpan } from '../../view/mentions-in.js';
import { isFiniteVerb, lemma, tagOf } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** Verbs whose object always hears it, and verbs of which it may be a thing ("told a story that …"). */
const HEARD = wordClass('listened-verbs');
const SPOKEN_TO = wordClass('spoken-to-verbs');
const AGREEING = new Set(['agree', 'disagree', 'concur']);
const PHRASE = tags('DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'POS');
const NOUNS = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP');
/** Longest phrase for those who hear it, in tokens. */
const LONGEST = 6;

/** "The president promised voters that taxes would fall": who hears it is no part of what is said. */
export const spokenTo: Repair = ({ view }, one) => {
  const { cue, content } = one;
  const [verb, said] = [cue[cue.length - 1], content[0]];
  if (verb === undefined || said === undefined || said.first !== verb.end) return one;
  const name = lemma(view, verb.end - 1);
  // "do not agree with the ministry that it is safe"
  const agreed = name === 'with' && AGREEING.has(lemma(view, verb.end - 2));
  if (!agreed && !HEARD.has(name) && !SPOKEN_TO.has(name)) return one;
  let that = said.first;
  const last = Math.min(said.end, said.first + LONGEST);
  while (that < last && word(view, that) !== 'that' && isTag(view, that, PHRASE)) that++;
  if (that === said.first || that + 2 >= said.end || word(view, that) !== 'that') return one;
  // "warned a man that stood there"
  if (isFiniteVerb(view, that + 1) || !isTag(view, that - 1, NOUNS)) return one;
  if (!agreed && !HEARD.has(name) && !isSomebody(view, said.first, that)) return one;
  return { ...one, content: [{ first: that, end: said.end }, ...content.slice(1)] };
};

function isSomebody(view: ClaimView, first: number, end: number): boolean {
  if (PEOPLE.has(word(view, end - 1)) || tagOf(view, end - 1) === 'PRP') return true;
  const span = rangeSpan(view, { first, end });
  return mentionsIn(view.article.mentions, span).some(
    (one) => one.span.end === span.end && /^(?:PERSON|ORG|GPE|NORP)$/.test(one.label),
  );
}
