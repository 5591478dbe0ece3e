import type { Tokens } from '../../model/tokens.js';
import { verbSide } from './tense.js';
import { type Place, type Side, tagAt, word } from './tense-token.js';
import { BE_NOW, FIGURES, TIMETABLE } from './tense-words.js';

/**
 * What the words right before a time say: "as early as Monday", "due Friday", "said on Friday", "since
 * Monday", "a strike for Friday", "the premiere is Friday", "Parliament votes Friday".
 */
export function adjacentSide(tokens: Tokens, place: Place): Side | undefined {
  const { first, at } = place;
  if (at - 3 >= first && /^as (?:early|soon|late) as$/.test(wordsFrom(tokens, at - 3, at))) {
    return 'future';
  }
  const link = at - 1 > first ? word(tokens, at - 1) : '';
  if (link === 'until' || link === 'till') return 'future';
  if (word(tokens, at - 1) === 'since') return 'past';
  if (link === 'of' && word(tokens, at - 2) === 'ahead') return 'future';
  let before = at - 1;
  while (before > first && /^(?:IN|RB|RP)$/.test(tagAt(tokens, before))) before--;
  if (before < Math.max(first, at - 3)) return undefined;
  if (isCopula(tokens, before, at) || isTimetable(tokens, place, before)) return 'future';
  return verbSide(tokens, before, first, true) ?? forSide(tokens, link, before, at);
}

/** "The premiere is Friday", "the vote is on Friday". */
const isCopula = (tokens: Tokens, before: number, at: number): boolean =>
  BE_NOW.has(word(tokens, before)) &&
  tagAt(tokens, before).startsWith('VB') &&
  (before === at - 1 || /^(?:on|in)$/.test(word(tokens, at - 1)));

/** "Parliament votes Friday": where the sentence has no other verb, the plural noun is one. */
function isTimetable(tokens: Tokens, { first, last }: Place, before: number): boolean {
  if (tagAt(tokens, before) !== 'NNS' || !TIMETABLE.has(word(tokens, before))) return false;
  for (let i = first; i < last; i++) if (/^(?:VB|MD)/.test(tagAt(tokens, i))) return false;
  return before > first;
}

/** "A strike for Friday" lies ahead; "the figures for Friday" do not. */
function forSide(tokens: Tokens, link: string, before: number, at: number): Side | undefined {
  if (link !== 'for' || before !== at - 2 || !/^NNS?$/.test(tagAt(tokens, before)))
    return undefined;
  return FIGURES.has(word(tokens, before)) || !isDay(tokens, at) ? undefined : 'future';
}

/** A weekday, or a month with its day. */
const isDay = (tokens: Tokens, at: number): boolean =>
  /day$/.test(word(tokens, at)) || /^\d/.test(word(tokens, at + 1)) || /^\d/.test(word(tokens, at));

function wordsFrom(tokens: Tokens, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(word(tokens, i));
  return words.join(' ');
}
