import type { Tokens } from '../../../model/tokens.js';
import { linkedSide, nounLinkSide } from './links.js';
import { spokenSide } from './spoken.js';
import { verbSide } from './tense.js';
import { type Place, type Side, tagAt, word } from './tense-token.js';
import { BE_NOW, FIGURES, HAPPENED } from './tense-words.js';

/**
 * What the words right beside a time say: "as early as Monday", "due Friday", "said on Friday", "since
 * Monday", "a strike for Friday", "the premiere is Friday", "Parliament votes Friday".
 */
export function adjacentSide(tokens: Tokens, place: Place): Side | undefined {
  const { first, at } = place;
  const linked = linkedSide(tokens, place);
  if (linked) return linked;
  let before = at - 1;
  while (before > first && /^(?:IN|RB|RP)$/.test(tagAt(tokens, before))) before--;
  if (before < Math.max(first, at - 3)) return undefined;
  if (isHappened(tokens, before) || isState(tokens, before)) return 'past';
  if (isCopula(tokens, before, at)) return 'future';
  return (
    beginningSide(tokens, place, before) ??
    verbSide(tokens, before, first, true) ??
    forSide(tokens, before, at) ??
    (tagAt(tokens, before).startsWith('NN') ? nounLinkSide(tokens, before, place) : undefined) ??
    spokenSide(tokens, place, before)
  );
}

/** "The attack Sunday", not "if she wins Sunday". */
const isHappened = (tokens: Tokens, before: number): boolean =>
  HAPPENED.has(word(tokens, before)) && tagAt(tokens, before).startsWith('NN');

/** "They were hopeful Tuesday". */
const isState = (tokens: Tokens, before: number): boolean =>
  tagAt(tokens, before) === 'JJ' && tagAt(tokens, before - 1) === 'VBD';

/** "The premiere is Friday", "the vote is on Friday". */
const isCopula = (tokens: Tokens, before: number, at: number): boolean =>
  BE_NOW.has(word(tokens, before)) &&
  tagAt(tokens, before).startsWith('VB') &&
  (before === at - 1 || /^(?:on|in)$/.test(word(tokens, at - 1)));

/** "The summit beginning Monday", where nothing is told as past. */
function beginningSide(tokens: Tokens, { first, last }: Place, before: number): Side | undefined {
  if (!/^(?:beginning|starting|opening)$/.test(word(tokens, before))) return undefined;
  if (tagAt(tokens, before) !== 'VBG') return undefined;
  for (let i = first; i < last; i++) if (tagAt(tokens, i) === 'VBD') return undefined;
  return 'future';
}

/** "A strike for Friday" lies ahead; "the figures for Friday" do not. */
function forSide(tokens: Tokens, before: number, at: number): Side | undefined {
  if (word(tokens, at - 1) !== 'for' || before !== at - 2) return undefined;
  if (!/^NNS?$/.test(tagAt(tokens, before)) || FIGURES.has(word(tokens, before))) return undefined;
  return isDay(tokens, at) ? 'future' : undefined;
}

/** A weekday, or a month with its day. */
const isDay = (tokens: Tokens, at: number): boolean =>
  /day$/.test(word(tokens, at)) || /^\d/.test(word(tokens, at + 1)) || /^\d/.test(word(tokens, at));
