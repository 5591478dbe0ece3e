import type { Certainty, Polarity } from '../../model/article.js';
import { readList } from '../../model/resources.js';
import { formOf } from '../../model/tokens.js';
import type { Range } from './attribution.js';
import { type ClaimView, isQuote, word } from './view.js';

/** How a claim is put, and the rule names with the words that triggered each value. */
export interface Qualifiers {
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  /** `Sense:words` in PDTB 3.0 terms, empty when there is no explicit connective. */
  readonly connective: string;
  /** `certainty=may`, `polarity=not`, `connective=but`; only where a word triggered it. */
  readonly triggers: readonly string[];
}

const HEDGES = table('hedges.txt');
const NEGATIONS = new Set(readList('segment/claims/data/negations.txt'));
const CONNECTIVES = table('connectives.txt');
const LONGEST_CONNECTIVE = 4;
/** Words behind which a clause of its own begins: hedges and negations there do not reach the main one. */
const SUBORDINATORS = new Set([
  'that',
  'which',
  'who',
  'whom',
  'because',
  'although',
  'while',
  'when',
]);
const WEAKNESS: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown'];

function table(file: string): Map<string, string> {
  const rows = readList(`segment/claims/data/${file}`).map((line) => line.split('\t'));
  return new Map(rows.map(([words, value]) => [words!, value!]));
}

/** Reads certainty, polarity and connective off the content of a claim. */
export function qualify(view: ClaimView, content: readonly Range[]): Qualifiers {
  const triggers: string[] = [];
  let certainty: Certainty = 'certain';
  let hedge = '';
  let negations = 0;
  let negation = '';
  for (const i of mainClause(view, content)) {
    const form = word(view, i);
    const level = isMonth(view, i) ? undefined : (HEDGES.get(form) as Certainty | undefined);
    if (level && WEAKNESS.indexOf(level) > WEAKNESS.indexOf(certainty)) {
      certainty = level;
      hedge = form;
    }
    if (NEGATIONS.has(form)) {
      negations++;
      negation = form;
    }
  }
  if (hedge) triggers.push(`certainty=${hedge}`);
  if (negations > 0) triggers.push(`polarity=${negation}`);
  const connective = connectiveAt(view, content);
  if (connective) triggers.push(`connective=${connective.words}`);
  return {
    certainty,
    polarity: negations % 2 === 1 ? 'negative' : 'positive',
    connective: connective ? `${connective.sense}:${connective.words}` : '',
    triggers,
  };
}

/** Tokens of the first clause of the content; a complementiser at its start does not end it. */
function* mainClause(view: ClaimView, content: readonly Range[]): Generator<number> {
  let seen = 0;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (isQuote(view, i)) continue;
      if (seen > 1 && SUBORDINATORS.has(word(view, i))) return;
      seen++;
      yield i;
    }
  }
}

/** The connective with which the content begins, or the one directly before it. */
function connectiveAt(
  view: ClaimView,
  content: readonly Range[],
): { sense: string; words: string } | undefined {
  const range = content[0];
  if (range === undefined) return undefined;
  let first = range.first;
  while (first < range.end && (isQuote(view, first) || word(view, first) === 'that')) first++;
  for (let length = LONGEST_CONNECTIVE; length > 0; length--) {
    const words = phrase(view, first, Math.min(first + length, range.end));
    const sense = CONNECTIVES.get(words);
    if (sense) return { sense, words };
  }
  return undefined;
}

function phrase(view: ClaimView, first: number, end: number): string {
  let words = '';
  for (let i = first; i < end; i++) words += (words ? ' ' : '') + word(view, i);
  return words;
}

/** "May" with a capital inside a sentence is the month. */
function isMonth(view: ClaimView, i: number): boolean {
  return formOf(view.tokens, i) === 'May' && i > view.tokens.sentenceFirst[view.sentenceOf[i]!]!;
}
