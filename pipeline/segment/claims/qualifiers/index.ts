import type { Certainty, Polarity } from '../../../model/article.js';
import { wordClass } from '../lexicon/word-classes.js';
import { HEARSAY } from '../patterns/hearsay.js';
import { headOf } from '../syntax/scope.js';
import type { Attribution, Range } from '../view/attribution.js';
import {
  hasFiniteVerb,
  infoOf,
  isPassive,
  isVerb,
  lemma,
  type Reading,
  tagOf,
} from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { word } from '../view/view.js';
import { type Sure, weaker } from './certainty.js';
import {
  type Connective,
  connectiveAt,
  connectiveBehind,
  connectiveInside,
  firstWord,
  invertedAt,
  joinBefore,
} from './connectives.js';
import { type ContentQualifiers, contentQualifiers } from './content-qualifiers.js';
import type { CueReading } from './cue.js';
import { isOwnWords } from './kind.js';

/** Verbs with whom they address and what that one is to do behind them. */
const TOLD = new Set([...wordClass('told-verbs'), ...wordClass('ordering-verbs')]);
/** Words of those who are told, before the "to" of what they are told, and a "not". */
const LISTENER = tags('DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'POS', 'RB');
/** Longest aside between a cue and its content, in tokens. */
const ASIDE = 3;
const ASKING = wordClass('interrogatives');
const NOBODY = wordClass('denying-subjects');

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
  const connective =
    openingOf(reading, content, put.scope.head) ?? closingOf(reading, content, put.scope.head);
  return qualifiers(reading, content, put, connective);
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
  const put = contentQualifiers(reading, content, !isOwnWords(reading.view, attribution));
  const negations = [...put.negations];
  let { sure } = put;
  const { entry, negation } = cue;
  const open = negation !== '' && entry?.raises !== true;
  if (entry) sure = weaker(sure, { certainty: entry.certainty, words: cue.lemma });
  sure = weaker(sure, nobodySays(reading, attribution));
  if (isOrder(reading, attribution))
    sure = weaker(sure, { certainty: 'unknown', words: cue.lemma });
  if (attribution.rule === HEARSAY) sure = weaker(sure, { certainty: 'unknown', words: cue.lemma });
  if (open) sure = weaker(sure, { certainty: 'unknown', words: `${negation} ${cue.lemma}` });
  else if (negation) negations.push(negation);
  if (entry?.denies && !open) negations.push(cue.lemma);
  const nobody = nobodySeems(reading, attribution);
  if (nobody !== '' && !put.negations.includes(nobody)) negations.push(nobody);
  const opening = asksWhen(reading, attribution)
    ? undefined
    : openingOf(reading, content, put.scope.head);
  const connective =
    opening ?? frameOf(reading, attribution) ?? closingOf(reading, content, put.scope.head);
  return qualifiers(reading, content, { ...put, sure, negations }, connective);
}

/** "He is said to be ill": a passive that names no source says how sure it leaves its content. */
function nobodySays(reading: Reading, { source, cue, content }: Attribution): Sure {
  const said = content[content.length - 1]!;
  const { view } = reading;
  // "The first case was reported in May"
  const clause = word(view, said.first) === 'to' || hasFiniteVerb(view, said.first, said.end);
  const verb = clause && source.length === 0 && cue.length > 0 ? headOf(reading, cue) : -1;
  const hedge = verb >= 0 && isPassive(reading, verb) ? infoOf(reading, verb)?.hedge : undefined;
  return hedge?.kind === 'passive'
    ? { certainty: hedge.certainty, words: word(view, verb) }
    : { certainty: 'certain', words: '' };
}

/** "Nobody [seems] to have asked": what the cue parts from its verb denies it. */
function nobodySeems({ view }: Reading, { source, cue, content }: Attribution): string {
  const [who, what] = content;
  if (source.length > 0 || cue.length === 0 || who === undefined || what === undefined) return '';
  if (who.end !== cue[0]!.first || what.first < cue[0]!.end) return '';
  return NOBODY.has(word(view, who.first)) ? word(view, who.first) : '';
}

/** "told her to leave": what is asked for is not asserted. */
function isOrder(reading: Reading, { cue, content }: Attribution): boolean {
  const { view } = reading;
  const said = content[0]!;
  if (cue.length === 0 || said.first < cue[0]!.end) return false;
  if (!TOLD.has(lemma(view, headOf(reading, cue)))) return false;
  for (let i = said.first; i < said.end; i++) {
    if (tagOf(view, i) === 'TO') return isVerb(view, i + 1);
    // "the owner of the land", but not "of floods to come"
    if (!isTag(view, i, LISTENER) && (word(view, i) !== 'of' || i === said.first)) return false;
  }
  return false;
}

/** "did not say when they would leave": a question, in which "when" joins nothing. */
function asksWhen({ view }: Reading, { cue, content }: Attribution): boolean {
  const { first, end } = content[0]!;
  if (!ASKING.has(word(view, first)) || cue[cue.length - 1]?.end !== first) return false;
  // "said when the bell rang, they ran"
  for (let i = first; i < end; i++) if (word(view, i) === ',') return false;
  return true;
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
  const inverted = invertedAt(reading, first, range);
  if (inverted) return inverted;
  const inside = content.map(({ first: from, end }) => connectiveInside(reading, head, from, end));
  return inside.find((one) => one !== undefined);
}

/** The subordinator behind the main clause of a content. */
function closingOf(
  reading: Reading,
  content: readonly Range[],
  head: number,
): Connective | undefined {
  if (head < 0) return undefined;
  for (const { first, end } of content) {
    const found = connectiveBehind(reading, head, first, end);
    if (found) return found;
  }
  return undefined;
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
  // "She noted, however, that it was late"
  const last = cue[cue.length - 1]!.end;
  const said = content.find(({ first }) => first >= last)?.first ?? last;
  const to = said - last > ASIDE ? last : said;
  // "Hall, also a farmer, said"
  const who = source.find((part) => part.first >= start && part.end <= last);
  const inside = (from: number, end: number) => connectiveInside(reading, clause[head]!, from, end);
  return who ? (inside(start, who.first) ?? inside(who.end, to)) : inside(start, to);
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
