import { CUES } from '../../lexicon/cue-lexicon.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { isFiniteVerb, isVerb, lemma, tagOf } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const JOINTS = /^(?:and|but)$/;
const OPENING = tags('DT', 'PRP$');
const SPOKEN: ReadonlySet<string> = new Set(['statement', 'belief', 'decree']);

/** Verbs that only people and bodies do, in words. */
const ACTS = wordClass('speech-acts');
const OBJECT = tags('DT', 'PRP$', 'PRP', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'IN', 'TO');
const PRONOUN = tags('PRP');
const CALLING = /^calls$/;
const CALLED = /^(?:on|upon)$/;
/** How far behind "calls on" the infinitive may stand: without one they may be things. */
const ASKED_TO = 10;
const HELPING = /^(?:has|have|had)$/;
const THINGS = wordClass('expletives');

/**
 * "accused Japan of greed and threatened to tax its cars": a verb behind "and" in a content that has no
 * subject for it is a second cue of the same source. Where the first content is no clause and the second
 * verb takes "that" or an infinitive, or where an act of speech follows an infinitive ("offered to mediate
 * and urged both sides to talk"), where its form cannot be that of a thing ("disputes this and has accused"), a clause of "it"
 * ("said it was late and offered help") or, in the present tense, of a pronoun or in the past.
 */
export const secondVerb: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const [last] = content;
  if (last === undefined || content.length > 1 || cue.length === 0 || one.source.length === 0)
    return one;
  if (last.first < cue[0]!.end) return one;
  const and = secondCue(view, one);
  if (and < 0) return one;
  const cueEnd = cueEndBehind(view, and);
  if (cueEnd >= last.end) return one;
  const verb = { first: and + 1, end: cueEnd };
  const second = { ...one, cue: [verb], content: [{ first: cueEnd, end: last.end }] };
  const first = { ...one, content: [{ first: last.first, end: and }] };
  // "appealed to both sides" says who hears it only.
  if (word(view, and + 2) === 'to' && !isVerb(view, and + 3)) return first;
  const known = all.some((other) =>
    other.cue.some((part) => part.first >= verb.first && part.first < verb.end),
  );
  return known ? first : [first, second];
};

function classOf(view: ClaimView, i: number): string {
  return CUES.get(lemma(view, i))?.class ?? '';
}

/** The "and" or "but" before the second verb, -1 for none. */
function secondCue(view: ClaimView, { cue, content }: Attribution): number {
  const { first, end } = content[0]!;
  const past = tagOf(view, cue[cue.length - 1]!.end - 1);
  const infinitive = tagOf(view, first) === 'TO' && isVerb(view, first + 1);
  const acting = secondAct(view, past, { first, end });
  if (acting >= 0) return acting;
  const being = THINGS.has(word(view, first)) && isPlainBeing(view, first + 1);
  for (let i = first; i + 2 < end; i++) {
    if ((isFiniteVerb(view, i) && !(being && i === first + 1)) || view.quoted[i] === 1) return -1;
    if (!JOINTS.test(word(view, i))) continue;
    if (!being && i > first && cueEndBehind(view, i) > i + 2) return i;
    if (!isVerb(view, i + 1)) continue;
    if ((infinitive || being) && isAct(view, i + 1)) return i;
    if (being || i + 3 >= end) continue;
    const tag = tagOf(view, i + 1);
    const alike = tag === past || (/^VB[DN]$/.test(tag) && /^VB[DN]$/.test(past));
    // "accepts the estimate but rejects its explanation": no thing has such a form.
    const thing = tag === 'VBZ' && isTag(view, i + 2, OPENING) && SPOKEN.has(classOf(view, i + 1));
    const opens =
      thing || word(view, i + 2) === 'that' || (tagOf(view, i + 2) === 'TO' && isVerb(view, i + 3));
    if (alike && opens && CUES.has(lemma(view, i + 1)) && i > first) return i;
  }
  return -1;
}

/**
 * The "and" before an act of speech in the present tense of the cue, behind a clause in the past or of a
 * pronoun, which can be the source again ("recalls that the court upheld its rights and urges them to
 * comply", "says it has built houses and accuses councils of delay"), -1 for none.
 */
function secondAct(view: ClaimView, tense: string, { first, end }: Range): number {
  if (tense !== 'VBZ') return -1;
  let own = isTag(view, word(view, first) === 'that' ? first + 1 : first, PRONOUN);
  for (let i = first; i + 2 < end; i++) {
    if (view.quoted[i] === 1) return -1;
    if (own && JOINTS.test(word(view, i)) && tagOf(view, i + 1) === 'VBZ' && isAct(view, i + 1)) {
      return i;
    }
    if (!isFiniteVerb(view, i)) continue;
    if (!own && tagOf(view, i) !== 'VBD') return -1;
    own = true;
  }
  return -1;
}

/** The token behind the second cue: "calls on", "has accused" and "has also accused" are longer than a word. */
function cueEndBehind(view: ClaimView, and: number): number {
  const verb = and + 1;
  if (CALLING.test(word(view, verb)) && CALLED.test(word(view, verb + 1))) {
    for (let i = verb + 3; i < verb + ASKED_TO; i++) {
      if (tagOf(view, i) === 'TO' && isVerb(view, i + 1)) return verb + 2;
    }
  }
  if (!HELPING.test(word(view, verb))) return verb + 1;
  const acting = tagOf(view, verb + 1) === 'RB' ? verb + 2 : verb + 1;
  const isCue = tagOf(view, acting) === 'VBN' && isAct(view, acting);
  return isCue ? acting + 1 : verb + 1;
}

/** "was late": no passive, which a second participle may go on. */
function isPlainBeing(view: ClaimView, i: number): boolean {
  return lemma(view, i) === 'be' && isFiniteVerb(view, i) && tagOf(view, i + 1) !== 'VBN';
}

/** A past act of speech with what it is about; an infinitive before it has another form. */
function isAct(view: ClaimView, i: number): boolean {
  if (!ACTS.has(word(view, i)) || !isTag(view, i + 1, OBJECT)) return false;
  return word(view, i + 1) !== 'by';
}
