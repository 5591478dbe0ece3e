import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Range } from '../../view/attribution.js';
import { trimmed } from '../../view/edges.js';
import { isFiniteVerb } from '../../view/reading.js';
import { isTag, NAMING } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const ASKING = wordClass('interrogatives');
/** Longest speaker with what commas set off behind the name, in tokens. */
const LONGEST = 20;

/**
 * "Neither sum, argues Lena Ask, a researcher, includes the harbour": a lone comma between a subject and
 * its verb cannot be, so the phrase before it is the subject of what is said, and the speaker stands
 * behind the verb.
 */
export const cutSubject: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [verb, said] = [cue[0], content[0]];
  if (verb === undefined || said === undefined) return one;
  const subject = source[0] ?? questionBefore(view, verb.first);
  if (subject === undefined) return one;
  if (source.length + cue.length + content.length > 3 || verb.end - verb.first > 1) return one;
  if (CUE_VERBS.get(word(view, verb.first))?.finite !== true || said.first !== verb.end) return one;
  const comma = word(view, subject.end - 1) === ',' ? subject.end - 1 : subject.end;
  if (word(view, comma) !== ',' || comma + 1 !== verb.first || comma === subject.first) return one;
  const asking = ASKING.has(word(view, subject.first));
  for (let i = subject.first; i < comma; i++) {
    if (word(view, i) === ',' || (!asking && isFiniteVerb(view, i))) return one;
  }
  const stop = view.tokens.sentenceFirst[view.sentenceOf[verb.first]! + 1]!;
  const end = speakerEnd(view, { first: said.first, end: stop });
  if (end < 0) return one;
  const rest = trimmed(view, { first: end + 1, end: said.end > end ? said.end : stop });
  return {
    ...one,
    source: [{ first: said.first, end }],
    content: [{ first: subject.first, end: comma }, rest],
  };
};

/** "Whether it is old, thinks Ask, is unknown": a question that opens the sentence up to the comma. */
function questionBefore(view: ClaimView, verb: number): Range | undefined {
  const first = view.tokens.sentenceFirst[view.sentenceOf[verb]!]!;
  return ASKING.has(word(view, first)) && verb - first > 2 ? { first, end: verb } : undefined;
}

/** The comma behind the speaker and before the verb of what is said, -1 for none. */
function speakerEnd(view: ClaimView, { first, end }: Range): number {
  let named = false;
  for (let i = first; i < Math.min(end - 1, first + LONGEST); i++) {
    if (view.quoted[i] === 1) return -1;
    if (word(view, i) === ',' && isFiniteVerb(view, i + 1)) return named ? i : -1;
    if (isFiniteVerb(view, i)) return -1;
    if (isTag(view, i, NAMING)) named = true;
  }
  return -1;
}
