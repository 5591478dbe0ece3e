import { JOINING, TYING } from '../lexicon/form-bits.js';
import { headOf } from '../syntax/scope.js';
import { isTail, laterSubject, NOUNS, subjectAndVerb } from '../syntax/subject-and-verb.js';
import type { Attribution, Range } from '../view/attribution.js';
import {
  FINITE,
  hasFiniteVerb,
  isFiniteVerb,
  type Reading,
  SUBJECT,
  tagOf,
} from '../view/reading.js';
import { isRelation, isTag, relations, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

/** A clause of a sentence that stands by itself, with the token that heads it by the parse. */
export interface MainClause extends Range {
  readonly head: number;
}

/** How far a finite verb may stand from the start of its clause: a long subject is not looked through. */
const REACH = 10;
const MARK = relations('mark');
const SUBJECTS = relations('nsubj', 'nsubj:pass', 'expl');
const CONJUNCT = relations('conj');
/** What heads a clause that nothing subordinates. */
const MAIN = relations('root', 'conj', 'parataxis');
const STANDING = SUBJECT | FINITE;
const PREPOSITION = tags('IN');

/**
 * The main clauses of a sentence in order: split before "and", "but", "so", "yet" and behind ";" where each
 * side, what others say left out, has a subject and a finite verb of its own and nothing in the first part
 * holds them together, so that each half says something alone. Read off the parts of speech, which are surer
 * here than the parser; what is not clear stays whole.
 */
export function mainClauses(
  reading: Reading,
  sentence: number,
  attributions: readonly Attribution[] = [],
): MainClause[] {
  const { view } = reading;
  const contents = attributions.flatMap(({ content }) => content);
  const { sentenceFirst } = view.tokens;
  const first = sentenceFirst[sentence]!;
  const end = sentenceFirst[sentence + 1]!;
  const clauses: MainClause[] = [];
  let from = first;
  let state = new Left(view);
  for (let i = first; i < end; i++) {
    // What others say is theirs to join.
    if (contents.length > 0 && contents.some((part) => i >= part.first && i < part.end)) continue;
    if (
      hasBit(view, i, JOINING) &&
      (state.complete() || endsSpeech(view, i, contents)) &&
      (joins(view, i) || coordinates(reading, from, i) || isSource(view, i + 1, attributions)) &&
      !cutsQuotation(view, i) &&
      !goesOn(view, i, attributions)
    ) {
      clauses.push(clauseOf(reading, from, i));
      from = i;
      state = new Left(view);
    }
    state.read(i);
  }
  clauses.push(clauseOf(reading, from, end));
  return clauses;
}

/** ", and [few] doubt that": who speaks opens a clause, whatever its verb was taken for. */
function isSource(view: ClaimView, i: number, attributions: readonly Attribution[]): boolean {
  if (word(view, i - 2) !== ',') return false;
  return attributions.some(
    ({ source: [who], cue: [verb] }) => who?.first === i && verb?.first === who.end,
  );
}

/** "According to the firm, prices fell; the ministry sees a rise": what others say is over at ";". */
function endsSpeech(view: ClaimView, i: number, contents: readonly Range[]): boolean {
  return word(view, i) === ';' && contents.some(({ end }) => end === i);
}

/** Whether ranges of tokens, read as one, have a subject and a finite verb that nothing subordinates. */
export function standsAlone(view: ClaimView, ranges: readonly Range[]): boolean {
  const state = new Left(view);
  for (const { first, end } of ranges) for (let i = first; i < end; i++) state.read(i);
  return state.complete();
}

/** "He said prices fell, and wages rose": without "that" the content may well go on behind "and". */
function goesOn(view: ClaimView, i: number, attributions: readonly Attribution[]): boolean {
  if (word(view, i) !== 'and') return false;
  return attributions.some(({ cue, content }) => {
    const last = content[content.length - 1]!;
    const after = cue.length > 0 && last.first >= cue[0]!.end;
    if (!after || (last.end !== i && last.end !== i - 1)) return false;
    return word(view, last.first) !== 'that' && hasFinite(view, last);
  });
}

/** A content that is a thing ("repeats promises made in May") ends where a clause begins. */
function hasFinite(view: ClaimView, { first, end }: Range): boolean {
  return tagOf(view, first) === 'TO' || hasFiniteVerb(view, first, end);
}

/** What has been seen of the clause on the left of a possible split. */
class Left {
  private noun = false;
  private verb = false;
  private tied = false;
  private depth = 0;

  constructor(private readonly view: ClaimView) {}

  read(i: number): void {
    const { view } = this;
    const tag = tagOf(view, i);
    if (tag === '-LRB-') this.depth++;
    if (tag === '-RRB-') this.depth--;
    if (isTag(view, i, NOUNS)) this.noun = true;
    const past = tag === 'VBN' && !this.verb && tagOf(view, i + 1) === ',';
    if (this.noun && (isFiniteVerb(view, i) || past)) this.verb = true;
    if (this.tied) return;
    this.tied =
      (hasBit(view, i, TYING) && !isTail(view, i)) ||
      (isRelation(view, i, MARK) && isTag(view, i, PREPOSITION));
  }

  /** Whether the clause can stand by itself. */
  complete(): boolean {
    return this.noun && this.verb && !this.tied && this.depth === 0;
  }
}

/** Whether a new clause with its own subject and finite verb begins at token `i`. */
function joins(view: ClaimView, i: number): boolean {
  const form = word(view, i);
  const before = word(view, i - 1);
  if (form === ';') {
    return subjectAndVerb(view, i + 1, REACH) || laterSubject(view, i + 1, REACH);
  }
  // "…, nor does it say when"
  if (form === 'nor') return before === ',' && isFiniteVerb(view, i + 1) && laterNoun(view, i + 2);
  if (before === ',' || before === ';') return subjectAndVerb(view, i + 1, REACH);
  // Without a comma a noun phrase in between may be one more object of the verb before.
  if (form === 'but') return subjectAndVerb(view, i + 1, 4);
  return form === 'and' && tagOf(view, i + 1) === 'PRP' && subjectAndVerb(view, i + 1, 3);
}

function laterNoun(view: ClaimView, i: number): boolean {
  return isTag(view, i, NOUNS) || isTag(view, i + 1, NOUNS);
}

/**
 * "Two were hurt and a third is missing": without a comma, where the parse has two clauses side by side,
 * each with a subject and a finite verb of its own.
 */
function coordinates({ view, traits }: Reading, from: number, and: number): boolean {
  if (word(view, and) !== 'and' || !subjectAndVerb(view, and + 1, REACH)) return false;
  const { head, count } = view.tokens;
  for (let subject = and + 1; subject < Math.min(count, and + REACH); subject++) {
    if (!isRelation(view, subject, SUBJECTS)) continue;
    const verb = head[subject]!;
    if (verb <= and || !isRelation(view, verb, CONJUNCT)) return false;
    const first = head[verb]!;
    if (first < from || first >= and || !isRelation(view, first, MAIN)) return false;
    return (traits[first]! & STANDING) === STANDING && (traits[verb]! & STANDING) === STANDING;
  }
  return false;
}

function clauseOf(reading: Reading, first: number, end: number): MainClause {
  return { first, end, head: Math.max(first, headOf(reading, [{ first, end }])) };
}

function cutsQuotation(view: ClaimView, start: number): boolean {
  const { region } = view.quotations;
  return region[start]! >= 0 && region[start - 1] === region[start];
}
