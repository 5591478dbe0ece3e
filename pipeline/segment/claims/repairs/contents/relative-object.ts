import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { isFiniteVerb, isVerb, lemma, sentenceEnd, tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';

/** Verbs behind which a clause stands and no bare noun. */
const CLAUSAL = wordClass('clausal-verbs');
const MARKS = /^[,;:()“”"–—]$/;
/** How far behind a verb of saying its clause may begin, in tokens. */
const REACH = 6;

/**
 * "The team that first [described] <the prints is not persuaded>": where no verb stands before the clause
 * of "that" or "who", the last verb behind it is that of the sentence, or one of saying that has a clause of
 * its own ("A man who [said] <he ran> told police that he fell"), which nobody may have found yet.
 */
export const relativeObject: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const [verb, said] = [cue[0], content[0]];
  if (verb === undefined || said === undefined || cue.length + content.length > 2) return one;
  if (said.first !== verb.end || !isInRelative(view, verb.first)) return one;
  const clausal = CLAUSAL.has(lemma(view, verb.end - 1)) || word(view, said.first) === 'that';
  const least = clausal ? 2 : 1;
  const beside = byCue(view, all).get(view.sentenceOf[verb.first]!) ?? [];
  // The content may have been cut short: "said she was two lanes | away told police that".
  const reach = { first: said.first, end: sentenceEnd(view, said.first) };
  const inside = mainVerb(view, said, least, beside);
  const further =
    inside.at < 0 || inside.verbs < least ? mainVerb(view, reach, least, beside) : inside;
  const { at, verbs, clause } = further.clause >= 0 ? further : inside;
  if (at <= said.first || verbs < least) return one;
  const cut = { ...one, content: [{ first: said.first, end: at }] };
  if (clause < 0 || beside.some((other) => other.cue[0]!.first >= at)) return cut;
  const cueEnd = verbEnd(view, at);
  const subject = { first: view.tokens.sentenceFirst[view.sentenceOf[at]!]!, end: at };
  const rest = { first: clause, end: sentenceEnd(view, clause) };
  return [
    cut,
    { source: [subject], cue: [{ first: at, end: cueEnd }], content: [rest], rule: 'clausal' },
  ];
};

/** Whether a relative pronoun stands right before the cue and no finite verb before that. */
function isInRelative(view: ClaimView, cue: number): boolean {
  let at = cue;
  while (tagOf(view, at - 1) === 'RB') at--;
  if (!/^W(?:P|DT)$/.test(tagOf(view, at)) && !/^W(?:P|DT)$/.test(tagOf(view, --at))) return false;
  const first = view.tokens.sentenceFirst[view.sentenceOf[cue]!]!;
  if (at <= first) return false;
  for (let i = first; i < at; i++) {
    if (isFiniteVerb(view, i) || MARKS.test(word(view, i))) return false;
  }
  return true;
}

interface MainVerb {
  /** Groups of finite verbs up to this one. */
  readonly verbs: number;
  /** Where it begins, -1 for none. */
  readonly at: number;
  /** Where its own clause begins, -1 when it has none. */
  readonly clause: number;
}

/** The verb of the sentence in a content without marks or joints, by the groups of finite verbs in it. */
function mainVerb(
  view: ClaimView,
  { first, end }: Range,
  least: number,
  beside: readonly Attribution[],
): MainVerb {
  let verbs = 0;
  let at = -1;
  for (let i = first; i < end; i++) {
    if (MARKS.test(word(view, i)) || /^(?:CC|W)/.test(tagOf(view, i)))
      return { verbs: 0, at: -1, clause: -1 };
    if (isFiniteVerb(view, i) ? isFiniteVerb(view, i - 1) : !isPast(view, i, end)) continue;
    verbs++;
    at = i;
    if (verbs < least) continue;
    const clause = clauseBehind(view, i, end);
    if (clause >= 0 || isCue(beside, i)) return { verbs, at, clause };
  }
  return { verbs, at, clause: -1 };
}

/** "He was ill told police that …": a past tense that was taken for a participle. */
function isPast(view: ClaimView, i: number, end: number): boolean {
  if (tagOf(view, i) !== 'VBN' || isVerb(view, i - 1) || tagOf(view, i - 1) === 'RB') return false;
  return CUE_VERBS.get(word(view, i))?.finite === true && clauseBehind(view, i, end) >= 0;
}

/** Whether another attribution, of who is described before it, begins its cue here. */
function isCue(beside: readonly Attribution[], i: number): boolean {
  return beside.some(({ cue, source }) => cue[0]!.first === i && source[0]?.end === i);
}

/** Where "that" or a pronoun and its verb stand close behind the verb of saying at `i`, -1 for nowhere. */
function clauseBehind(view: ClaimView, i: number, end: number): number {
  const stop = verbEnd(view, i);
  if (CUE_VERBS.get(word(view, stop - 1))?.class !== 'statement') return -1;
  for (let at = stop; at < Math.min(end, stop + REACH); at++) {
    if (word(view, at) === 'that' && tagOf(view, at) === 'IN') return at;
    if (tagOf(view, at) === 'PRP' && isFiniteVerb(view, at + 1)) return at;
  }
  return -1;
}

/** The end of a group of verbs and the adverbs in it: "have since told". */
function verbEnd(view: ClaimView, first: number): number {
  let end = first + 1;
  while (isVerb(view, end) || (tagOf(view, end) === 'RB' && isVerb(view, end + 1))) end++;
  return end;
}
