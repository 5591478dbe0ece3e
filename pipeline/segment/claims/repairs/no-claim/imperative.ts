import { wordClass } from '../../lexicon/word-classes.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const BASE = tags('VB', 'VBP', 'NN');
const ORDINALS = wordClass('step-openers');
/** What one tells others to do or not to do with a verb behind it: "stop announcing". */
const PHASES = wordClass('phase-verbs');

/** "First, stop announcing targets", "Ask the cities what they need": a call reports nobody. */
export const imperative: Repair = ({ view }, one) => {
  const verb = one.cue[0];
  if (verb === undefined || view.quoted[verb.first] === 1) return one;
  const opens = openingVerb(view, view.tokens.sentenceFirst[view.sentenceOf[verb.first]!]!);
  const phase = PHASES.has(word(view, opens)) && verb.first === opens + 1;
  const source = one.source[0];
  if (source !== undefined) {
    // The call itself was taken for who speaks.
    return phase && source.first === opens && source.end === opens + 1 ? undefined : one;
  }
  return phase || (verb.first === opens && isCall(view, one.content[0]?.first, opens))
    ? undefined
    : one;
};

/** Where the first verb of a call would stand: at the opening of the sentence, behind "First,". */
function openingVerb(view: ClaimView, first: number): number {
  if (!ORDINALS.has(word(view, first))) return first;
  return word(view, first + 1) === ',' ? first + 2 : first + 1;
}

/** A base form with what is said directly behind it; "Analysts: …" and "Says Hall" are none. */
function isCall(view: ClaimView, content: number | undefined, verb: number): boolean {
  return (
    content !== undefined &&
    content > verb &&
    isTag(view, verb, BASE) &&
    word(view, verb + 1) !== ':'
  );
}
