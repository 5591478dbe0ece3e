import type { Article, Claim } from '../../model/article.js';
import { assertion } from './assertion.js';
import { attributedClaim } from './attributed.js';
import { authorClaims } from './author/index.js';
import { gather } from './gather.js';
import { tagAttributions } from './learned/index.js';
import { WHAT_CALLED } from './missed/what-called.js';
import { parentsOf } from './parents.js';
import { findByPattern, settledByOrder } from './patterns/index.js';
import { obtainedFrom } from './patterns/obtained.js';
import { closingAttribution, notInto } from './quotations/closing.js';
import { followOnQuotation } from './quotations/follow-on.js';
import { runOn } from './quotations/run-on.js';
import { signed } from './quotations/signature.js';
import { narrated } from './sources/narrator.js';
import { spokenInside } from './sources/spoken-inside.js';
import { takenUp } from './sources/taken-up.js';
import { isOnlyWhen } from './syntax/only-when.js';
import type { Attribution, Range } from './view/attribution.js';
import { bySentence } from './view/by-sentence.js';
import { readingOf } from './view/reading.js';
import { type ClaimView, viewOf } from './view/view.js';

/** Kinds of section in which somebody can speak; the others hold data about the document. */
const SPEAKING = new Set(['title', 'heading', 'body', 'list', 'footnote']);

/**
 * The claims of an article in order of place: what it attributes to a source and, for statements in
 * body sections and lists, what its author asserts. Reads tokens, sentences, sections and mentions;
 * spans are UTF-16 units into the clean text. Never throws on content.
 */
export function findClaims(article: Article): Claim[] {
  const view = viewOf(article);
  const reading = readingOf(view);
  const gathered = gather(reading, findAttributions(view));
  const near = bySentence(view, gathered);
  const attributions = gathered
    .filter((one) => !isQuestion(view, one))
    .sort((a, b) => a.content[0]!.first - b.content[0]!.first);
  const parents = parentsOf(attributions);
  const attributed: Claim[] = [];
  attributions.forEach((one, k) => {
    attributed.push(spokenInside(view, attributedClaim(reading, one), attributed[parents[k]!]));
  });
  const taken = takenUp(reading, attributions, attributed, parents);
  const claims = narrated(article, taken, parents);
  article.sentences.forEach((sentence, s) => {
    const kind = article.sections[sentence.section]?.kind;
    if (sentence.type !== 'statement' || (kind !== 'body' && kind !== 'list')) return;
    const beside = (near[s] ?? []).filter(({ rule }) => rule !== WHAT_CALLED);
    for (const content of authorClaims(reading, s, beside)) {
      claims.push(assertion(reading, content));
    }
  });
  return inOrder(claims, parents);
}

/** The claims in order of place, each with the place of its parent; `parents` has their old ones. */
function inOrder(claims: readonly Claim[], parents: readonly number[]): Claim[] {
  const order = claims.map((_, k) => k);
  order.sort((a, b) => claims[a]!.content[0]!.start - claims[b]!.content[0]!.start || a - b);
  const places = new Int32Array(claims.length);
  order.forEach((k, place) => {
    places[k] = place;
  });
  return order.map((k) => {
    const parent = parents[k] ?? -1;
    return parent < 0 ? claims[k]! : { ...claims[k]!, parent: places[parent]! };
  });
}

/**
 * A question puts nobody down to anything, even where it names a source; a speech that only opens with
 * one does ("“Who will pay? Nobody knows,” she said").
 */
function isQuestion(view: ClaimView, { content }: Attribution): boolean {
  return content.every(({ first, end }) => {
    for (let s = view.sentenceOf[first]!; s <= view.sentenceOf[end - 1]!; s++) {
      if (view.article.sentences[s]?.type !== 'question') return false;
    }
    return true;
  });
}

/** Every attribution of the article: those that have a cue, then quotations that none of them holds. */
export function findAttributions(view: ClaimView): Attribution[] {
  const { sentences, sections } = view.article;
  const speaking = (s: number) => SPEAKING.has(sections[sentences[s]!.section]?.kind ?? '');
  let found = tagAttributions(view, speaking)
    .map((attribution) => settledByOrder(view, attribution.cue[0]!) ?? attribution)
    .filter((one) => one.content.length > 0 && !isOnlyWhen(view, one));
  sentences.forEach((_, s) => {
    const one = speaking(s) ? obtainedFrom(view, s) : undefined;
    if (one) found = withObtained(found, one);
  });
  found = withClosing(view, found, speaking);
  const near = bySentence(view, found);
  const quotations: Attribution[] = [];
  sentences.forEach((_, s) => {
    if (near[s] !== undefined || !speaking(s)) return;
    const pattern = findByPattern(view, s);
    found.push(...pattern);
    const quotation = pattern.length === 0 ? followOnQuotation(view, s) : undefined;
    if (quotation) quotations.push(quotation);
  });
  return runOn(view, found, quotations).map((one) => signed(view, one));
}

/** The attributions and those that close a sentence, which no other runs on into. */
function withClosing(
  view: ClaimView,
  found: readonly Attribution[],
  speaking: (sentence: number) => boolean,
): Attribution[] {
  const near = bySentence(view, found);
  const cut = new Map<Attribution, Attribution>();
  const added: Attribution[] = [];
  view.article.sentences.forEach((_, s) => {
    const closing = speaking(s) ? closingAttribution(view, s) : undefined;
    const beside = near[s] ?? [];
    if (closing === undefined) return;
    const same = beside.find(({ cue }) => hold(cue, closing.cue[0]!));
    if (same === undefined) {
      added.push(closing);
      for (const other of beside) cut.set(other, notInto(other, closing));
    } else if (isPartOf(same, closing) || isTail(same)) cut.set(same, closing);
  });
  return [...found.map((one) => cut.get(one) ?? one), ...added];
}

/** `one` beside the others, but for those with its cue and for torn ones in its content. */
function withObtained(others: readonly Attribution[], one: Attribution): Attribution[] {
  const [content] = one.content;
  const kept = others.filter(({ source, cue }) => {
    const same = hold(cue, one.cue[0]!);
    const torn =
      source.length === 0 &&
      cue.some(({ first }) => first >= content!.first && first < content!.end);
    return !same && !torn;
  });
  return [...kept, one];
}

/** "…, the team reports [today in the journal Nature]": what only looks like what is said, without a source before. */
function isTail({ cue, content }: Attribution): boolean {
  return content.length === 1 && content[0]!.first >= cue[0]!.end;
}

/** Whether `one` has only a phrase of what `whole` has as its content, from the same source. */
function isPartOf({ source, content }: Attribution, whole: Attribution): boolean {
  const [said] = content;
  const [speaker] = source;
  const clause = whole.content[0]!;
  if (said === undefined || content.length > 1 || speaker?.first !== whole.source[0]!.first)
    return false;
  return said.first >= clause.first && said.end < clause.end;
}

function hold(parts: readonly Range[], { first, end }: Range): boolean {
  return parts.some((part) => part.first <= first && part.end >= end);
}
