import { readList } from '../../../model/resources.js';
import { wordClass } from '../lexicon/word-classes.js';
import { mainClauseStart } from '../syntax/opening-clause.js';
import { subjectAndVerb } from '../syntax/subject-and-verb.js';
import type { Range } from '../view/attribution.js';
import { FINITE, hasRelation, infoOf, isFiniteVerb, type Reading, tagOf } from '../view/reading.js';
import { isQuote, word } from '../view/view.js';

/** A connective of the text: `sense` in PDTB terms and its words in lower case. */
export interface Connective {
  readonly sense: string;
  readonly words: string;
}

/** Where an entry counts: as an adverb set off from its clause, before a clause, or before a phrase. */
type Use = 'adverb' | 'medial' | 'clause' | 'phrase' | 'number' | 'join';
interface Entry {
  readonly sense: string;
  readonly use: Use;
}

const LONGEST = 4;
/** How far behind its subordinator the verb of a clause may stand. */
const REACH = 10;
const SUBORDINATORS = wordClass('clause-subordinators');
const CLOSING = wordClass('closing-subordinators');
const INVERTED = wordClass('inverted-conditions');
const CONDITION_SENSE = 'Contingency.Condition';
const AMOUNTS = wordClass('amounts');
const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  readList('segment/claims/data/connectives.txt').map((line) => {
    const [words, sense, use] = line.split('\t') as [string, string, Use];
    return [words, { sense, use }];
  }),
);

/** The connective that begins at token `first`, of at most `end` tokens; the longest one wins. */
export function connectiveAt(reading: Reading, first: number, end: number): Connective | undefined {
  if (first < 0 || infoOf(reading, first)?.opensConnective !== true) return undefined;
  for (let length = Math.min(LONGEST, end - first); length > 0; length--) {
    const words = phrase(reading, first, first + length);
    const entry = ENTRIES.get(words);
    if (entry && fits(reading, entry.use, first, first + length)) {
      return { sense: entry.sense, words };
    }
  }
  return undefined;
}

/** "Had it rained, the bridge would have closed": a verb before its subject is a condition. */
export function invertedAt(reading: Reading, first: number, whole: Range): Connective | undefined {
  const { view } = reading;
  if (!INVERTED.has(word(view, first)) || mainClauseStart(view, whole) <= first) return undefined;
  return { sense: CONDITION_SENSE, words: word(view, first) };
}

/** The conjunction that joins a clause to the one before it and stands outside of it. */
export function joinBefore(reading: Reading, first: number): Connective | undefined {
  const { view } = reading;
  const start = view.tokens.sentenceFirst[view.sentenceOf[first]!]!;
  const entry = first > start ? ENTRIES.get(word(view, first - 1)) : undefined;
  return entry?.use === 'join' ? { sense: entry.sense, words: word(view, first - 1) } : undefined;
}

/** The first adverb such as "however" or "also" inside the clause of `head` that links it. */
export function connectiveInside(
  reading: Reading,
  head: number,
  first: number,
  end: number,
): Connective | undefined {
  const { view, clause } = reading;
  for (let i = first; i < end; i++) {
    if (infoOf(reading, i)?.opensConnective !== true || clause[i] !== head) continue;
    const aside = asideAt(reading, i, end);
    if (aside) return aside;
    const entry = ENTRIES.get(word(view, i));
    if (entry?.use !== 'medial' || !hasRelation(view, i, 'advmod', 'cc', 'discourse')) continue;
    return { sense: entry.sense, words: word(view, i) };
  }
  return undefined;
}

/** ", by contrast,": a connective between commas. */
function asideAt(reading: Reading, i: number, end: number): Connective | undefined {
  const { view } = reading;
  if (word(view, i - 1) !== ',') return undefined;
  const found = connectiveAt(reading, i, end);
  // "then" and the like join nothing there.
  if (!found?.words.includes(' ')) return undefined;
  const behind = i + found.words.split(' ').length;
  const use = ENTRIES.get(found.words)?.use;
  if (use !== 'adverb' && use !== 'number') return undefined;
  return word(view, behind) === ',' ? found : undefined;
}

/**
 * "The bridge will close if it rains": the subordinator behind the main clause of `head`, of those that tell a
 * cause, a condition or a concession wherever they stand.
 */
export function connectiveBehind(
  reading: Reading,
  head: number,
  first: number,
  end: number,
): Connective | undefined {
  const { view, clause } = reading;
  const { head: above } = view.tokens;
  // A later sentence of a speech has connectives of its own.
  const sentence = view.sentenceOf[head]!;
  const from = Math.max(first, view.tokens.sentenceFirst[sentence]!);
  const last = Math.min(end, view.tokens.sentenceFirst[sentence + 1]!);
  let verb = false;
  for (let i = from; i < last; i++) {
    verb ||= isFiniteVerb(view, i);
    if (!verb || !CLOSING.has(word(view, i))) continue;
    const opened = above[i]!;
    const parsed =
      opened > i && hasRelation(view, opened, 'advcl') && clause[above[opened]!] === clause[head];
    // "…, since it heats the street": what a comma parts is read by the order of words.
    const parted = word(view, i - 1) === ',' && subjectAndVerb(view, i + 1, REACH);
    if (!parted && (!parsed || word(view, i) === 'since')) continue;
    // "even if" begins a word before
    const even = word(view, i - 1) === 'even' ? i - 1 : i;
    const found = connectiveAt(reading, even, last);
    if (found) return found;
  }
  return undefined;
}

/** Opens the clause of `head` when the parser hangs it there, or when it stands directly before. */
function fits(reading: Reading, use: Use, first: number, end: number): boolean {
  const { view } = reading;
  const next = word(view, end);
  // "concedes as much"
  if (word(view, first) === 'as' && AMOUNTS.has(next)) return false;
  switch (use) {
    case 'adverb':
    case 'medial':
      return hasRelation(view, first, 'amod', 'det', 'nummod') ? next === ',' : true;
    case 'number':
      return next === ',' || next === ':' || next === ';';
    case 'join':
      return joins(reading, first, end);
    case 'phrase':
      return true;
    case 'clause':
      // However the parse has it.
      if (SUBORDINATORS.has(word(view, first)) && subjectAndVerb(view, end, REACH)) return true;
      // "given that" opens a clause however the parse has it.
      if (end - first > 1 && word(view, end - 1) === 'that') return true;
      if (hasRelation(view, first, 'case') || tellsTime(reading, first, end)) return false;
      return opensClause(reading, first);
  }
}

/** "since 2010" is a time and opens no clause. */
function tellsTime({ view }: Reading, first: number, end: number): boolean {
  return word(view, first) === 'since' && tagOf(view, end) === 'CD';
}

/** "so many people", "so have I" and "yet another bridge" join nothing. */
function joins({ view }: Reading, first: number, end: number): boolean {
  if (word(view, first) === 'so') return !/^(?:JJ|RB|MD|VB)/.test(tagOf(view, end));
  return word(view, first) !== 'yet' || word(view, end) !== 'another';
}

/** Whether a finite verb or a participle follows in what the subordinator opens. */
function opensClause({ view, traits }: Reading, first: number): boolean {
  const governor = view.tokens.head[first]!;
  if (governor < 0) return true;
  return hasRelation(view, first, 'mark', 'advmod', 'cc') || (traits[governor]! & FINITE) > 0;
}

function phrase({ view }: Reading, first: number, end: number): string {
  let words = word(view, first);
  for (let i = first + 1; i < end; i++) words += ` ${word(view, i)}`;
  return words;
}

/** The first token at or after `from` that is no quotation mark and no complementiser. */
export function firstWord({ view }: Reading, from: number, end: number): number {
  let first = from;
  while (first < end && (isQuote(view, first) || word(view, first) === 'that')) first++;
  return first;
}
