import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { TYING } from '../lexicon/form-bits.js';
import type { Range } from '../view/attribution.js';
import {
  FINITE,
  hasFiniteVerb,
  isFiniteVerb,
  isVerb,
  type Reading,
  SUBJECT,
  tagOf,
} from '../view/reading.js';
import { isRelation, isTag, relations, tags } from '../view/sets.js';
import { hasBit, word } from '../view/view.js';

const STANDING = SUBJECT | FINITE;
const NOUNS = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'DT', 'CD');
const AUXILIARY = relations('aux', 'aux:pass', 'cop');
const STOPS = tags(',', ':', 'CC', 'WP', 'WDT', 'WRB', 'WP$');
const GROUP = /^(?:RB|VB[GN]?)$/;
/** How far behind its noun the clause of "that" or "who" may begin, and behind that its verb. */
const NEAR = 7;
const REACH = 12;

/**
 * "The bill that the house passed [could be vetoed]": where the parser takes the noun for the head and
 * hangs the main verb up in the clause of "that", the second finite verb behind it is the main one. Else
 * `head`.
 */
export function behindRelative(reading: Reading, content: readonly Range[], head: number): number {
  const { view, traits } = reading;
  const part = content.find(({ first, end }) => head >= first && head < end);
  if (part === undefined || !isTag(view, head, NOUNS)) return head;
  if ((traits[head]! & STANDING) === STANDING) return head;
  const pronoun = relativeAfter(reading, head, part.end);
  if (pronoun < 0 || hasFiniteVerb(view, part.first, pronoun)) return head;
  const end = Math.min(part.end, pronoun + REACH);
  let verb = pronoun + 1;
  while (verb < end && !isFiniteVerb(view, verb)) verb++;
  // "the man who said the dam was safe"
  let group = verb + 1;
  while (group < part.end && GROUP.test(tagOf(view, group))) group++;
  if (verb >= end || takesClause(verb, group)) return head;
  for (let i = group; i < part.end; i++) {
    if (isTag(view, i, STOPS) || hasBit(view, i, TYING)) return head;
    if (!isFiniteVerb(view, i)) continue;
    if (!isRelation(view, i, AUXILIARY)) return i;
    const main = view.tokens.head[i]!;
    return main > i && main < part.end ? main : head;
  }
  return head;

  function takesClause(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (CUE_VERBS.has(word(view, i))) return true;
    return false;
  }
}

/** The "that", "who" or "which" of a noun at `i` or of one behind it ("the head of a firm that"), -1 for none. */
function relativeAfter({ view }: Reading, head: number, end: number): number {
  for (let i = head + 1; i < Math.min(end, head + NEAR); i++) {
    if (/^(?:that|who|which|whom)$/.test(word(view, i))) {
      return isTag(view, i - 1, NOUNS) ? i : -1;
    }
    if (isVerb(view, i) || isTag(view, i, STOPS)) return -1;
  }
  return -1;
}
