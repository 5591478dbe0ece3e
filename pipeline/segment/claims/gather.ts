import { withMissed } from './missed/index.js';
import { nestedAttributions, plainAttribution } from './nested.js';
import { framedAttribution } from './patterns/frames.js';
import { infinitiveAttribution } from './patterns/infinitive.js';
import { resolutionClauses } from './patterns/resolution.js';
import { blockQuotations } from './quotations/block-quotation.js';
import { repaired } from './repairs/index.js';
import { settle } from './settle.js';
import { transcriptTurns } from './transcripts/index.js';
import { interviewAnswers } from './transcripts/interview.js';
import type { Attribution, Range } from './view/attribution.js';
import type { Reading } from './view/reading.js';
import { type ClaimView, word } from './view/view.js';

/** Kinds of section in which somebody can be framed as holding a view. */
const SPEAKING = new Set(['title', 'heading', 'body', 'list', 'footnote']);
/** Opens the rule of an attribution that stands inside the content of another. */
const NESTED = 'nested';
/** The labels of an interview, "Q:" and "A:". */
const LETTER = /^[qa]$/;

/**
 * All attributions of a document: those that were found, settled among themselves; the turns of a
 * transcript, with what was found in them inside; frames in sentences without any; and those nested in
 * the contents of these.
 */
export function gather(reading: Reading, found: readonly Attribution[]): Attribution[] {
  const { view } = reading;
  const speaking = (s: number) =>
    SPEAKING.has(view.article.sections[view.article.sentences[s]!.section]?.kind ?? '');
  const turns = speechesOf(reading, speaking);
  const own = settle(reading, repaired(reading, found)).filter(
    (one) => insideTurn(view, one, turns).length > 0,
  );
  const settled = withMissed(view, own, speaking).flatMap((one) => insideTurn(view, one, turns));
  const all = [...turns, ...settled];
  const spoken = new Uint8Array(view.article.sentences.length);
  for (const { source, cue, content } of all) {
    for (const { first, end } of [...source, ...cue, ...content]) {
      spoken.fill(1, view.sentenceOf[first]!, view.sentenceOf[end - 1]! + 1);
    }
  }
  const withCueIn = byCue(all);
  view.article.sentences.forEach(({ section }, s) => {
    if (!SPEAKING.has(view.article.sections[section]?.kind ?? '')) return;
    const framed = framedAttribution(reading, s);
    if (framed === undefined) {
      const plain =
        spoken[s] === 0
          ? (plainAttribution(reading, s) ?? infinitiveAttribution(reading, s))
          : undefined;
      if (plain !== undefined) all.push(plain);
      return;
    }
    // Where the models have the same cue, its place at the head of the sentence settles the rest.
    const same = withCueIn(framed.cue[0]!);
    if (same !== undefined) all[same] = framed;
    else if (spoken[s] === 0) all.push(framed);
  });
  return [...all, ...nestedAttributions(reading, all)];
}

/**
 * What is set off as somebody's words, in order of place: turns of a transcript or answers of
 * an interview, and clauses of a resolution, else quoted paragraphs.
 */
function speechesOf(
  reading: Reading,
  speaking: (sentence: number) => boolean,
): readonly Attribution[] {
  const { view } = reading;
  const labelled = transcriptTurns(reading);
  const turns = labelled.length > 0 ? labelled : interviewAnswers(view);
  const spoken = [...turns, ...resolutionClauses(view)];
  if (spoken.length === 0) return blockQuotations(view, speaking);
  return spoken.sort((a, b) => a.content[0]!.first - b.content[0]!.first);
}

/** Finds the first of the attributions that has a part of its cue in a range. */
function byCue(attributions: readonly Attribution[]): (range: Range) => number | undefined {
  const places = new Map<number, number>();
  attributions.forEach(({ cue }, k) => {
    for (const { first, end } of cue) {
      for (let i = first; i < end; i++) if (!places.has(i)) places.set(i, k);
    }
  });
  return ({ first, end }) => {
    let least: number | undefined;
    for (let i = first; i < end; i++) {
      const k = places.get(i);
      if (k !== undefined && (least === undefined || k < least)) least = k;
    }
    return least;
  };
}

/** An attribution in a turn is nested in it; a turn's own colon or quotation is the turn again. */
function insideTurn(
  view: ClaimView,
  one: Attribution,
  turns: readonly Attribution[],
): Attribution[] {
  const place = one.cue[0] ?? one.content[0];
  if (place === undefined || turns.length === 0) return [one];
  // The mark that opens a quotation stands before the label of a turn in it.
  const turn = turnAt(turns, place.first + (one.cue.length === 0 ? 1 : 0));
  if (turn === undefined) return [one];
  const { content, cue, source } = turn;
  if (one.cue.length === 0 || place.first < (cue[0]?.end ?? 0)) return [];
  const parts = [...one.source, ...one.cue, ...one.content];
  const whole = parts.every((part) =>
    content.some(({ first, end }) => part.first >= first && part.end <= end),
  );
  if (!whole) return [];
  // "A:" says nobody's name: who is quoted in the answer is what a reader looks for.
  const [label] = source;
  const nameless =
    label !== undefined && label.end - label.first === 1 && LETTER.test(word(view, label.first));
  return [nameless ? one : { ...one, rule: `${NESTED};${one.rule}` }];
}

/** The turn that holds a token, by binary search; turns are in order of place. */
function turnAt(turns: readonly Attribution[], token: number): Attribution | undefined {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.content.at(-1)!.end > token) high = middle;
    else low = middle + 1;
  }
  const turn = turns[low];
  return turn && (turn.source[0] ?? turn.content[0]!).first <= token ? turn : undefined;
}
