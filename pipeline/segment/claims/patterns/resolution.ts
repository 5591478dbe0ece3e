import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution, Range } from '../view/attribution.js';
import { mentionsIn, rangeSpan } from '../view/mentions-in.js';
import { tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';

/** Words that open a clause of a preamble: "Recalling its resolutions", "Deeply concerned that". */
const OPENERS = wordClass('preamble-openers');
const DEGREES = wordClass('preamble-degrees');
/** Words that end a cue of two: "Calls upon", "Takes note". */
const PARTICLES = wordClass('operative-particles');
/** A word with the ending of the present. */
const PRESENT = /^\p{L}{3,}(?<!s)s$/u;
/** Longest name of a body that adopts something, in tokens, its comma included. */
const LONGEST = 12;
/** Paragraphs between the body and its first clause, at the most. */
const FURTHEST = 2;
/** Clauses that make a resolution. */
const FEWEST = 3;

/**
 * The clauses of a resolution: a body and a comma on a line of their own ("The Security Council,"), then
 * paragraphs that say what it recalls and fears and, numbered, what it decides ("1. Condemns the attack;").
 * The body is the source of each, its verb the cue.
 */
export function resolutionClauses(view: ClaimView): Attribution[] {
  const starts = paragraphStarts(view);
  const found: Attribution[] = [];
  for (let p = 0; p < starts.length; p++) {
    const source = bodyAt(view, starts[p]!, starts[p + 1]);
    if (source === undefined) continue;
    const clauses: Attribution[] = [];
    for (let q = p + 1; q < starts.length; q++) {
      const clause = clauseAt(view, source, starts[q]!, endOf(view, starts[q + 1]));
      if (clause !== undefined) clauses.push(clause);
      else if (clauses.length > 0 ? !isItem(view, starts[q]!) : q - p > FURTHEST) break;
    }
    if (clauses.length >= FEWEST) found.push(...clauses);
  }
  return found;
}

/** First sentences of the paragraphs of the body and of lists. */
function paragraphStarts({ article, paragraphOf }: ClaimView): number[] {
  return article.sentences.flatMap(({ section }, s) => {
    const kind = article.sections[section]?.kind;
    const starts = s === 0 || paragraphOf[s] !== paragraphOf[s - 1];
    return starts && (kind === 'body' || kind === 'list') ? [s] : [];
  });
}

/** The token behind the paragraph before the one that begins with sentence `next`. */
function endOf({ tokens }: ClaimView, next: number | undefined): number {
  return next === undefined ? tokens.count : tokens.sentenceFirst[next]!;
}

/** The name of an organisation that is all of a paragraph but for its comma. */
function bodyAt(view: ClaimView, sentence: number, next: number | undefined): Range | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = Math.min(endOf(view, next), view.tokens.sentenceFirst[sentence + 1]!);
  if (word(view, first) !== 'the' || word(view, end - 1) !== ',') return undefined;
  if (end - first > LONGEST) return undefined;
  const body = { first, end: end - 1 };
  const names = mentionsIn(view.article.mentions, rangeSpan(view, body));
  return names.some(({ label }) => label === 'ORG') ? body : undefined;
}

/** A clause of the preamble, or a numbered one that begins with a verb in the present. */
function clauseAt(
  view: ClaimView,
  source: Range,
  sentence: number,
  end: number,
): Attribution | undefined {
  let first = view.tokens.sentenceFirst[sentence]!;
  const number = numberEnd(view, first);
  const isNumbered = number > first;
  first = number;
  const isDegree = DEGREES.has(word(view, first));
  let cue = isDegree ? first + 1 : first;
  if (isNumbered ? !isPresent(view, cue) : !OPENERS.has(word(view, cue))) return undefined;
  cue++;
  if (PARTICLES.has(word(view, cue))) cue++;
  // "Noting with concern the attack"
  else if (word(view, cue) === 'with' && tagOf(view, cue + 1) === 'NN') cue += 2;
  let last = end;
  while (last > cue && /^[;,.:]$|^and$/.test(word(view, last - 1))) last--;
  if (last <= cue) return undefined;
  return {
    source: [source],
    cue: [{ first, end: cue }],
    content: [{ first: cue, end: last }],
    rule: 'resolution',
  };
}

/** "Condemns", "Calls", which may look like a plural or a name. */
function isPresent(view: ClaimView, i: number): boolean {
  return tagOf(view, i) === 'VBZ' || PRESENT.test(word(view, i));
}

/** The token behind "1." or "(a)". */
function numberEnd(view: ClaimView, first: number): number {
  if (!/^\d{1,3}$/.test(word(view, first))) return first;
  return word(view, first + 1) === '.' ? first + 2 : first + 1;
}

/** "(a) …", "– …": an item of the clause above. */
function isItem(view: ClaimView, sentence: number): boolean {
  return /^[([–—•-]/.test(word(view, view.tokens.sentenceFirst[sentence]!));
}
