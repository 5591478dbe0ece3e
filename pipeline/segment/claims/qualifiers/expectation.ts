import { BODIES } from '../lexicon/bodies.js';
import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import { mentionsAt } from '../view/mentions-in.js';
import { lemma, type Reading, tagOf } from '../view/reading.js';
import { isRelation, isTag, relations, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

const SUBJECT = relations('nsubj', 'nsubj:pass', 'expl');
const BETWEEN = tags('RB', 'TO', 'PRP', 'RBR');
const COMPARED = tags('JJR', 'RBR');
const AGENTS = new Set(['PERSON', 'ORG', 'GPE', 'NORP']);
const ACTING = wordClass('acting-pronouns');
/** Bodies of words that bring something about, but decide nothing. */
const TOOLS = wordClass('tools-among-bodies');
const EXPECTED = wordClass('expected-verbs');
const EXPECTED_OF_THINGS = wordClass('expected-verbs-of-things');
const EXPECTED_STATES = wordClass('expected-adjectives');
const ADVICE = wordClass('words-of-advice');
const INDEFINITE = /^an?$/;
/** How far behind its modal a verb may stand, and before "to" what it is a mistake to do. */
const REACH = 4;
const LONGEST = 6;

/**
 * Whether "should" or "ought" foretells ("The harvest should be better", "The ship should arrive in May") rather
 * than demands ("The council should act"): a demand is put as firmly as with "must". Things that happen to
 * the subject are foretold, what it does or what is done to it is demanded.
 */
export function expects(reading: Reading, modal: number): boolean {
  const { view } = reading;
  let verb = modal + 1;
  while (verb < modal + REACH && isTag(view, verb, BETWEEN)) verb++;
  if (lemma(view, verb) === 'have' && tagOf(view, verb + 1) === 'VBN') verb++;
  const name = lemma(view, verb);
  if (EXPECTED.has(name)) return true;
  if (name !== 'be') return EXPECTED_OF_THINGS.has(name) && !isAgent(reading, modal);
  const state = isTag(view, verb + 1, BETWEEN) ? verb + 2 : verb + 1;
  if (word(view, state) === 'able') return true;
  // "ought to be a rich man"
  if (word(view, modal) === 'ought' && INDEFINITE.test(word(view, state))) return true;
  const foretold = isTag(view, state, COMPARED) || EXPECTED_STATES.has(word(view, state));
  return foretold && !isAgent(reading, modal);
}

/** Whether the subject of a modal is somebody who acts. */
function isAgent({ view, clause, left, right }: Reading, modal: number): boolean {
  const head = clause[modal]!;
  let subject = modal - 1;
  for (let i = left[head]!; i < modal; i++) {
    if (view.tokens.head[i] === head && isRelation(view, i, SUBJECT)) subject = i;
  }
  const form = word(view, subject);
  if (ACTING.has(form) || PEOPLE.has(form)) return true;
  if (BODIES.has(form)) return !TOOLS.has(form);
  const phrase = { first: left[subject]!, end: Math.min(right[subject]! + 1, modal) };
  return mentionsAt(view, phrase, subject).some(({ label }) => AGENTS.has(label));
}

/** "It would be wrong to wait", "To wait would be a mistake": a judgement that nothing makes less sure. */
export function judges(view: ClaimView, would: number): boolean {
  const { sentenceFirst } = view.tokens;
  const verb = tagOf(view, would + 1) === 'RB' ? would + 2 : would + 1;
  // "would do well to wait"
  if (word(view, verb) === 'do')
    return word(view, verb + 1) === 'well' && tagOf(view, verb + 2) === 'TO';
  if (word(view, would + 1) !== 'be') return false;
  const start = sentenceFirst[view.sentenceOf[would]!]!;
  if (tagOf(view, start) === 'TO' && tagOf(view, start + 1) === 'VB') {
    // "To be clear, the tax would be paid by all"
    for (let i = start; i < would; i++) if (word(view, i) === ',') return false;
    return true;
  }
  // "We would be well advised to wait"
  const advice = tagOf(view, would + 2) === 'RB' ? would + 3 : would + 2;
  if (ADVICE.has(word(view, advice)) && tagOf(view, advice + 1) === 'TO') return true;
  if (word(view, would - 1) !== 'it') return false;
  for (let i = would + 3; i < would + LONGEST; i++) if (tagOf(view, i) === 'TO') return true;
  return false;
}
