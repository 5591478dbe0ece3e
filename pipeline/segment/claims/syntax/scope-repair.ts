import { SUBORDINATING } from '../lexicon/form-bits.js';
import type { Range } from '../view/attribution.js';
import { FINITE, isFiniteVerb, isVerb, type Reading, SUBJECT, tagOf } from '../view/reading.js';
import { isRelation, isTag, relations, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const STANDING = SUBJECT | FINITE;
/** What a main clause is hung up by when its sentence was misread. */
const LOOSE = relations('conj', 'parataxis', 'list', 'dep', 'appos', 'nmod', 'obl', 'advcl');
const OF_PARTICIPLE = relations('conj', 'parataxis', 'ccomp', 'dep', 'advcl');
const OF_NOUN = relations('acl:relcl');
const PARTICIPLE = tags('VBN', 'VBG');
const AUXILIARY = relations('aux', 'aux:pass', 'cop');
const RELATIVE = tags('WDT', 'WP', 'WP$', 'WRB');

/**
 * The head of the main clause of a content that opens with a subordinate one. Where the parser takes the
 * clause behind "if" or "although", or a noun of the opening phrase, for the main one, it hangs the real
 * one up somewhere else: the first clause behind a comma with a subject and a finite verb of its own,
 * which nothing subordinates. "That" before a clause is no noun either that the clause would belong to.
 */
export function mainHead(reading: Reading, content: readonly Range[], head: number): number {
  if (head < 0) return head;
  const { view, traits } = reading;
  const said = behindPronoun(view, head);
  if (said >= 0) return said;
  const verbal = isVerb(view, head) || (traits[head]! & FINITE) > 0;
  const participle = isParticiple(reading, head);
  if (verbal && !isSubordinate(reading, head) && !participle) return head;
  const behindThat = head === content[0]?.first && word(view, head) === 'that';
  const loose = behindThat ? OF_NOUN : participle ? OF_PARTICIPLE : LOOSE;
  let open = behindThat;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (word(view, i) === ',') open = true;
      if (!open || i === head || (traits[i]! & STANDING) !== STANDING) continue;
      if (!isRelation(view, i, loose) || isSubordinate(reading, i)) continue;
      return i;
    }
  }
  return head;
}

/** "It did not.": the verb behind a pronoun that was taken for the head of the clause, else -1. */
function behindPronoun(view: ClaimView, head: number): number {
  if (tagOf(view, head) !== 'PRP' || !isFiniteVerb(view, head + 1)) return -1;
  const above = view.tokens.head[head + 1]!;
  return isRelation(view, head + 1, AUXILIARY) && above > head ? above : head + 1;
}

/** "Under a plan announced in May, …": a participle of the opening phrase that was taken for the verb. */
function isParticiple({ view, traits }: Reading, head: number): boolean {
  return isTag(view, head, PARTICIPLE) && (traits[head]! & STANDING) === 0;
}

/** Whether "if", "although" or a relative word opens the clause of `i`. */
function isSubordinate({ view, left }: Reading, i: number): boolean {
  for (let at = left[i]!; at < i; at++) {
    if (view.tokens.head[at] !== i) continue;
    if (hasBit(view, at, SUBORDINATING) || isTag(view, at, RELATIVE)) return true;
  }
  return false;
}
