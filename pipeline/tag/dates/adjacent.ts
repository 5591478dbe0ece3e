import type { Tokens } from '../../model/tokens.js';
import { verbSide } from './tense.js';
import { type Place, type Side, tagAt, word } from './tense-token.js';
import { BE_NOW, FIGURES, HAPPENED, PLANNING, TIMETABLE } from './tense-words.js';

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
  if (isCopula(tokens, before, at) || isTimetable(tokens, place, before)) return 'future';
  return (
    verbSide(tokens, before, first, true) ?? forSide(tokens, before, at) ?? told(tokens, place)
  );
}

/** What the word that links the time to the clause says. */
function linkedSide(tokens: Tokens, { first, at }: Place): Side | undefined {
  if (at - 3 >= first && /^as (?:early|soon|late) as$/.test(wordsFrom(tokens, at - 3, at))) {
    return 'future';
  }
  const place = tagAt(tokens, at - 1) === 'DT' ? at - 2 : at - 1;
  const link = word(tokens, place);
  if (place < first) return undefined;
  if (link === 'since') return 'past';
  if (place === first) return undefined;
  if (/^(?:until|till|towards?)$/.test(link)) return 'future';
  if (link !== 'of') return undefined;
  if (word(tokens, place - 1) === 'ahead') return 'future';
  return /^(?:results?|wake|aftermath|outcome)$/.test(word(tokens, place - 1)) ? 'past' : undefined;
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

/** "Parliament votes Friday": where the sentence has no other verb, the plural noun is one. */
function isTimetable(tokens: Tokens, { first, last }: Place, before: number): boolean {
  if (tagAt(tokens, before) !== 'NNS' || !TIMETABLE.has(word(tokens, before))) return false;
  for (let i = first; i < last; i++) if (/^(?:VB|MD)/.test(tagAt(tokens, i))) return false;
  return before > first;
}

/** "A strike for Friday" lies ahead; "the figures for Friday" do not. */
function forSide(tokens: Tokens, before: number, at: number): Side | undefined {
  if (word(tokens, at - 1) !== 'for' || before !== at - 2) return undefined;
  if (!/^NNS?$/.test(tagAt(tokens, before)) || FIGURES.has(word(tokens, before))) return undefined;
  return isDay(tokens, at) ? 'future' : undefined;
}

/** "His argument on Sunday was clear", not "the talks on Sunday were to end it". */
const told = (tokens: Tokens, { end, last }: Place): Side | undefined =>
  end + 1 < last && tagAt(tokens, end) === 'VBD' && !PLANNING.has(word(tokens, end + 1))
    ? 'past'
    : undefined;

/** A weekday, or a month with its day. */
const isDay = (tokens: Tokens, at: number): boolean =>
  /day$/.test(word(tokens, at)) || /^\d/.test(word(tokens, at + 1)) || /^\d/.test(word(tokens, at));

function wordsFrom(tokens: Tokens, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(word(tokens, i));
  return words.join(' ');
}
