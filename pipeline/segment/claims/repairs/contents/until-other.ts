import { wordClass } from '../../lexicon/word-classes.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { hasFiniteVerb, tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';

const JOINING = wordClass('predicate-joints');
/** How far behind a content who says a part of it may stand, in tokens. */
const BEHIND = 6;

/** Where `last`, the end of what `one` says, is over because of another attribution; -1 where it is not. */
type Border = (view: ClaimView, one: Attribution, other: Attribution, last: Range) => number;

/** A content that ends before what another attribution says or is said by, by the first border that holds. */
export const untilOther =
  (...borders: readonly Border[]): Repair =>
  ({ view }, one, all) => {
    const { content, cue } = one;
    const last = content[content.length - 1];
    if (last === undefined || cue.length === 0) return one;
    const beside = byCue(view, all);
    const final = view.sentenceOf[Math.min(last.end + BEHIND, view.tokens.count) - 1]!;
    for (let s = view.sentenceOf[last.first]!; s <= final; s++) {
      for (const other of beside.get(s) ?? []) {
        if (other === one) continue;
        for (const border of borders) {
          let end = border(view, one, other, last);
          if (end < 0) continue;
          if (word(view, end - 1) === ',') end--;
          const before = content.slice(0, -1);
          if (end <= last.first && before.length > 0) return { ...one, content: before };
          return end > last.first + 1
            ? { ...one, content: [...before, { first: last.first, end }] }
            : one;
        }
      }
    }
    return one;
  };

/** "She denied that anybody was at risk: wards would stay open, she promised" */
export const atColon: Border = (view, { cue }, { source, cue: [verb], content: [said] }, last) => {
  if (verb === undefined || said === undefined || source.length === 0) return -1;
  if (last.first < cue[cue.length - 1]!.end) return -1;
  const colon = said.first - 1;
  if (colon <= last.first || colon >= last.end - 1 || word(view, colon) !== ':') return -1;
  const behind = verb.first > said.first && verb.first < last.end + BEHIND;
  return behind && view.quoted[colon] === 0 ? colon : -1;
};

/**
 * "She believes the fungus is real but insists that …": the second verb of the one who believes. Where somebody
 * acts in it as "she" ("she was glad but feared"), it may be hers, but for behind a comma ("it would close, and
 * blamed the rain").
 */
export const atSecondVerb: Border = (view, { source, cue, content }, other, last) => {
  const verb = other.cue[0]!.first;
  if (content.length > 1 || last.first < cue[0]!.end || verb <= last.first || verb >= last.end)
    return -1;
  if (source.length === 0 || other.source[0]?.first !== source[0]!.first) return -1;
  if (!JOINING.has(word(view, verb - 1))) return -1;
  if (tagOf(view, verb) !== tagOf(view, cue[cue.length - 1]!.end - 1)) return -1;
  const subject = word(view, last.first) === 'that' ? last.first + 1 : last.first;
  if (tagOf(view, subject) === 'PRP' && word(view, verb - 2) !== ',') return -1;
  return verb - 1;
};

/**
 * "According to the data, wages rose, and the bank estimates that …", "It is safe, it says, but a nurse said
 * …": another source that speaks to the end of the sentence.
 */
export const atNewSource: Border = (view, one, { source, cue: [verb], content: parts }, last) => {
  const [speaker] = source;
  const { first } = one.cue[0]!;
  const [before, behind] = one.content;
  const interrupts = one.content.length === 2 && first >= before!.end && first < behind!.first;
  const according = one.content.length === 1 && word(view, first) === 'according';
  if (!(interrupts || according) || speaker === undefined || verb === undefined) return -1;
  // "…, and she asked them": still of the one whom the clause is about.
  if (tagOf(view, speaker.first) === 'PRP' || speaker.end > verb.first) return -1;
  if (speaker.first <= last.first || parts.at(-1)?.end !== last.end || parts[0]!.first < verb.end)
    return -1;
  const end = speaker.first - 1;
  if (!JOINING.has(word(view, end)) || word(view, end - 1) !== ',') return -1;
  return interrupts || hasFiniteVerb(view, last.first, end) ? end : -1;
};

/**
 * "The agency suspects <that it was theft>, according to an official": whose word the whole sentence is stands
 * outside of what is suspected.
 */
export const atTeller: Border = (view, { source: [who] }, other, last) => {
  const {
    source: [official],
    cue: [verb],
    content: [said],
  } = other;
  if (who === undefined || said === undefined || word(view, verb!.first) !== 'according') return -1;
  // "the report, according to which it is the worst": still of the report.
  if (official === undefined || tagOf(view, official.first).startsWith('W')) return -1;
  const inside = verb!.first > last.first && verb!.first < last.end;
  return inside && said.first <= who.first && said.end > who.first ? verb!.first : -1;
};
