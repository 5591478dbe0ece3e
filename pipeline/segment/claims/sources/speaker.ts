import type { Claim, MentionLabel } from '../../../model/article.js';
import { BODIES as SPEAKING_BODIES } from '../lexicon/bodies.js';
import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import { headOf } from '../syntax/scope.js';
import type { Attribution, Range } from '../view/attribution.js';
import { mentionsAt, mentionsIn, rangeSpan } from '../view/mentions-in.js';
import { hasFiniteVerb, lemma, type Reading, tagOf } from '../view/reading.js';
import { isRelation, relations } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';
import { type Gender, genderOfNoun } from './genders.js';
import { linkSource } from './link.js';

const SUBJECT = relations('nsubj', 'nsubj:pass');
const BODIES: ReadonlySet<MentionLabel> = new Set(['ORG', 'GPE', 'NORP']);
const ROOT = relations('root');
const PLURAL = /^NNP?S$/;
/** "The police": a singular noun for many. */
const GROUPS = wordClass('nouns-for-groups');
/** Whoever asks is not the one who speaks next. */
const ASKING = wordClass('asking-verbs');
/** How far into its sentence a pronoun that opens it may stand. */
const OPENING = 3;

/** What a claim knows of its source beyond its words. */
export type Link = Pick<
  Claim,
  'sourceEntity' | 'sourceEntities' | 'sourceRole' | 'sourceOrganisation'
>;

/** Somebody who speaks and whom a pronoun may take up. */
export interface Speaker {
  /** Where they spoke, or were last taken up. */
  readonly at: Range;
  /** The last sentence of their words. */
  readonly until: number;
  readonly many: boolean;
  /** An organisation or a place, which "it" takes up. */
  readonly body: boolean;
  /** What the words tell; a name alone tells nothing. */
  readonly gender: Gender;
  readonly link: Link;
}

/** A pronoun that is the source of a claim. */
export interface Pronoun {
  readonly i: number;
  readonly form: string;
  readonly gender: Gender;
  readonly attribution: Attribution;
  readonly claim: Claim;
}

const NOBODY: Link = {
  sourceEntity: '',
  sourceEntities: [],
  sourceRole: '',
  sourceOrganisation: '',
};

/**
 * The speaker of an attribution: people without a name, several together, or a person or body with one;
 * `labels` are those of the entities of the document.
 */
export function speakerOf(
  reading: Reading,
  attribution: Attribution,
  claim: Claim,
  labels: ReadonlyMap<string, MentionLabel>,
): Speaker | undefined {
  const { view } = reading;
  const { source, cue } = attribution;
  const [at] = source;
  if (at === undefined || claim.status !== 'resolved') return undefined;
  if (cue.length > 0 && ASKING.has(lemma(view, headOf(reading, cue)))) return undefined;
  const { sourceEntity, sourceEntities, sourceRole, sourceOrganisation } = claim;
  const link = { sourceEntity, sourceEntities, sourceRole, sourceOrganisation };
  const head = headOf(reading, [at]);
  const until = lastSentence(view, attribution);
  if (sourceEntities.length > 1) return { at, until, many: true, body: false, gender: '', link };
  if (sourceEntity !== '') {
    const label = labels.get(sourceEntity);
    const body = label !== undefined && BODIES.has(label);
    if (!body && label !== 'PERSON') return undefined;
    // The role stands where the name does, as for pronouns that the names settle.
    const many = body && PLURAL.test(tagOf(view, head)) && tagOf(view, head) !== 'NNS';
    return { at, until, many, body, gender: '', link: { ...NOBODY, sourceEntity } };
  }
  if (sourceRole === '') return bodyAt(view, at, head, until);
  return {
    at,
    until,
    many: isPlural(view, head),
    body: false,
    gender: genderOfNoun(word(view, head)),
    link,
  };
}

/** "The company", "its parliament": a body or a document without a name, known by its words. */
function bodyAt(view: ClaimView, at: Range, head: number, until: number): Speaker | undefined {
  if (!SPEAKING_BODIES.has(word(view, head)) || tagOf(view, head) !== 'NN') return undefined;
  if (head < at.first || head >= at.end || !/^(?:DT|PRP\$|NNP|POS)$/.test(tagOf(view, at.first)))
    return undefined;
  const { start, end } = rangeSpan(view, { first: at.first, end: head + 1 });
  const link = { ...NOBODY, sourceRole: view.article.text.slice(start, end) };
  return { at, until, many: false, body: true, gender: '', link };
}

/**
 * "Researchers at the institute counted bats. They found …": the people who open the sentence before as
 * its subject, when it names nobody else; the pronoun opens its own.
 */
export function subjectBefore(reading: Reading, pronoun: number): Speaker | undefined {
  const { view, left, right } = reading;
  const { sentenceFirst } = view.tokens;
  const home = view.sentenceOf[pronoun]!;
  if (home === 0 || pronoun - sentenceFirst[home]! >= OPENING) return undefined;
  const [first, end] = [sentenceFirst[home - 1]!, sentenceFirst[home]!];
  for (let i = first; i < end; i++) {
    if (!isRelation(view, i, SUBJECT)) continue;
    const named = bodyNamedAt(view, { first: left[i]!, end: right[i]! + 1 }, i);
    const body = SPEAKING_BODIES.has(word(view, i));
    if (named === '' && !body && !PEOPLE.has(word(view, i))) continue;
    const verb = view.tokens.head[i]!;
    if (!isRelation(view, verb, ROOT)) return undefined;
    if (named !== '') {
      const at = { first: left[i]!, end: i + 1 };
      const link = { ...NOBODY, sourceEntity: named };
      return { at, until: home - 1, many: false, body: true, gender: '', link };
    }
    if (left[i]! !== first) return undefined;
    const at = { first, end: Math.min(right[i]! + 1, verb) };
    if (body) return bodyAt(view, at, i, home - 1);
    if (hasFiniteVerb(view, at.first, at.end)) return undefined;
    const { entity, role, organisation } = linkSource(view, [at]);
    if (entity !== '' || role === '' || namesOthers(view, { first: at.end, end })) return undefined;
    const link = { ...NOBODY, sourceRole: role, sourceOrganisation: organisation };
    const gender = genderOfNoun(word(view, i));
    return { at, until: home - 1, many: isPlural(view, i), body: false, gender, link };
  }
  return undefined;
}

/** Key of the body that token `i` heads by its name ("the Court of Justice"), empty for none. */
function bodyNamedAt(view: ClaimView, phrase: Range, i: number): string {
  const only = mentionsAt(view, phrase, i).find(({ label, form }) => {
    return label === 'ORG' && form !== 'role' && form !== 'pronoun';
  });
  return only?.refersTo || only?.entity || '';
}

function isPlural(view: ClaimView, i: number): boolean {
  return PLURAL.test(tagOf(view, i)) || GROUPS.has(word(view, i));
}

/** Whether there are people in a range of tokens. */
function namesOthers(view: ClaimView, range: Range): boolean {
  for (let i = range.first; i < range.end; i++) if (PEOPLE.has(word(view, i))) return true;
  return mentionsIn(view.article.mentions, rangeSpan(view, range)).some(
    ({ label }) => label === 'PERSON' || label === 'NORP',
  );
}

/** The last sentence in which a part of an attribution stands. */
export function lastSentence(view: ClaimView, { source, cue, content }: Attribution): number {
  return Math.max(...[...source, ...cue, ...content].map(({ end }) => view.sentenceOf[end - 1]!));
}
