import { tagIndex } from '../../../learn/treebank/penn-tags.js';
import type { Tokens } from '../../../model/tokens.js';
import { CLOSE, doubleQuotations, OPEN, type Quotations } from './quotations.js';

const OPENING = tagIndex('``');
const CLOSING = tagIndex("''");
/** Marks before a closing one that show that it ends speech, not a catchword. */
const SPOKEN = new Set([',', '.', '!', '?', '…', '...']);
/** "rock 'n' roll" */
const SHORTENED = new Set(['n', 'N']);

/**
 * What stands between quotation marks, single ones too. Most single marks are apostrophes, so that a pair
 * counts only outside of double marks, where the part of speech of both says that they are marks, and in
 * a text with double marks only where the second one ends speech. An opening one at the start of a
 * paragraph, in a text without double marks, holds to its end.
 */
export function findQuotations(tokens: Tokens, paragraphOf: (token: number) => number): Quotations {
  const quotations = doubleQuotations(tokens, paragraphOf);
  const types = ["'", '‘', '’'].map((form) => tokens.vocabulary.indexOf(form));
  if (types.every((type) => type < 0)) return quotations;
  const [straight, left, right] = types as [number, number, number];
  const { mark, region, inside } = quotations;
  let regions = region.reduce((most, one) => Math.max(most, one), -1) + 1;
  const double = regions > 0;
  let open = -1;
  let paragraph = -1;
  let start = 0;
  for (let i = 0; i <= tokens.count; i++) {
    const here = i < tokens.count ? paragraphOf(i) : -2;
    if (here !== paragraph) {
      const whole = open >= 0 && open === start && isCurly(open) && !double;
      if (whole) fill(open, i, 0);
      open = -1;
      paragraph = here;
      start = i;
    }
    if (i === tokens.count || !isSingle(tokens.type[i]!)) continue;
    if (mark[i] !== 0 || region[i]! >= 0) continue;
    if (tokens.tag[i] === OPENING && open < 0 && !SHORTENED.has(formAt(i + 1))) open = i;
    else if (tokens.tag[i] === CLOSING && open >= 0) {
      if (double && !SPOKEN.has(formAt(i - 1))) continue;
      fill(open, i + 1, CLOSE);
      open = -1;
    }
  }
  return quotations;

  function isSingle(type: number): boolean {
    return type === straight || type === left || type === right;
  }

  function fill(first: number, end: number, last: number): void {
    inside.fill(1, first, end);
    region.fill(regions++, first, end);
    mark[first] = OPEN;
    if (last > 0) mark[end - 1] = last;
  }

  function formAt(i: number): string {
    return i < tokens.count ? tokens.vocabulary[tokens.type[i]!]! : '';
  }

  function isCurly(i: number): boolean {
    return formAt(i) === '‘';
  }
}
