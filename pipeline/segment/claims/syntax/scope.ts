import { COMMA, SUBORDINATING } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Range } from '../view/attribution.js';
import {
  COMPLEMENT,
  FINITE,
  hasRelation,
  isFiniteVerb,
  isVerb,
  lemma,
  type Reading,
  SUBJECT,
  tagOf,
} from '../view/reading.js';
import { isRelation, isTag, relations, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';
import { behindRelative } from './behind-relative.js';
import { mainClauseStart } from './opening-clause.js';
import { relativeVerbs } from './relative-verbs.js';
import { mainHead } from './scope-repair.js';
import { subjectAndVerb } from './subject-and-verb.js';

/** Which clauses of a content carry its certainty and polarity. */
export interface Scope {
  /** Head of the main clause of the content, -1 when there is none. */
  readonly head: number;
  /** Head of the clause that is what the main one only raises ("seems to fail"), else -1. */
  readonly raised: number;
}

/** Predicates that say how sure something is and leave what it is to their complement. */
const RAISING = wordClass('raising-predicates');
/** What never heads a content that has anything else. */
const MINOR = relations('punct', 'mark', 'cc', 'case', 'aux', 'discourse');
const AUXILIARY = relations('aux', 'aux:pass', 'cop');
const WHICH = tags('WDT', 'WP');
const RELATIVE = new Set(['WP', 'WDT', 'WP$']);
/** How far behind its subordinator the verb of a clause may stand. */
const REACH = 10;
const REASONS = wordClass('reason-openers');
const FIRST_PERSON = wordClass('first-person-subjects');
const PERSONAL = wordClass('personal-subjects');
const OPINIONS = wordClass('opinion-verbs');

/** The main clause of a content, by the parse; the nearest thing to one in a fragment. */
export function scopeOf(reading: Reading, content: readonly Range[], reported = false): Scope {
  const head = behindOpening(
    reading.view,
    content,
    mainHead(
      reading,
      content,
      behindRelative(
        reading,
        content,
        outOfRelative(reading, content, beforeRelative(reading, content, headOf(reading, content))),
      ),
    ),
  );
  return { head, raised: head < 0 ? -1 : raisedBy(reading, head, reported) };
}

/**
 * "An order against the ruling by which the state refused it": what stands before the clause that a
 * preposition and a relative pronoun open, when the parse hangs that clause up beside it; else `head`.
 */
function beforeRelative({ view }: Reading, content: readonly Range[], head: number): number {
  const part = content.find(({ first, end }) => head >= first && head < end);
  if (part === undefined || !isFiniteVerb(view, head)) return head;
  for (let i = head - 1; i > part.first + 1; i--) {
    if (isFiniteVerb(view, i) || word(view, i) === ',') return head;
    if (!isTag(view, i, WHICH) || tagOf(view, i - 1) !== 'IN') continue;
    for (let at = part.first; at < i - 1; at++) {
      const above = view.tokens.head[at]!;
      if ((above < part.first || above >= part.end) && !isRelation(view, at, MINOR)) return at;
    }
    return head;
  }
  return head;
}

/** The verb of the main clause behind a subordinate one that was taken for it, else `head`. */
function behindOpening(view: ClaimView, [only]: readonly Range[], head: number): number {
  if (head < 0 || only === undefined || head < only.first || head >= only.end) return head;
  const start = mainClauseStart(view, only);
  if (head >= start) return head;
  for (let i = start; i < only.end; i++) {
    if (isFiniteVerb(view, i)) return isRelation(view, i, AUXILIARY) ? view.tokens.head[i]! : i;
  }
  return head;
}

/** The main verb behind a relative clause that was taken for the main one, else `head`. */
function outOfRelative(reading: Reading, content: readonly Range[], head: number): number {
  const { view } = reading;
  const relative = relativeVerbs(reading, content);
  const taken = relative.find(({ first, end }) => head >= first && head < end);
  if (taken === undefined) return head;
  for (const { first, end } of content) {
    for (let i = Math.max(first, taken.end); i < end; i++) {
      if (!isFiniteVerb(view, i) || within(relative, i)) continue;
      return isRelation(view, i, AUXILIARY) ? view.tokens.head[i]! : i;
    }
  }
  return head;
}

/** The token of `ranges` that governs the others: its own head lies outside. */
export function headOf(reading: Reading, ranges: readonly Range[]): number {
  const { head } = reading.view.tokens;
  const single = ranges.length === 1;
  let best = -1;
  let bestRank = -1;
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) {
      const above = head[i]!;
      if ((above >= first && above < end) || (!single && within(ranges, above))) continue;
      // "The dam, he noted, had never leaked": a verb behind what interrupts was cut off its subject.
      const finite = !single && (reading.traits[i]! & FINITE) > 0;
      const rank = rankOf(reading, i) + (finite ? 0.5 : 0);
      if (rank > bestRank) {
        best = i;
        bestRank = rank;
      }
    }
  }
  return best;
}

/** Clause heads with a subject first, then verbs, then words, then marks. */
function rankOf({ view, clause, traits }: Reading, i: number): number {
  if (isRelation(view, i, MINOR)) return 0;
  if (clause[i] !== i) return isVerb(view, i) ? 2 : 1;
  return (traits[i]! & SUBJECT) > 0 ? 4 : 3;
}

function within(ranges: readonly Range[], i: number): boolean {
  return ranges.some(({ first, end }) => i >= first && i < end);
}

function raisedBy(reading: Reading, head: number, reported: boolean): number {
  const { view, traits } = reading;
  const name = lemma(view, head);
  // "need not be sold", "has yet to be sold"
  const next = word(view, head + 1);
  const denied = (name === 'need' && next === 'not') || (name === 'have' && next === 'yet');
  if ((traits[head]! & COMPLEMENT) === 0 || !(denied || RAISING.has(name))) return -1;
  if (OPINIONS.has(name)) {
    // "said he believes that it may rain": the pronoun is mostly the source again.
    const own = reported && view.quoted[head] === 0 ? PERSONAL : FIRST_PERSON;
    if (!own.has(subjectOf(reading, head))) return -1;
  }
  for (let i = head + 1; i <= reading.right[head]!; i++) {
    if (view.tokens.head[i] === head && hasRelation(view, i, 'ccomp', 'xcomp')) return i;
  }
  return -1;
}

function subjectOf({ view, left }: Reading, head: number): string {
  for (let i = left[head]!; i < head; i++) {
    if (view.tokens.head[i] === head && hasRelation(view, i, 'nsubj')) return word(view, i);
  }
  return '';
}

/**
 * The tokens of a content that carry its certainty and polarity, in order: those of its main clause.
 * What commas set off behind "who" or "which" is none of it, nor the verb behind such a word, however
 * the parser hangs them.
 */
export function scopedTokens(reading: Reading, content: readonly Range[], scope: Scope): number[] {
  const { view } = reading;
  const tokens: number[] = [];
  const relative = relativeVerbs(reading, content);
  let aside = false;
  for (const part of content) {
    const { end } = part;
    let verb = false;
    for (let i = mainClauseStart(view, part); i < end; i++) {
      if (hasBit(view, i, COMMA)) aside = RELATIVE.has(tagOf(view, i + 1)) && scope.head > i + 1;
      if (i === scope.head) aside = false;
      // "left because it was not safe": the reason has a polarity of its own, however it is hung up.
      if (
        verb &&
        (opensReason(view, i) || (i > Math.max(scope.head, scope.raised) && opensAnother(view, i)))
      )
        break;
      if (isVerb(view, i)) verb = true;
      if (aside || !inScope(reading, scope, i)) continue;
      if (relative.length === 0 || !within(relative, i)) tokens.push(i);
    }
  }
  return tokens;
}

/** "… since the court was yet to rule": a subordinate clause behind the main verb. */
function opensAnother(view: ClaimView, i: number): boolean {
  return (
    hasBit(view, i, SUBORDINATING) && word(view, i) !== 'as' && subjectAndVerb(view, i + 1, REACH)
  );
}

/** "because", or "so that" behind a comma. */
function opensReason(view: ClaimView, i: number): boolean {
  const form = word(view, i);
  if (REASONS.has(form)) return true;
  return form === 'so' && word(view, i + 1) === 'that' && word(view, i - 1) === ',';
}

/** Whether token `i` stands in a clause that carries certainty and polarity; "no longer" with its verb. */
function inScope(reading: Reading, { head, raised }: Scope, i: number): boolean {
  const lost = word(reading.view, i) === 'no' && word(reading.view, i + 1) === 'longer';
  // "does little for": hung up as a clause of its own
  const beside = word(reading.view, i) === 'little' && isVerb(reading.view, i - 1);
  const clause = reading.clause[lost ? i + 2 : beside ? i - 1 : i];
  return i === head || clause === reading.clause[head] || (raised >= 0 && clause === raised);
}
