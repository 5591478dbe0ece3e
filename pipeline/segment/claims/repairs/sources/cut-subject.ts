import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Range } from '../../view/attribution.js';
import { trimmed } from '../../view/edges.js';
import { hasFiniteVerb, isFiniteVerb, lemma } from '../../view/reading.js';
import { isTag, NAMING, tags } from '../../view/sets.js';
import { type ClaimView, isQuote, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const ASKING = wordClass('interrogatives');
const TELLING = wordClass('telling-verbs');
const NAME = tags('NNP', 'NNPS');
const WHO = tags('WP', 'WDT');
/** Longest speaker with what commas set off behind the name, in tokens. */
const LONGEST = 20;

/**
 * "Neither sum, argues Lena Ask, a researcher, includes the harbour", "Unless it is closed, warns Ann Hall, “it
 * will break”": a lone comma cannot be between a subject and its verb, nor a clause and a quotation have the same
 * one, so that what stands before the verb is said, and the speaker stands behind it.
 */
export const cutSubject: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [verb, said] = [cue[0], content[0]];
  if (verb === undefined || source.length + cue.length + content.length > 3) return one;
  if (said?.first !== verb.end || word(view, verb.first - 1) !== ',') return one;
  if (verb.end - verb.first > 1 || CUE_VERBS.get(word(view, verb.first))?.finite !== true)
    return one;
  const sentence = view.sentenceOf[verb.first]!;
  const first = source[0]?.first ?? view.tokens.sentenceFirst[sentence]!;
  const before = { first, end: verb.first - 1 };
  if (before.end <= first || (source[0] !== undefined && source[0].end < before.end)) return one;
  const stop = view.tokens.sentenceFirst[sentence + 1]!;
  const comma = speakerEnd(view, { first: said.first, end: stop });
  if (comma < 0) return one;
  const spoken = isQuote(view, comma + 1);
  // "By summer, warns Hall, “…”", "It fell, told the town, “…”"
  const named = isTag(view, said.first, NAME) && !TELLING.has(lemma(view, verb.first));
  const whole = spoken
    ? named && isClause(view, before)
    : isSubject(view, before, source.length > 0);
  if (!whole) return one;
  const rest = { first: comma + 1, end: said.end > comma ? said.end : stop };
  return {
    ...one,
    source: [{ first: said.first, end: comma }],
    content: [before, spoken ? rest : trimmed(view, rest)],
  };
};

/** A clause, not somebody with one ("the man who left"). */
function isClause(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (isTag(view, i, WHO)) return false;
  return hasFiniteVerb(view, first, end);
}

/** A phrase, or "Whether it is old" where it opens the sentence. */
function isSubject(view: ClaimView, { first, end }: Range, found: boolean): boolean {
  const asking = ASKING.has(word(view, first));
  for (let i = first; i < end; i++) {
    if (word(view, i) === ',' || (!asking && isFiniteVerb(view, i))) return false;
  }
  return found || (asking && end - first > 1);
}

/** The comma behind the speaker and before the verb of what is said or a quotation, -1 for none. */
function speakerEnd(view: ClaimView, { first, end }: Range): number {
  let named = false;
  let clause = false;
  for (let i = first; i < Math.min(end - 1, first + LONGEST); i++) {
    if (view.quoted[i] === 1) return -1;
    const ends = word(view, i) === ',' && (isFiniteVerb(view, i + 1) || isQuote(view, i + 1));
    if (ends) return named ? i : -1;
    if (isTag(view, i, WHO)) clause = true;
    if (isFiniteVerb(view, i) && !clause) return -1;
    if (isTag(view, i, NAMING)) named = true;
  }
  return -1;
}
