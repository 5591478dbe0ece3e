import type { MentionLabel } from '../../../model/article.js';
import { wordClass } from '../lexicon/word-classes.js';
import { HEARSAY } from '../patterns/hearsay.js';
import { headOf } from '../syntax/scope.js';
import type { Attribution, Range } from '../view/attribution.js';
import { rangeSpan } from '../view/mentions-in.js';
import { hasRelation, isPassive, type Reading, tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';
import { isRelative } from './antecedent.js';
import { bearersOf } from './bearers.js';
import type { SourceLink } from './link.js';
import { candidatesBefore } from './rank-candidates.js';

/** Whether the source of a claim is clear, why not, and who it may be. */
export interface Resolution {
  readonly status: 'resolved' | 'unresolved';
  readonly reason: string;
  /** Keys of entities, likeliest first, see `candidatesBefore`. */
  readonly candidates: readonly string[];
}

const RESOLVED: Resolution = { status: 'resolved', reason: '', candidates: [] };
const NOBODY = 'hearsay: no source is named';
/** The reason for an "I" outside of what others say. */
export const AUTHOR_SPEAKS = 'the author speaks';
/** The reason for a "we" outside of what others say. */
export const AUTHORS_SPEAK = '“we” is not resolved';
const MASCULINE = wordClass('masculine-pronouns');
const FEMININE = wordClass('feminine-pronouns');
const AUTHOR = wordClass('author-pronouns');
const AUTHORS = wordClass('author-plurals');
const BODY = wordClass('body-pronouns');
const PERSONS: ReadonlySet<MentionLabel> = new Set(['PERSON']);
const BODIES: ReadonlySet<MentionLabel> = new Set(['ORG', 'GPE', 'NORP']);

/** Decides whether an attribution names its source clearly; nothing is guessed. */
export function resolve(reading: Reading, attribution: Attribution, link: SourceLink): Resolution {
  const { view } = reading;
  if (link.entity !== '') return RESOLVED;
  if (attribution.source.length === 0) return unresolved(whyNone(reading, attribution));
  const pronoun = pronounOf(view, attribution);
  if (pronoun >= 0) return pronounResolution(view, pronoun);
  if (attribution.rule === 'transcript') return unresolved('the label names no person of the text');
  const { first } = attribution.source[0]!;
  if (isRelative(view, first) && link.role === '') {
    const { phrase } = link;
    if (phrase === undefined) return unresolved(`“${word(view, first)}” stands for nobody named`);
    return unresolved(`“${word(view, first)}” stands for “${textOf(view, phrase)}”`);
  }
  const { mention } = link;
  if (mention?.label !== 'PERSON' || mention.form !== 'name') return RESOLVED;
  const bearers = bearersOf(view, mention);
  if (bearers.length < 2) return RESOLVED;
  const candidates = candidatesBefore(view, attribution.source[0]!.first, PERSONS, bearers);
  return unresolved('several persons have this name', candidates);
}

/** The words of a phrase, in one line. */
function textOf(view: ClaimView, phrase: Range): string {
  const { start, end } = rangeSpan(view, phrase);
  return view.article.text.slice(start, end).replace(/\s+/g, ' ');
}

function unresolved(reason: string, candidates: readonly string[] = []): Resolution {
  return { status: 'unresolved', reason, candidates };
}

/** Why an attribution has no source: what its cue is tells. */
function whyNone(reading: Reading, { cue, rule }: Attribution): string {
  const { view } = reading;
  if (rule === HEARSAY) return NOBODY;
  if (cue.length === 0) return 'the quotation names no source';
  const head = headOf(reading, cue);
  if (tagOf(view, head) === 'RB') return NOBODY;
  const passive =
    tagOf(view, head) === 'VBN' || hasRelation(view, head, 'acl') || isPassive(reading, head);
  return passive ? 'the passive names no source' : 'no source is named';
}

/** The pronoun that is the whole source, -1 when it is no pronoun. */
function pronounOf(view: ClaimView, { source }: Attribution): number {
  const [range] = source;
  if (range === undefined || source.length > 1 || range.end - range.first > 1) return -1;
  const tag = tagOf(view, range.first);
  return tag === 'PRP' || tag === 'PRP$' ? range.first : -1;
}

function pronounResolution(view: ClaimView, i: number): Resolution {
  const form = word(view, i);
  if (AUTHOR.has(form) && view.quoted[i] === 0) return unresolved(AUTHOR_SPEAKS);
  if (AUTHORS.has(form) && view.quoted[i] === 0) return unresolved(AUTHORS_SPEAK);
  if (!MASCULINE.has(form) && !FEMININE.has(form)) {
    const bodies = BODY.has(form) ? candidatesBefore(view, i, BODIES) : [];
    return unresolved(`“${form}” is not resolved`, bodies);
  }
  const candidates = candidatesBefore(view, i, PERSONS);
  if (candidates.length === 0) return unresolved('no person is named near the pronoun');
  return candidates.length > 1
    ? unresolved('the pronoun may mean several persons', candidates)
    : unresolved('the person named near the pronoun may not be meant', candidates);
}
