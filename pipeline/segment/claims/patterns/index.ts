import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution, Range } from '../view/attribution.js';
import { isFiniteVerb } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, isQuote, word } from '../view/view.js';
import { colonQuotation } from './colon-quotation.js';
import { equated } from './equated.js';
import { headline } from './headline.js';
import { hearsay } from './hearsay.js';
import { labelled } from './labelled.js';
import { listIntroduced } from './list-introduced.js';
import { putsIt } from './puts-it.js';

const STOPS = new Set(['.', '!', '?', ';', '…', '...']);
const BREAKS = new Set([',', ';', ':', '—', '–', '--', '(', ')']);
const CLAUSE_WORDS = wordClass('clause-openers');
const SAYING = wordClass('plain-saying');
/** Forms in which a verb of saying stands before its subject. */
const SPOKEN = tags('VBD', 'VBZ', 'VBN');
const OPENING = tags('DT', 'NNP', 'NNPS', 'PRP', 'PRP$', 'NN', 'NNS', 'JJ', 'CD');
const NAMING = tags('NNP', 'NNPS', 'PRP', 'NN', 'NNS');
const OBJECTS = wordClass('object-pronouns');
const DETERMINERS = wordClass('determiners-and-possessives');
const FINITE = wordClass('finite-auxiliaries');

/** The sentence as the patterns see it, without its final stop. */
interface Clause {
  readonly first: number;
  readonly end: number;
}

/**
 * Attributions by construction, for sentences in which the models find none: "according to X",
 * "…, said X", "X's view is that …", "Study: …" and "Rumour has it that …".
 */
export function findByPattern(view: ClaimView, sentence: number): Attribution[] {
  const clause = trim(view, sentence);
  if (clause.end - clause.first < 3) return [];
  const found =
    accordingTo(view, clause) ??
    putsIt(view, clause) ??
    spoken(view, clause) ??
    equated(view, clause) ??
    colonQuotation(view, clause) ??
    labelled(view, clause) ??
    headline(view, clause) ??
    listIntroduced(view, clause) ??
    hearsay(view, clause);
  return found === undefined ? [] : [found];
}

/**
 * The attribution of a cue after a comma whose sentence ends with the noun phrase behind it ("…, said
 * the minister.") or a headline ("Strike is on, vows union boss"): the order alone settles it, so it
 * overrules the models.
 */
export function settledByOrder(view: ClaimView, cue: Range): Attribution | undefined {
  const sentence = view.sentenceOf[cue.first]!;
  const clause = trim(view, sentence);
  const titled = headline(view, clause);
  if (titled?.cue[0]?.first === cue.first) return titled;
  if (cue.end - cue.first !== 1 || word(view, cue.first - 1) !== ',') return undefined;
  if (!SAYING.has(word(view, cue.first)) || !DETERMINERS.has(word(view, cue.end))) return undefined;
  const found = inverted(view, clause, cue.first);
  if (found === undefined || found.content.length !== 1) return undefined;
  return found.source[0]!.end === clause.end ? found : undefined;
}

function trim(view: ClaimView, sentence: number): Clause {
  const first = view.tokens.sentenceFirst[sentence]!;
  let end = view.tokens.sentenceFirst[sentence + 1]!;
  while (end > first && STOPS.has(word(view, end - 1))) end--;
  return { first, end };
}

function accordingTo(view: ClaimView, { first, end }: Clause): Attribution | undefined {
  for (let i = first; i + 2 < end; i++) {
    if (!isAccording(view, i, first) || view.quoted[i]) continue;
    let stop = i + 2;
    while (stop < end && !BREAKS.has(word(view, stop))) stop++;
    const content = parts(view, [
      { first, end: i },
      { first: stop, end },
    ]);
    if (stop === i + 2 || content.length === 0) continue;
    return {
      source: [{ first: i + 2, end: stop }],
      cue: [{ first: i, end: i + 2 }],
      content,
      rule: 'pattern-according-to',
    };
  }
  return undefined;
}

/** "According to", or "as per" at the head of the sentence. */
function isAccording(view: ClaimView, i: number, first: number): boolean {
  if (word(view, i) === 'according') return word(view, i + 1) === 'to';
  return i === first && word(view, i) === 'as' && word(view, i + 1) === 'per';
}

function spoken(view: ClaimView, clause: Clause): Attribution | undefined {
  for (let i = clause.first; i < clause.end; i++) {
    if (!isTag(view, i, SPOKEN) || view.quoted[i] === 1) continue;
    if (CUE_VERBS.get(word(view, i))?.class !== 'statement') continue;
    const found = inverted(view, clause, i);
    if (found && namesSomebody(view, found.source[0]!) && saysSomething(view, found.content)) {
      return found;
    }
  }
  return undefined;
}

/** A noun phrase that can speak: no object of the verb, and no phrase that goes on from it. */
function namesSomebody(view: ClaimView, { first, end }: Range): boolean {
  if (!isTag(view, first, OPENING) || OBJECTS.has(word(view, first))) return false;
  for (let i = first; i < end; i++) if (isTag(view, i, NAMING)) return true;
  return false;
}

/** What is said before the verb is a clause or a quotation. */
function saysSomething(view: ClaimView, [said]: readonly Range[]): boolean {
  if (said === undefined) return false;
  for (let i = said.first; i < said.end; i++) {
    if (view.quoted[i] === 1 || isFiniteVerb(view, i)) return true;
  }
  return false;
}

/** "…," said Abe. */
function inverted(view: ClaimView, { first, end }: Clause, i: number): Attribution | undefined {
  const before = word(view, i - 1);
  if (
    i === first ||
    !(before === ',' || isQuote(view, i - 1)) ||
    !CUE_VERBS.get(word(view, i))?.finite
  ) {
    return undefined;
  }
  let stop = i + 1;
  while (stop < end && !BREAKS.has(word(view, stop)) && !isQuote(view, stop)) stop++;
  if (stop === i + 1 || CLAUSE_WORDS.has(word(view, i + 1))) return undefined;
  for (let j = i + 1; j < stop; j++) if (FINITE.has(word(view, j))) return undefined;
  const after = stop < end && quotedRest(view, stop, end) ? [{ first: stop, end }] : [];
  const content = parts(view, [{ first, end: i }, ...after]);
  if (content.length === 0) return undefined;
  return {
    source: [{ first: i + 1, end: stop }],
    cue: [{ first: i, end: i + 1 }],
    content,
    rule: 'pattern-inverted',
  };
}

function quotedRest(view: ClaimView, from: number, end: number): boolean {
  return isQuote(view, from) || isQuote(view, from + 1) || view.quoted[end - 1] === 1;
}

/** Ranges without punctuation at their edges (quotation marks stay); empty ones are left out. */
function parts(view: ClaimView, ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (let { first, end } of ranges) {
    while (first < end && edge(word(view, first))) first++;
    while (first < end && edge(word(view, end - 1))) end--;
    if (first < end) result.push({ first, end });
  }
  return result;
}

function edge(form: string): boolean {
  return BREAKS.has(form) && form !== '(' && form !== ')';
}
