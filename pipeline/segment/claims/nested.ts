import { CUES } from './lexicon/cue-lexicon.js';
import { PEOPLE } from './lexicon/people.js';
import { wordClass } from './lexicon/word-classes.js';
import { clausalAt } from './missed/clausal.js';
import { whatCalled } from './missed/what-called.js';
import { isOpenList } from './patterns/open-list.js';
import { quotedInside } from './patterns/quoted-as.js';
import { helpersBefore } from './syntax/subject-before.js';
import type { Attribution, Range } from './view/attribution.js';
import {
  COMPLEMENT,
  FINITE,
  hasRelation,
  isVerb,
  lemma,
  type Reading,
  SUBJECT,
  tagOf,
} from './view/reading.js';
import { type ClaimView, isQuote, word } from './view/view.js';

const SPEECH = new Set(['statement', 'belief', 'perception']);
/** Verbs that take a clause in too many other senses to tell by the parse alone. */
const LOOSE = wordClass('loose-clause-verbs');
const INQUIRING = wordClass('asking-verbs');
const CONDITIONS = wordClass('conditions');
const ASKING = wordClass('interrogatives');
const EXPLAINING = wordClass('explaining-verbs');
const CAN_REPORT = FINITE | SUBJECT | COMPLEMENT;
/**
 * Names and nouns speak; a pronoun in a content is mostly its source again ("said he believes"), which
 * matters only where it denies what follows ("said he doubted whether").
 */
const SPEAKERS = new Set(['NN', 'NNS', 'NNP', 'NNPS']);

/**
 * Attributions inside the content of others ("Abe said that Kim believes the talks will fail"), by the
 * parse: a verb of saying or holding true with a noun phrase as its subject and a clause as its object.
 * Corpora that give each word to one attribution do not have them, so they carry a rule of their own.
 */
export function nestedAttributions(
  reading: Reading,
  attributions: readonly Attribution[],
): Attribution[] {
  const taken = new Set<number>();
  for (const { cue } of attributions) {
    for (const { first, end } of cue) for (let i = first; i < end; i++) taken.add(i);
  }
  const found: Attribution[] = [];
  for (const one of attributions) {
    const quoted = quotedInside(reading.view, one);
    if (quoted !== undefined && !taken.has(quoted.cue[0]!.first + 1)) found.push(quoted);
    for (const part of one.content) {
      for (let i = part.first; i < part.end; i++) {
        if (!isVerb(reading.view, i) || taken.has(i)) continue;
        const inner =
          whatCalledHere(reading.view, i, part, one) ??
          attributionAt(reading, i, part) ??
          byOrder(reading.view, i, part);
        if (inner === undefined) continue;
        taken.add(i);
        found.push(inner);
      }
    }
  }
  return found;
}

/** "condemned what it called an attack": the name that stands in the content of another. */
function whatCalledHere(
  view: ClaimView,
  verb: number,
  part: Range,
  { cue }: Attribution,
): Attribution | undefined {
  const found = whatCalled(view, verb, 'nested');
  if (found === undefined || found.content[0]!.first < part.first) return undefined;
  // "asked what she called the dog": a question.
  const asked = cue.length > 0 && INQUIRING.has(lemma(view, cue[cue.length - 1]!.end - 1));
  if (asked && found.content[0]!.first === part.first) return undefined;
  return found.content[1]!.end <= part.end ? found : undefined;
}

/** "The captain, who had been rescued, denied that …": what the parse loses behind a clause of "who". */
function byOrder(view: ClaimView, verb: number, part: Range): Attribution | undefined {
  if (word(view, verb + 1) !== 'that' || word(view, helpersBefore(view, verb) - 1) !== ',') {
    return undefined;
  }
  const found = clausalAt(view, verb, part.end);
  if (found === undefined || found.source[0]!.first < part.first) return undefined;
  return { ...found, rule: 'nested' };
}

/** The first attribution of the same kind in a sentence in which nothing else was found. */
export function plainAttribution(reading: Reading, sentence: number): Attribution | undefined {
  const { sentenceFirst } = reading.view.tokens;
  const whole = { first: sentenceFirst[sentence]!, end: sentenceFirst[sentence + 1]! };
  for (let i = whole.first; i < whole.end; i++) {
    if ((reading.traits[i]! & CAN_REPORT) !== CAN_REPORT) continue;
    if (!isVerb(reading.view, i) || reading.view.quoted[i] === 1) continue;
    const found = attributionAt(reading, i, whole);
    if (found !== undefined && !isOpenList(reading.view, found)) {
      return { ...found, rule: 'pattern-clause' };
    }
  }
  return undefined;
}

function attributionAt(reading: Reading, i: number, inside: Range): Attribution | undefined {
  const { view, left, right, traits } = reading;
  if ((traits[i]! & CAN_REPORT) !== CAN_REPORT) return undefined;
  const name = lemma(view, i);
  if (LOOSE.has(name) || !SPEECH.has(CUES.get(name)?.class ?? '')) return undefined;
  const subject = dependent(reading, i, left[i]!, i, 'nsubj');
  const object = dependent(reading, i, i + 1, right[i]! + 1, 'ccomp');
  if (subject < 0 || object < 0) return undefined;
  if (!SPEAKERS.has(tagOf(view, subject)) && !CUES.get(name)?.denies) return undefined;
  const source = { first: left[subject]!, end: right[subject]! + 1 };
  while (source.first < subject && isQuote(view, source.first)) source.first++;
  const content = { first: left[object]!, end: right[object]! + 1 };
  while (content.end > content.first && isStop(view, content.end - 1)) content.end--;
  while (content.end > content.first && word(view, content.first) === ',') content.first++;
  const cue = { first: cueStart(reading, i, source.end), end: i + 1 };
  const whole = source.first >= inside.first && content.end <= inside.end;
  if (!whole || source.end > cue.first || content.first < cue.end) return undefined;
  if (content.end - content.first < 2) return undefined;
  // "would not object if it rained": only who asks has such a clause as the object.
  if (
    CONDITIONS.has(word(view, content.first)) &&
    name !== 'say' &&
    CUES.get(name)?.certainty !== 'unknown'
  )
    return undefined;
  // "The mask could explain why it failed": a thing.
  const thing = !tagOf(view, subject).startsWith('NNP') && !PEOPLE.has(word(view, subject));
  if (thing && ASKING.has(word(view, content.first)) && EXPLAINING.has(name)) return undefined;
  return { source: [source], cue: [cue], content: [content], rule: 'nested' };
}

function isStop(view: ClaimView, i: number): boolean {
  const tag = tagOf(view, i);
  return tag === '.' || tag === ',';
}

function dependent(
  { view }: Reading,
  governor: number,
  first: number,
  end: number,
  relation: 'nsubj' | 'ccomp',
): number {
  for (let i = first; i < end; i++) {
    if (view.tokens.head[i] === governor && hasRelation(view, i, relation)) return i;
  }
  return -1;
}

/** The cue takes in the auxiliaries, negations and adverbs directly before its verb. */
function cueStart({ view }: Reading, verb: number, least: number): number {
  let first = verb;
  while (first > least && view.tokens.head[first - 1] === verb && isHelper()) first--;
  return first;

  function isHelper(): boolean {
    return (
      hasRelation(view, first - 1, 'aux', 'aux:pass', 'advmod') && word(view, first - 1) !== ','
    );
  }
}
