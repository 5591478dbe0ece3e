import type { Range } from '../attribution.js';
import { isFiniteVerb, lemma, tagOf } from '../reading.js';
import { type ClaimView, word } from '../view.js';
import { wordClass } from '../word-classes.js';
import type { Repair } from './repair.js';

/** Verbs behind which a clause stands and no bare noun. */
const CLAUSAL = wordClass('clausal-verbs');
const MARKS = /^[,;:()“”"–—]$/;

/**
 * "The team that first [described] <the prints is not persuaded>": where no verb stands before the clause
 * of "that" or "who", the last verb behind it is that of the sentence.
 */
export const relativeObject: Repair = ({ view }, one) => {
  const { cue, content } = one;
  const [verb, said] = [cue[0], content[0]];
  if (verb === undefined || said === undefined || cue.length + content.length > 2) return one;
  if (said.first !== verb.end || !isInRelative(view, verb.first)) return one;
  const last = lastVerb(view, said);
  const clausal = CLAUSAL.has(lemma(view, verb.end - 1)) || word(view, said.first) === 'that';
  if (last.at <= said.first || last.verbs < (clausal ? 2 : 1)) return one;
  return { ...one, content: [{ first: said.first, end: last.at }] };
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

/** Groups of finite verbs in a content without marks or joints, and where the last one begins. */
function lastVerb(view: ClaimView, { first, end }: Range): { verbs: number; at: number } {
  let verbs = 0;
  let at = -1;
  for (let i = first; i < end; i++) {
    if (MARKS.test(word(view, i)) || /^(?:CC|W)/.test(tagOf(view, i))) return { verbs: 0, at: -1 };
    if (!isFiniteVerb(view, i) || isFiniteVerb(view, i - 1)) continue;
    verbs++;
    at = i;
  }
  return { verbs, at };
}
