import type { Claim } from '../../../model/article.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution } from '../view/attribution.js';
import { mentionsIn, rangeSpan } from '../view/mentions-in.js';
import type { Reading } from '../view/reading.js';
import { type ClaimView, isQuote, word } from '../view/view.js';
import { isRelative } from './antecedent.js';
import { type Gender, genderOfPronoun, gendersOf } from './genders.js';
import { onlyOne } from './only-one.js';
import { isRivalled, isSubjectBefore, namesPeople, namesUnquoted } from './rivals.js';
import { lastSentence, type Pronoun, type Speaker, speakerOf, subjectBefore } from './speaker.js';
import { bodyMeantIn } from './the-body.js';

const TAKEN_UP = wordClass('taken-up-pronouns');
const SAID: ReadonlySet<string> = new Set(['statement', 'belief', 'intention']);
/** What opens the phrase for somebody new. */
const NEW = /^(?:an?|one|another)$/;
const RESOLVED = { status: 'resolved', reason: '', candidates: [] } as const;
const ITSELF = 'the person named near the pronoun may not be meant';

type Genders = ReadonlyMap<string, Gender>;

/**
 * The claims, with who spoke before for a pronoun that takes it up: "The Governor said … She added …",
 * "Ministers insist … They say …", "“Berg lied,” Hall said. “Berg knew it,” he said". Who speaks goes on
 * speaking, in the same sentence or the next, as long as the pronoun cannot mean somebody else as well.
 */
export function takenUp(
  reading: Reading,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  parents: readonly number[],
): Claim[] {
  const { view } = reading;
  const result = [...claims];
  const genders = gendersOf(view);
  const bodyMeant = bodyMeantIn(view);
  const labels = new Map(view.article.entities.map(({ key, label }) => [key, label]));
  const speakers = new Map<number, Speaker>();
  let last: Speaker | undefined;
  let spoken = -1;
  for (const k of inOrder(attributions)) {
    const attribution = attributions[k]!;
    const [at] = attribution.source;
    const parent = parents[k]!;
    if (at === undefined) {
      if (parent >= 0 || last === undefined || !goesOn(view, last, attribution)) continue;
      if (isClosed(view, attribution)) result[k] = spokenBy(result[k]!, last);
      last = { ...last, until: lastSentence(view, attribution) };
      continue;
    }
    let speaker: Speaker | undefined;
    const pronoun = pronounOf(view, attribution, result[k]!);
    if (pronoun !== undefined) {
      const near = last && isNear(view, last, pronoun) ? last : opening(pronoun.i);
      const before =
        parent < 0 ? (at.first === last?.at.first ? last : near) : speakers.get(parent);
      if (parent >= 0 && !holdsAtOnce(view, attributions[parent]!, pronoun)) continue;
      if (
        before &&
        (before.at.first === at.first ||
          (isNear(view, before, pronoun) && means(view, before, pronoun, genders)))
      ) {
        result[k] = spokenBy(result[k]!, before);
        speaker = { ...before, at, until: lastSentence(view, attribution) };
      } else if (namesItself(view, pronoun)) result[k] = unlinked(result[k]!, before);
      else if (parent < 0 && result[k]!.sourceEntity === '') {
        const key = onlyOne(view, genders, pronoun);
        if (key !== '') result[k] = ofOne(result[k]!, key);
      }
    }
    if (result[k]!.sourceEntity === '') {
      const key = bodyMeant(attribution);
      if (key !== '') result[k] = ofTheBody(result[k]!, key);
    }
    speaker ??= speakerOf(reading, attribution, result[k]!, labels);
    if (speaker) speakers.set(k, speaker);
    if (parent >= 0 || isRelative(view, at.first)) continue;
    last = speaker;
    spoken = view.sentenceOf[at.first]!;
  }
  return result;

  /** Who opens the sentence before, when nobody speaks in it. */
  function opening(i: number): Speaker | undefined {
    return spoken < view.sentenceOf[i]! - 1 ? subjectBefore(reading, i) : undefined;
  }
}

/** The attributions that name a source, in order of the place where they do, and quotations without one. */
function inOrder(attributions: readonly Attribution[]): number[] {
  const place = ({ source, content }: Attribution) => (source[0] ?? content[0]!).first;
  const order: number[] = [];
  attributions.forEach(({ source, cue }, k) => {
    if (source.length > 0 || cue.length === 0) order.push(k);
  });
  return order.sort((a, b) => place(attributions[a]!) - place(attributions[b]!));
}

/** "Officials said they doubted it": the pronoun in what is said, in the sentence of the speaker. */
function holdsAtOnce(view: ClaimView, { source }: Attribution, { i }: Pronoun): boolean {
  const [at] = source;
  return at !== undefined && view.sentenceOf[at.first] === view.sentenceOf[i] && at.first < i;
}

function spokenBy(claim: Claim, { link }: Speaker): Claim {
  return { ...claim, ...link, ...RESOLVED, rule: `${claim.rule};source=taken-up` };
}

function ofTheBody(claim: Claim, sourceEntity: string): Claim {
  return { ...claim, sourceEntity, ...RESOLVED, rule: `${claim.rule};source=the-body` };
}

function ofOne(claim: Claim, sourceEntity: string): Claim {
  return { ...claim, sourceEntity, ...RESOLVED, rule: `${claim.rule};source=only-one` };
}

/** "“It is late,” Hall said.⏎“It is very late.”": a quotation in the sentence behind a speaker's words. */
function goesOn(view: ClaimView, { at, until }: Speaker, { content }: Attribution): boolean {
  const { first } = content[0]!;
  const home = view.sentenceOf[first]!;
  return (
    view.quoted[at.first] === 0 &&
    view.order[home]! - view.order[until]! === 1 &&
    view.part[home] === view.part[view.sentenceOf[at.first]!]
  );
}

/** A quotation without a closing mark may be that of who is named behind the next one. */
function isClosed(view: ClaimView, { content }: Attribution): boolean {
  return isQuote(view, content[content.length - 1]!.end - 1);
}

/** "he", "she", "they" or "it" as the whole source. */
function pronounOf(view: ClaimView, attribution: Attribution, claim: Claim): Pronoun | undefined {
  const [only] = attribution.source;
  if (only === undefined || attribution.source.length > 1 || only.end - only.first > 1) {
    return undefined;
  }
  const form = word(view, only.first);
  if (!TAKEN_UP.has(form)) return undefined;
  return { i: only.first, form, gender: genderOfPronoun(form), attribution, claim };
}

/** Whether a speaker stands in the sentence of the pronoun, or the one before what is said. */
function isNear(view: ClaimView, speaker: Speaker, { i, attribution }: Pronoun): boolean {
  const { at, until, many, body, link } = speaker;
  // "Hall said: “Ted laughed. He said …”"
  if (at.first >= i || view.quoted[at.first] !== view.quoted[i]) return false;
  const first = Math.min(i, attribution.content[0]!.first);
  const [from, to] = [view.sentenceOf[at.first]!, view.sentenceOf[first]!];
  if (view.part[from] !== view.part[to]) return false;
  const gap = view.order[to]! - view.order[Math.min(until, to)]!;
  if (gap <= 1) return true;
  // "Hall said … The dam is old. It broke in May, he said": nobody in between.
  return gap === 2 && link.sourceEntity !== '' && !many && !body && !namesPeople(view, to - 1);
}

function means(view: ClaimView, speaker: Speaker, pronoun: Pronoun, genders: Genders): boolean {
  const { at, many, body, link } = speaker;
  const { i, claim } = pronoun;
  if (many !== (pronoun.form === 'they')) return false;
  if (!many && body !== (pronoun.form === 'it')) return false;
  const named = !many && link.sourceEntity !== '';
  const gender = named ? genders.get(link.sourceEntity) : speaker.gender;
  if (gender && pronoun.gender && gender !== pronoun.gender) return false;
  if (claim.sourceEntity !== '' && !namesItself(view, pronoun)) {
    // "Hall left. A guard said … He added": who is new has come in between.
    const home = view.tokens.sentenceFirst[view.sentenceOf[at.first]!]!;
    return !named && NEW.test(word(view, at.first)) && !namesUnquoted(view, home, i, claim);
  }
  if (named && (!saysNext(pronoun) || isSubjectBefore(view, i, link.sourceEntity, body)))
    return false;
  return !isRivalled(view, speaker, pronoun, gender ? undefined : genders);
}

/** "he said", "said he": the pronoun is the subject of a plain main clause. */
function saysNext({ i, attribution, claim }: Pronoun): boolean {
  if (!SAID.has(claim.cueClass)) return false;
  const [verb] = attribution.cue;
  return verb !== undefined && (verb.first === i + 1 || verb.end === i);
}

/** "“Trump lied,” he said": somebody else than who is named in his own words, and nowhere else near. */
function namesItself(view: ClaimView, { i, attribution, claim }: Pronoun): boolean {
  const said = attribution.content[0]!;
  if (claim.kind !== 'direct' || claim.sourceEntity === '' || said.first > i) return false;
  const own = mentionsIn(view.article.mentions, rangeSpan(view, { ...said, end: i })).some(
    ({ entity, form }) => entity === claim.sourceEntity && form !== 'pronoun',
  );
  if (!own) return false;
  const home = Math.max(0, view.sentenceOf[said.first]! - 1);
  return !namesUnquoted(view, view.tokens.sentenceFirst[home]!, i, claim);
}

function unlinked(claim: Claim, before: Speaker | undefined): Claim {
  const nearest = before?.link.sourceEntity ?? '';
  const candidates = [nearest, claim.sourceEntity].filter((key) => key !== '');
  return { ...claim, sourceEntity: '', status: 'unresolved', reason: ITSELF, candidates };
}
