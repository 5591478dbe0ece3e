import { hearsay } from '../patterns/hearsay.js';
import type { Attribution, Range } from '../view/attribution.js';
import { bySentence } from '../view/by-sentence.js';
import { sentenceEnd } from '../view/reading.js';
import type { ClaimView } from '../view/view.js';
import { adjectivalAttribution } from './adjectival.js';
import { answeredStatement } from './answered.js';
import { asSaid } from './as-said.js';
import { clausalAttributions } from './clausal.js';
import { confirmNorDeny } from './confirm-nor-deny.js';
import { headlineVerb } from './headline-verb.js';
import { interruptingAttribution } from './interrupting.js';
import { judgedSo } from './judged-so.js';
import { letItBeKnown } from './let-it-be-known.js';
import { ofTheView } from './of-the-view.js';
import { passiveAttributions } from './passive.js';
import { putAt } from './put-at.js';
import { rejoinderAttribution } from './rejoinder.js';
import { whatCalledIn } from './what-called.js';
import { whatCleft } from './what-cleft.js';

/**
 * `found` and, in the sentences for which `speaking` says yes, what the order of words shows beside it.
 * It touches none of the others, but for torn ones in the clause of its subject, which it replaces.
 */
export function withMissed(
  view: ClaimView,
  found: readonly Attribution[],
  speaking: (sentence: number) => boolean,
): readonly Attribution[] {
  const near = bySentence(view, found);
  const torn = new Set<Attribution>();
  const added: Attribution[] = [];
  view.article.sentences.forEach((_, s) => {
    if (!speaking(s)) return;
    let beside: readonly Attribution[] = near[s] ?? [];
    for (const one of [
      ...clausalAttributions(view, s),
      ...passiveAttributions(view, s),
      headlineVerb(view, s),
      confirmNorDeny(view, s),
      interruptingAttribution(view, s),
      letItBeKnown(view, s),
      putAt(view, s),
      asSaid(view, s),
      whatCalledIn(view, s),
      adjectivalAttribution(view, s),
      judgedSo(view, s),
      answeredStatement(view, s),
      rejoinderAttribution(view, s),
      whatCleft(view, s),
      ofTheView(view, s),
      hearsay(view, { first: view.tokens.sentenceFirst[s]!, end: endOf(view, s) }),
    ]) {
      if (one === undefined) continue;
      const rest = beside.filter((other) => !torn.has(other) && !isTornFrom(one.source, other));
      if (!rest.every((other) => isApart(one, other))) continue;
      for (const other of beside) if (!rest.includes(other)) torn.add(other);
      added.push(one);
      beside = [...rest, one];
    }
  });
  return added.length === 0 ? found : [...found.filter((one) => !torn.has(one)), ...added];
}

/** The end of sentence `s` without its stop. */
function endOf(view: ClaimView, s: number): number {
  return sentenceEnd(view, view.tokens.sentenceFirst[s]!);
}

/** Whether `other` shares no token with `one`, or stands whole in its source or a part of what it says. */
function isApart(one: Attribution, other: Attribution): boolean {
  const own = partsOf(one);
  const others = partsOf(other);
  const isFree = (part: Range) =>
    own.every(({ first, end }) => part.end <= first || part.first >= end);
  if (others.every(isFree)) return true;
  return [...one.source, ...one.content].some((part) =>
    others.every(({ first, end }) => first >= part.first && end <= part.end),
  );
}

/** An attribution without a source that was read into the clause of another one's subject. */
function isTornFrom([source]: readonly Range[], other: Attribution): boolean {
  if (other.source.length > 0 || source === undefined) return false;
  return partsOf(other).every(({ first, end }) => first >= source.first && end <= source.end);
}

function partsOf({ source, cue, content }: Attribution): Range[] {
  return [...source, ...cue, ...content];
}
