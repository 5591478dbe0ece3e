import { wordClass } from '../../lexicon/word-classes.js';
import { hasFiniteVerb, tagOf } from '../../view/reading.js';
import { type ClaimView, isQuote, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const TELLING = wordClass('telling-verbs');
const NAME = /^NNPS?$/;
/** Longest name with its aside, in tokens. */
const LONGEST = 20;

/**
 * "Unless it is closed, warns Ann Hall, who led the mission, “it will break.”": the name behind the verb says
 * both the clause before it and the quotation.
 */
export const namedBetween: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [said] = content;
  const verb = cue[0];
  if (source.length > 0 || cue.length !== 1 || content.length !== 1 || said === undefined)
    return one;
  if (verb === undefined || said.first !== verb.end || word(view, verb.first - 1) !== ',')
    return one;
  if (!NAME.test(tagOf(view, verb.end)) || TELLING.has(word(view, verb.first))) return one;
  const quote = quoteBehind(view, verb.end, said.end);
  if (quote < 0) return one;
  const before = {
    first: view.tokens.sentenceFirst[view.sentenceOf[verb.first]!]!,
    end: verb.first - 1,
  };
  if (!hasFiniteVerb(view, before.first, before.end)) return one;
  const speaker = { first: verb.end, end: quote - 1 };
  return { ...one, source: [speaker], content: [before, { first: quote, end: said.end }] };
};

/** The opening mark of the quotation behind a name and its comma, -1 when none follows. */
function quoteBehind(view: ClaimView, first: number, end: number): number {
  for (let i = first + 1; i < Math.min(end, first + LONGEST); i++) {
    if (isQuote(view, i)) return word(view, i - 1) === ',' ? i : -1;
  }
  return -1;
}
