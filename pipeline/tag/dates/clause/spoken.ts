import type { Tokens } from '../../../model/tokens.js';
import { type Place, type Side, tagAt, word } from './tense-token.js';
import { BE_NOW, PLANNING, REPORTING, TELLING, TIMETABLE } from './tense-words.js';

/** Tokens back from a time to the verb of speech whose hearer stands between. */
const HEARER = 4;

/**
 * What a verb says that is parted from the time: "he told reporters Friday", "a report Friday says", "his
 * argument on Sunday was clear"; not "the talks on Sunday were to end it".
 */
export function spokenSide(
  tokens: Tokens,
  { first, last, end }: Place,
  before: number,
): Side | undefined {
  for (let i = before; i > Math.max(first, before - HEARER); i--) {
    if (TELLING.has(word(tokens, i))) return tagAt(tokens, i) === 'VBD' ? 'past' : undefined;
    if (!/^(?:NN|DT|PRP|JJ|POS)/.test(tagAt(tokens, i))) break;
  }
  if (end + 1 >= last) return undefined;
  if (/^VB[ZP]?$/.test(tagAt(tokens, end)) && REPORTING.has(word(tokens, end))) return 'past';
  if (BE_NOW.has(word(tokens, end)) && /^(?:at|in|from)$/.test(word(tokens, end + 1)))
    return 'future';
  return tagAt(tokens, end) === 'VBD' && !PLANNING.has(word(tokens, end + 1)) ? 'past' : undefined;
}

/** "Parliament votes Friday": where the sentence has no other verb, the noun of a timetable is one. */
export function timetableSide(tokens: Tokens, { first, last }: Place): Side | undefined {
  let found = false;
  for (let i = first; i < last; i++) {
    const tag = tagAt(tokens, i);
    if (/^(?:VB[DPZ]|MD)/.test(tag)) return undefined;
    if (tag.startsWith('NN') && i > first) found ||= TIMETABLE.has(word(tokens, i));
  }
  return found ? 'future' : undefined;
}
