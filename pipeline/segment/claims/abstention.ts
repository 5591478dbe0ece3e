import type { Attribution } from './attribution.js';
import { bearersOf, mentionsIn, type SourceLink } from './link.js';
import { hasRelation, isPassive, type Reading, tagOf } from './reading.js';
import { headOf } from './scope.js';
import { type ClaimView, word } from './view.js';

/** Whether the source of a claim is clear, why not, and who it may be. */
export interface Resolution {
  readonly status: 'resolved' | 'unresolved';
  readonly reason: string;
  readonly candidates: readonly string[];
}

/** Sentences before its own that a pronoun may look back. */
const REACH = 2;
const RESOLVED: Resolution = { status: 'resolved', reason: '', candidates: [] };
const MASCULINE = new Set(['he', 'him', 'his', 'himself']);
const FEMININE = new Set(['she', 'her', 'hers', 'herself']);

/** Decides whether an attribution names its source clearly; nothing is guessed. */
export function resolve(reading: Reading, attribution: Attribution, link: SourceLink): Resolution {
  const { view } = reading;
  if (attribution.source.length === 0) return unresolved(whyNone(reading, attribution));
  if (link.entity !== '') return RESOLVED;
  const pronoun = pronounOf(view, attribution);
  if (pronoun >= 0) return pronounResolution(view, pronoun);
  if (attribution.rule === 'transcript') return unresolved('the label names no person of the text');
  const { mention } = link;
  if (mention?.label !== 'PERSON' || mention.form !== 'name') return RESOLVED;
  const candidates = bearersOf(view, mention);
  return candidates.length < 2
    ? RESOLVED
    : unresolved('several persons have this name', candidates);
}

function unresolved(reason: string, candidates: readonly string[] = []): Resolution {
  return { status: 'unresolved', reason, candidates };
}

/** Why an attribution has no source: what its cue is tells. */
function whyNone(reading: Reading, { cue }: Attribution): string {
  const { view } = reading;
  if (cue.length === 0) return 'the quotation names no source';
  const head = headOf(reading, cue);
  if (tagOf(view, head) === 'RB') return 'hearsay: no source is named';
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
  if (!MASCULINE.has(form) && !FEMININE.has(form)) return unresolved(`“${form}” is not resolved`);
  const candidates = personsBefore(view, i);
  return candidates.length === 0
    ? unresolved('no person is named near the pronoun')
    : unresolved('the pronoun may mean several persons', candidates);
}

/** The persons of the nearest sentence before token `i` that names any, in order of place. */
function personsBefore(view: ClaimView, i: number): string[] {
  const { sentenceFirst, start } = view.tokens;
  const home = view.sentenceOf[i]!;
  for (let s = home; s >= Math.max(0, home - REACH); s--) {
    const from = start[sentenceFirst[s]!]!;
    const to = s === home ? start[i]! : start[sentenceFirst[s + 1]!]!;
    const near = mentionsIn(view.article.mentions, { start: from, end: to }).filter(
      ({ label, form, entity }) => label === 'PERSON' && form === 'name' && entity !== '',
    );
    if (near.length > 0) return [...new Set(near.map(({ entity }) => entity))];
  }
  return [];
}
