import { CONDITION, JOINING } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution, Range } from '../view/attribution.js';
import { isFiniteVerb, lemma, sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, hasBit, isQuote, word } from '../view/view.js';
import { tailEnd } from './only-when.js';
import { subjectBefore } from './subject-before.js';

/** The rule that finds them. */
const PASSIVE = 'passive';

const PARTICIPLE = tags('VBN', 'VBD');
/** Verbs of telling or asking somebody, with the word that opens what they tell: "urge-to". */
const HEARD = wordClass('addressed-with');
/** Verbs of saying something of somebody, in the same form: "accuse-of", "allege-to". */
const SPOKEN_OF = wordClass('spoken-of-with');
/** Verbs that stand between a subject and its participle. */
const CHAIN = wordClass('pending-auxiliaries');
const PHRASE = tags('DT', 'PRP$', 'JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'POS', 'CD', 'HYPH');
const LINKS = wordClass('noun-prepositions');
const INFINITIVE = tags('VB');
const EXAMPLES = wordClass('exemplifiers');
const PRONOUNS = wordClass('personal-subjects');
const DENYING = wordClass('denying-subjects');
const DENIALS = wordClass('verb-denials');
const APART = tags('WP', 'WDT', 'VBG', 'IN');

/**
 * "{The firm} had also been accused by prosecutors of …", "was told on Friday that …": who stands before such a
 * participle hears it or is spoken of; it is said by who stands behind "by", else by nobody named. What is
 * said of somebody is no content without them, what they are told is. Undefined where it did not take place.
 */
export function passiveAt(view: ClaimView, participle: number): Attribution | undefined {
  if (!isTag(view, participle, PARTICIPLE)) return undefined;
  const end = sentenceEnd(view, participle);
  const verb = lemma(view, participle);
  const agent = agentBehind(view, verb, participle + 1, end);
  const link = tailEnd(view, agent?.end ?? participle + 1, end);
  const form = word(view, link);
  const frame = `${verb}-${form === 'not' ? 'to' : form}`;
  if (link + 1 >= end || !isFrame(frame)) return undefined;
  const infinitive = form === 'to' || form === 'not';
  if (infinitive && !isTag(view, form === 'to' ? link + 1 : link + 2, INFINITIVE)) return undefined;
  const helped =
    chainBefore(view, participle) < participle ? participle : joinedTo(view, participle);
  const chain = helped < 0 ? helped : chainBefore(view, helped);
  const subject =
    helped < 0 ? undefined : (subjectBefore(view, chain) ?? pronounBefore(view, chain));
  const first = helped === participle ? chain : participle;
  if (subject === undefined || !isReal(view, subject)) return undefined;
  const source = agent === undefined ? [] : [agent];
  const verbs = { first, end: participle + 1 };
  const clause = form === 'that' || infinitive;
  const said = {
    first: clause ? link : link + 1,
    end: form === 'that' ? end : clauseEnd(view, link + 1, end),
  };
  const content = HEARD.has(frame) ? [said] : [beforeComma(view, subject), said];
  if (clause) return { source, cue: [verbs], content, rule: PASSIVE };
  const cue = agent ? [verbs, { first: link, end: link + 1 }] : [{ first, end: link + 1 }];
  return { source, cue, content, rule: PASSIVE };
}

/** "was {released} without bail and ordered to": the participle before it with the helpers of both; -1 for none. */
function joinedTo(view: ClaimView, participle: number): number {
  if (word(view, participle - 1) !== 'and') return -1;
  for (let i = participle - 2; i >= Math.max(0, participle - JOINED); i--) {
    if (isTag(view, i, PARTICIPLE) && chainBefore(view, i) < i) return i;
    if (isFiniteVerb(view, i) || word(view, i) === ',' || word(view, i) === '.') return -1;
  }
  return -1;
}

/** "In May [he] was told": a pronoun is the subject of what stands behind it. */
function pronounBefore(view: ClaimView, first: number): Range | undefined {
  return PRONOUNS.has(word(view, first - 1)) ? { first: first - 1, end: first } : undefined;
}

/** A subject without what commas set off behind it. */
function beforeComma(view: ClaimView, { first, end }: Range): Range {
  for (let i = first + 1; i < end; i++) if (word(view, i) === ',') return { first, end: i };
  return { first, end };
}

function isFrame(frame: string): boolean {
  return HEARD.has(frame) || SPOKEN_OF.has(frame);
}

/** The first of "had also been" before the participle; the participle where the helpers make no passive. */
function chainBefore(view: ClaimView, participle: number): number {
  let first = participle;
  let passive = false;
  for (let i = participle - 1; i >= 0; i--) {
    const adverb = tagOf(view, i) === 'RB' && !DENIALS.has(word(view, i));
    const helps = CHAIN.has(lemma(view, i)) || word(view, i) === 'will';
    if (!helps && !adverb) break;
    if (helps) {
      passive ||= lemma(view, i) === 'be';
      first = i;
    }
  }
  return passive && (isFiniteVerb(view, first) || word(view, first) === 'will')
    ? first
    : participle;
}

/** Not "if the mayor is accused" and not "nobody was accused". */
function isReal(view: ClaimView, { first }: Range): boolean {
  return !hasBit(view, first - 1, CONDITION) && !DENYING.has(word(view, first));
}

/** Who stands behind "by", up to the word of the frame. */
function agentBehind(view: ClaimView, verb: string, by: number, end: number): Range | undefined {
  if (word(view, by) !== 'by') return undefined;
  let i = by + 1;
  while (i < end && (isTag(view, i, PHRASE) || LINKS.has(word(view, i)))) {
    if (isFrame(`${verb}-${word(view, i)}`)) break;
    i++;
  }
  return i > by + 1 && isTag(view, i - 1, NAMING) ? { first: by + 1, end: i } : undefined;
}

/** Where a phrase or an infinitive is over: before a clause that a comma or a conjunction with a verb opens. */
function clauseEnd(view: ClaimView, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (view.quoted[i] === 1) continue;
    if (word(view, i) === ';' || isQuote(view, i)) return i;
    if (tagOf(view, i) === 'CC' && isFiniteVerb(view, i + 1)) return i;
    if (word(view, i) !== ',' || i + 1 >= end) continue;
    if (EXAMPLES.has(word(view, i + 1))) continue;
    if (isFiniteVerb(view, i + 1) || isTag(view, i + 1, APART)) return i;
    if (hasBit(view, i + 1, JOINING) && hasVerbNear(view, i + 2)) return i;
  }
  return end;
}

function hasVerbNear(view: ClaimView, from: number): boolean {
  for (let i = from; i < from + NEAR; i++) if (isFiniteVerb(view, i)) return true;
  return false;
}

/** How far before a participle the one may stand that it is joined to. */
const JOINED = 12;
/** How far behind a conjunction its verb may stand. */
const NEAR = 4;
