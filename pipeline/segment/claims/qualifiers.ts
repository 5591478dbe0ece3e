import type { Certainty, Polarity } from '../../model/article.js';
import type { Attribution, Range } from './attribution.js';
import { weaker } from './certainty.js';
import {
  type Connective,
  connectiveAt,
  connectiveInside,
  firstWord,
  joinBefore,
} from './connectives.js';
import { type ContentQualifiers, contentQualifiers } from './content-qualifiers.js';
import type { CueReading } from './cue.js';
import { HEARSAY } from './hearsay.js';
import { infoOf, type Reading, tagOf } from './reading.js';
import { headOf } from './scope.js';
import { word } from './view.js';

/** How a claim is put, and the rule names with the words that triggered each value. */
export interface Qualifiers {
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  /** `Sense:words` in PDTB 3.0 terms, empty when there is no explicit connective. */
  readonly connective: string;
  /** `certainty=may`, `polarity=not`, `connective=but`; only where words triggered it. */
  readonly triggers: readonly string[];
}

/** Qualifiers of what the author asserts. */
export function qualifyAssertion(reading: Reading, content: readonly Range[]): Qualifiers {
  const put = contentQualifiers(reading, content, false);
  return qualifiers(reading, content, put, openingOf(reading, content, put.scope.head));
}

/**
 * Qualifiers of a content as its source presents it (FactBank: Sauri and Pustejovsky 2009): what stands
 * in the content, then what the cue makes of it. A denied cue leaves the content open ("did not say
 * that"), denies it ("does not think that") or takes its denial back ("did not deny that").
 */
export function qualifyContent(
  reading: Reading,
  attribution: Attribution,
  cue: CueReading,
): Qualifiers {
  const { content } = attribution;
  const put = contentQualifiers(reading, content, true);
  const negations = [...put.negations];
  let { sure } = put;
  const { entry, negation } = cue;
  const open = negation !== '' && entry?.raises !== true;
  if (entry) sure = weaker(sure, { certainty: entry.certainty, words: cue.lemma });
  if (attribution.rule === HEARSAY) sure = weaker(sure, { certainty: 'unknown', words: cue.lemma });
  if (open) sure = weaker(sure, { certainty: 'unknown', words: `${negation} ${cue.lemma}` });
  else if (negation) negations.push(negation);
  if (entry?.denies && !open) negations.push(cue.lemma);
  const connective = openingOf(reading, content, put.scope.head) ?? frameOf(reading, attribution);
  return qualifiers(reading, content, { ...put, sure, negations }, connective);
}

function qualifiers(
  reading: Reading,
  content: readonly Range[],
  { sure, negations, varies }: ContentQualifiers,
  connective: Connective | undefined,
): Qualifiers {
  const triggers: string[] = [];
  if (sure.words) triggers.push(`certainty=${sure.words}`);
  for (const negation of negations) triggers.push(`polarity=${negation}`);
  if (connective) triggers.push(`connective=${connective.words}`);
  if (varies.length > 0) triggers.push(`varies=${varies.join('+')}`);
  const approximator = approximatorIn(reading, content);
  if (approximator) triggers.push(`approximator=${approximator}`);
  return {
    certainty: sure.certainty,
    polarity: negations.length % 2 === 1 ? 'negative' : 'positive',
    connective: connective ? `${connective.sense}:${connective.words}` : '',
    triggers,
  };
}

/** The connective with which the content begins, stands directly behind, or has inside its clause. */
function openingOf(
  reading: Reading,
  content: readonly Range[],
  head: number,
): Connective | undefined {
  const range = content[0];
  // "thinks so"
  if (range === undefined || range.end - range.first === 1) return undefined;
  const first = firstWord(reading, range.first, range.end);
  const opening =
    connectiveAt(reading, first, range.end) ??
    // "That said, …"
    connectiveAt(reading, range.first, range.end) ??
    joinBefore(reading, range.first);
  if (opening) return opening;
  const inside = content.map(({ first: from, end }) => connectiveInside(reading, head, from, end));
  return inside.find((one) => one !== undefined);
}

/** The connective that opens the sentence or the clause of the cue: "However, the minister said that". */
function frameOf(reading: Reading, { source, cue, content }: Attribution): Connective | undefined {
  const { view, clause } = reading;
  if (cue.length === 0) return undefined;
  const head = headOf(reading, cue);
  let verb = cue[0]!.first;
  while (/^(?:RB|MD)$/.test(tagOf(view, verb - 1))) verb--;
  // "came and said": the source stands before both verbs.
  const joined = joinBefore(reading, verb);
  if (joined) return joined;
  const start = view.tokens.sentenceFirst[view.sentenceOf[cue[0]!.first]!]!;
  const frame = Math.min(...[...source, ...cue, ...content].map(({ first }) => first));
  // "As Abe has said, …" gives the source, not the time.
  const only = word(view, start) === 'as' && frame === start + 1;
  if (start < frame && !only) {
    const opening = connectiveAt(reading, start, frame);
    const near = frame - start <= 3 + (opening?.words.split(' ').length ?? 0);
    if (opening && (near || clause[start] === clause[head])) return opening;
    const before = connectiveAt(reading, frame - 1, frame);
    if (before) return before;
  }
  return connectiveInside(reading, clause[head]!, start, cue[cue.length - 1]!.end);
}

/** The first word that makes a number of the content approximate. */
function approximatorIn(reading: Reading, content: readonly Range[]): string {
  const { view } = reading;
  for (const { first, end } of content) {
    for (let i = first; i + 1 < end; i++) {
      if (infoOf(reading, i)?.approximates !== true) continue;
      const next = tagOf(view, i + 1);
      if (next === 'CD' || next === '$' || next === '#') return word(view, i);
    }
  }
  return '';
}
