import type { Tokens } from '../../model/tokens.js';
import { formOf } from '../../model/tokens.js';
import type { Match } from './match.js';

/** Marks before a number that make it an amount, a part of a bigger number or of a name. */
const AMOUNT_BEFORE = new Set([
  '$',
  '£',
  '€',
  '#',
  '%',
  'no',
  'no.',
  'page',
  'section',
  'article',
  'flight',
  'room',
]);
/** Words after a four-digit number that make it a count. */
const COUNT_AFTER = new Set(
  '% percent people men women troops soldiers miles kilometers kilometres km meters metres feet dollars pounds euros points tons tonnes votes jobs shares homes houses workers employees times square million billion hundred thousand'.split(
    ' ',
  ),
);

/** Whether the words around a match leave it a time expression. */
export function plausible(tokens: Tokens, match: Match): boolean {
  if (match.rule.name === 'year') return plausibleYear(tokens, match);
  if (match.rule.name === 'month') return plausibleMonth(tokens, match);
  return true;
}

const lower = (tokens: Tokens, i: number): string =>
  i >= 0 && i < tokens.count ? formOf(tokens, i).toLowerCase() : '';

function plausibleYear(tokens: Tokens, { first, end }: Match): boolean {
  const year = Number(formOf(tokens, end - 1));
  if (year < 1400 || year > 2100) return false;
  return !AMOUNT_BEFORE.has(lower(tokens, first - 1)) && !COUNT_AFTER.has(lower(tokens, end));
}

/** "May" and "March" begin sentences as verbs and follow first names and titles. */
function plausibleMonth(tokens: Tokens, { first, end }: Match): boolean {
  if (end - first > 1) return true;
  const form = lower(tokens, first);
  if (
    form !== 'may' &&
    form !== 'march' &&
    form !== 'april' &&
    form !== 'june' &&
    form !== 'august'
  )
    return true;
  const before = first > 0 ? formOf(tokens, first - 1) : '';
  if (
    /^(?:in|by|since|until|till|from|last|next|this|during|before|after|for|of|and|to|through|between|,|\()$/i.test(
      before,
    )
  )
    return true;
  return form !== 'may' && form !== 'march' && !/^\p{Lu}/u.test(before) && before !== '';
}
