import { readList } from '../../../../model/resources.js';
import { CUES } from '../../lexicon/cue-lexicon.js';
import { PEOPLE } from '../../lexicon/people.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { isOpenList } from '../../patterns/open-list.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { hasFiniteVerb, isFiniteVerb, lemma, tagOf } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';

/** Labels whose colon opens a caption, a credit, a note or an interview. */
const LABELS: ReadonlySet<string> = new Set(readList('segment/claims/data/labels.txt'));
/** Longest phrase for a person, in tokens. */
const LONGEST = 4;
/** How many attributions to each side can be of the same sentence. */
const REACH = 4;
const ASKED = wordClass('asked');
const OPENING = tags('DT', 'PRP$', 'CD');
const PREPOSITION = tags('IN', 'TO');
const JOINTS = wordClass('subordinators');
const ANYBODY = wordClass('anybody');
const CONDITIONS = wordClass('conditions');
const TOLD = wordClass('told-verbs');
const WAITING = wordClass('clause-subordinators');
const TIMES = wordClass('waiting-words');

/**
 * "Photo: the dam", "Asked about the dam, …" by nobody with no question said, and an answer taken for the
 * question as well, thanks: no claims.
 */
export const nothingSaid: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const first = cue[0]?.first;
  if (first === undefined) return one;
  const [only] = source;
  if (word(view, first) === ':' && only !== undefined && only.end - only.first === 1) {
    if (LABELS.has(word(view, only.first))) return undefined;
  }
  if (isQuestioning(view, one) || content.every((part) => isMark(view, part))) return undefined;
  if (isOwnSubject(view, one) || isToldOne(view, one) || isNext(view, one)) return undefined;
  if (isOpenList(view, one) || isHeading(view, one)) return undefined;
  if (isTellingOnly(view, one, all) || isCompared(view, one)) return undefined;
  if (isGerund(view, one) || wasAsked(view, one) || isWaiting(view, one)) return undefined;
  if (isFreeRelative(view, one)) return undefined;
  if (isAnswer(view, one, all) || isCourtesy(view, one) || isAnybody(view, one)) return undefined;
  if (source.length > 0 || !ASKED.has(word(view, first))) return one;
  for (const part of content) {
    for (let i = part.first; i < part.end; i++) {
      if (isFiniteVerb(view, i) || view.quoted[i] === 1) return one;
    }
  }
  return undefined;
};

/** "[Asked] by counsel whom she meant, Ann Hill replied: <“The owner.”>", "<Asked why, she> would not say" */
function isAnswer(view: ClaimView, one: Attribution, all: readonly Attribution[]): boolean {
  const place = one.content[0]?.first;
  const asked = one.cue[0]!.first;
  if (place === undefined || !ASKED.has(word(view, asked))) return false;
  const sentence = view.sentenceOf[asked];
  const k = all.indexOf(one);
  return all
    .slice(Math.max(0, k - REACH), k + REACH + 1)
    .some(
      (other) =>
        other !== one &&
        (other.content[0]?.first === place || other.content[0]?.first === asked) &&
        other.cue[0] !== undefined &&
        view.sentenceOf[other.cue[0].first] === sentence,
    );
}

/** "His wife, [asked] <if they were tired>, said": the one who was asked does not ask. */
function wasAsked(view: ClaimView, { source: [asked], cue, content }: Attribution): boolean {
  const { first } = cue[0]!;
  const behind = content[content.length - 1]?.end ?? first;
  if (asked === undefined || !ASKED.has(word(view, first)) || word(view, behind) !== ',')
    return false;
  if (asked.end < first - 1 || word(view, first - 1) !== ',') return false;
  const verb = tagOf(view, behind + 1) === 'RB' ? behind + 2 : behind + 1;
  return isFiniteVerb(view, verb) && CUES.has(lemma(view, verb));
}

/** "<That> is far less than {models} [predict]": what is only compared is not what is said. */
function isCompared(view: ClaimView, { source: [who], content }: Attribution): boolean {
  const [said] = content;
  if (who === undefined || said === undefined || content.length > 1) return false;
  return (
    word(view, who.first - 1) === 'than' && said.end - said.first === 1 && said.end < who.first
  );
}

/** "Linking {the two} [would confirm] <what they fear>": what is done says nothing. */
function isGerund(view: ClaimView, { source: [who], cue }: Attribution): boolean {
  if (who?.end !== cue[0]!.first || !isTag(view, who.first, OPENING)) return false;
  const gerund = who.first - 1;
  if (gerund !== view.tokens.sentenceFirst[view.sentenceOf[who.first]!]) return false;
  return tagOf(view, gerund) === 'VBG' && word(view, gerund) !== 'according';
}

/** "<Nobody can leave until> {the court} [has ruled]": what only waits for it. */
function isWaiting(view: ClaimView, { source: [who], content }: Attribution): boolean {
  const [waits] = content;
  if (who === undefined || waits === undefined || content.length > 1) return false;
  return waits.end === who.first && TIMES.has(word(view, who.first - 1));
}

/** "Contrary to <what> {the firm} [says]<, wages fell>": it opens what the author says. */
function isFreeRelative(view: ClaimView, { source: [who], cue, content }: Attribution): boolean {
  const [what, last] = [content[0], content[content.length - 1]];
  const { end } = cue[cue.length - 1]!;
  if (what === undefined || last === undefined || who?.first !== what.first + 1) return false;
  if (word(view, end) !== ',' || last.end <= end) return false;
  return word(view, what.first) === 'what' && isTag(view, what.first - 1, PREPOSITION);
}

/** "Ladies and gentlemen, thank you for having me" */
function isCourtesy(view: ClaimView, { cue, content }: Attribution): boolean {
  const said = content[0]?.first;
  return (
    lemma(view, cue[0]!.end - 1) === 'thank' && said !== undefined && word(view, said) === 'you'
  );
}

/** "if one believes the brochure" */
function isAnybody(view: ClaimView, { source }: Attribution): boolean {
  const [only] = source;
  if (only === undefined || only.end - only.first > 1 || !ANYBODY.has(word(view, only.first))) {
    return false;
  }
  return CONDITIONS.has(word(view, only.first - 1));
}

/** "Although <the board> [never apologised], …": what acts, not what is said. */
function isOwnSubject(view: ClaimView, { source, cue, content }: Attribution): boolean {
  const [acting] = content;
  const { first, end } = cue[0]!;
  if (source.length > 0 || content.length > 1 || acting?.end !== first) return false;
  if (!WAITING.has(word(view, acting.first - 1)) || word(view, end) !== ',') return false;
  return !hasFiniteVerb(view, acting.first, end - 1);
}

/** "<They> [were warned], in writing": who hears it. */
function isToldOne(view: ClaimView, { source, cue, content }: Attribution): boolean {
  const [heard] = content;
  const { first, end } = cue[0]!;
  if (source.length > 0 || content.length > 1 || heard?.end !== first) return false;
  if (heard.end - heard.first > 1 || tagOf(view, heard.first) !== 'PRP') return false;
  return end - first > 1 && TOLD.has(lemma(view, end - 1));
}

/** "Voters [forget]; <bridges do not>": another clause, not what is said. */
function isNext(view: ClaimView, { cue, content }: Attribution): boolean {
  const { end } = cue[cue.length - 1]!;
  return word(view, end) === ';' && content.length === 1 && content[0]!.first === end + 1;
}

/** "twice as fast as the estimate [suggested], <scientists reported on Wednesday>": who says the whole. */
function isTellingOnly(view: ClaimView, one: Attribution, all: readonly Attribution[]): boolean {
  const [said] = one.content;
  if (said === undefined || one.content.length > 1) return false;
  const near = byCue(view, all).get(view.sentenceOf[said.first]!) ?? [];
  return near.some(({ source: [teller], cue: [verb], content: [told] }) => {
    if (teller?.first !== said.first || verb === undefined || told === undefined) return false;
    return verb.first >= teller.end && verb.end <= said.end && told.end < said.first;
  });
}

/** "What the evidence shows": a heading that only names what comes. */
function isHeading(view: ClaimView, { source, cue, content }: Attribution): boolean {
  const [what] = content;
  if (what === undefined || what.end - what.first > 1 || source[0]?.first !== what.end)
    return false;
  const { end } = cue[cue.length - 1]!;
  const { sentenceFirst } = view.tokens;
  const sentence = view.sentenceOf[what.first]!;
  const last = sentenceFirst[sentence + 1]!;
  if (what.first !== sentenceFirst[sentence] && !/^\d/.test(word(view, sentenceFirst[sentence]!)))
    return false;
  return word(view, what.first) === 'what' && (end === last || tagOf(view, end) === '.');
}

/** "Police questioned the owner" */
function isQuestioning(view: ClaimView, { cue, content }: Attribution): boolean {
  const verb = cue[cue.length - 1]!.end - 1;
  const [asked] = content;
  if (lemma(view, verb) !== 'question' || asked?.first !== verb + 1) return false;
  return PEOPLE.has(word(view, asked.end - 1)) && asked.end - asked.first <= LONGEST;
}

/** A lone mark, or a lone joint ("while 39% were opposed"). */
function isMark(view: ClaimView, { first, end }: Range): boolean {
  if (end - first > 1) return false;
  return /^(?:[.,:]|NFP|CC)$/.test(tagOf(view, first)) || JOINTS.has(word(view, first));
}
