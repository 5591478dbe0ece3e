import { lemmaOf } from '../../../learn/part-of-speech/lemma.js';
import type { CueClass } from '../../../model/article.js';
import {
  CUES,
  type CueEntry,
  cueEntry,
  cueOfForm,
  LONGEST_CUE,
  PHRASE_OPENINGS,
} from '../lexicon/cue-lexicon.js';
import { wordClass } from '../lexicon/word-classes.js';
import { PUT_AT } from '../missed/put-at.js';
import { headOf } from '../syntax/scope.js';
import type { Attribution, Range } from '../view/attribution.js';
import { infoOf, isFiniteVerb, isVerb, lemma, type Reading, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';
import { negates, refuses } from './polarity.js';

/** What a cue says of its attribution. */
export interface CueReading {
  /** Lemma of the cue's head, or of the phrase that it is; empty without a cue. */
  readonly lemma: string;
  readonly class: CueClass;
  readonly entry: CueEntry | undefined;
  /** The word that denies the cue ("did not say"), empty when none does. */
  readonly negation: string;
}

/** Verbs that only carry the noun beside them: "made a promise", "expressed the hope". */
const LIGHT = wordClass('light-verbs');
const WISHING = wordClass('verbs-before-saying');
const PARTICLE = tags('RP');
const NOUN = tags('NN', 'NNS');
const ESTIMATE = 'estimate';
const RULING = 'rule';
const JUDGING = wordClass('verbs-of-judging');
const JUDGES = wordClass('judges');
/** How many tokens before a cue its negation may stand. */
const REACH = 4;
const INVERTING = wordClass('inverting-denials');
const NOBODY = wordClass('denying-subjects');

/** Reads the cue of an attribution; a quotation without cue counts as a statement. */
export function readCue(reading: Reading, attribution: Attribution): CueReading {
  const { cue } = attribution;
  if (cue.length === 0) return { lemma: '', class: 'statement', entry: undefined, negation: '' };
  const found = withObject(
    reading,
    attribution,
    withParticle(reading, attribution, lookUp(reading, cue)),
  );
  // "put the dead at 150" is an estimate; elsewhere the verb says nothing.
  const entry = cueEntry(meantBy(reading, attribution, found));
  const cueClass = entry?.class ?? (isMark(found) ? 'statement' : 'other');
  return { lemma: found, class: cueClass, entry, negation: negationOf(reading, attribution) };
}

/** What the cue means where its lemma alone does not tell: who holds it, or how it was found. */
function meantBy({ view }: Reading, { source, rule }: Attribution, found: string): string {
  if (rule === PUT_AT) return ESTIMATE;
  // "The court held that": a ruling, no belief.
  const [judge] = source;
  return judge !== undefined && JUDGING.has(found) && isJudge(view, judge) ? RULING : found;
}

/** "The Court of Appeal", "Lord Justice Hall": a judge before "of" or a comma; not "the court reporter". */
function isJudge(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < end && tagOf(view, i) !== 'IN' && word(view, i) !== ','; i++) {
    const name = i + 1 < end && tagOf(view, i + 1).startsWith('NNP');
    const last = i + 1 >= end || tagOf(view, i + 1) === 'IN' || word(view, i + 1) === ',';
    if (JUDGES.has(word(view, i)) && (name || last)) return true;
  }
  return false;
}

/** The entry that the cue is: the longest phrase in it, else its head, else its last known word. */
function lookUp(reading: Reading, cue: readonly Range[]): string {
  const tokens: number[] = [];
  for (const { first, end } of cue) for (let i = first; i < end; i++) tokens.push(i);
  if (tokens.length === 1) return known(reading, tokens[0]!);
  const lemmas = tokens.map((i) => known(reading, i));
  const opens = tokens.map(
    (i, k) => PHRASE_OPENINGS.has(lemmas[k]!) || PHRASE_OPENINGS.has(word(reading.view, i)),
  );
  for (let length = Math.min(LONGEST_CUE, lemmas.length); length > 1; length--) {
    for (let at = 0; at + length <= lemmas.length; at++) {
      if (!opens[at]) continue;
      const words = lemmas.slice(at, at + length).join(' ');
      if (CUES.has(words)) return words;
      const forms = phrase(reading, tokens.slice(at, at + length));
      if (CUES.has(forms)) return forms;
    }
  }
  const head = tokens.indexOf(headOf(reading, cue));
  const main = lemmas[head] ?? lemmas[lemmas.length - 1]!;
  // "want to stress", "like to say"
  const said = WISHING.has(main) ? lemmas[lemmas.length - 1]! : main;
  if (said !== main && /^(?:statement|belief)$/.test(CUES.get(said)?.class ?? '')) return said;
  if (CUES.has(main) && !LIGHT.has(main)) return main;
  const verb = tokens.findLastIndex((i, k) => isVerb(reading.view, i) && CUES.has(lemmas[k]!));
  const light = verb >= 0 && LIGHT.has(lemmas[verb]!);
  if (verb >= 0 && !light) return lemmas[verb]!;
  // "has long held"
  const verbal = verb >= 0 || tokens.some((i) => isVerb(reading.view, i));
  // "reportedly filed"
  const only = (k: number) =>
    !verbal ||
    tagOf(reading.view, tokens[k]!) !== 'RB' ||
    (verb < 0 && infoOf(reading, tokens[k]!)?.hedge !== undefined);
  return lemmas.findLast((one, k) => CUES.has(one) && !LIGHT.has(one) && only(k)) ?? main;
}

/** "ruled that out": the verb with its particle, where a pronoun stands between. */
function withParticle({ view }: Reading, { cue, content }: Attribution, verb: string): string {
  const { first, end } = content[0]!;
  const last = end - 1;
  if (content.length > 1 || end - first !== 2 || cue[cue.length - 1]!.end !== first) return verb;
  const phrase = `${verb} ${word(view, last)}`;
  return isTag(view, last, PARTICLE) && CUES.has(phrase) ? phrase : verb;
}

/** "rejected the claim", "dismissed as lies any such report": the verb with the noun that is its object. */
function withObject(reading: Reading, { content }: Attribution, verb: string): string {
  if (!PHRASE_OPENINGS.has(verb)) return verb;
  const { view } = reading;
  const { first, end } = content[0]!;
  const noun = headOf(reading, [content[0]!]);
  if (noun < first || noun >= end || !isTag(view, noun, NOUN)) return verb;
  const phrase = `${verb} ${lemma(view, noun)}`;
  return CUES.has(phrase) ? phrase : verb;
}

/** The lemma of token `i`; its form, or its lemma as a verb, where only that is a cue. */
function known({ view }: Reading, i: number): string {
  const base = lemma(view, i);
  if (CUES.has(base)) return base;
  const form = word(view, i);
  if (CUES.has(form)) return form;
  const verb = lemmaOf(form, form.endsWith('ing') ? 'VBG' : 'VBD');
  return CUES.has(verb) ? verb : cueOfForm(form) || base;
}

function phrase({ view }: Reading, tokens: readonly number[]): string {
  return tokens.map((i) => word(view, i)).join(' ');
}

function isMark(words: string): boolean {
  return words === ':' || words === '-' || words === '—' || words === '–';
}

/** The negation in the cue, in its clause outside the content, or in its source ("nobody said"). */
function negationOf(reading: Reading, { source, cue, content }: Attribution): string {
  const { view, clause } = reading;
  const first = source[0]?.first;
  if (first !== undefined && NOBODY.has(word(view, first))) return word(view, first);
  // "without saying who"
  if (word(view, cue[0]!.first - 1) === 'without') return 'without';
  const opening = view.tokens.sentenceFirst[view.sentenceOf[cue[0]!.first]!]!;
  // "Nowhere does the court say"
  if (
    !content.some((part) => part.first <= opening) &&
    INVERTING.has(word(view, opening)) &&
    isFiniteVerb(view, opening + 1) &&
    opening < cue[0]!.first
  )
    return word(view, opening);
  const head = headOf(reading, cue);
  const home = clause[head];
  const from = Math.max(opening, cue[0]!.first - REACH);
  const to = cue[cue.length - 1]!.end;
  for (let i = from; i < to; i++) {
    const info = infoOf(reading, i)?.negation;
    if (info === undefined || content.some((part) => i >= part.first && i < part.end)) continue;
    const inside = cue.some((part) => i >= part.first && i < part.end);
    if (!inside && (clause[i] !== home || info !== 'adverb')) continue;
    if (info === 'predicate' ? i !== head || refuses(view, i) : negates(reading, i, false))
      return word(view, i);
  }
  return '';
}
