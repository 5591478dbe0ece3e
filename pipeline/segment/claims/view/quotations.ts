import type { Tokens } from '../../../model/tokens.js';

/** Quotations of a document, per token. */
export interface Quotations {
  /** 1 inside quotation marks, the marks included. */
  readonly inside: Uint8Array;
  /** 1 for a token that is (part of) an opening mark, 2 for a closing one, else 0. */
  readonly mark: Uint8Array;
  /** Number of the quotation that holds the token, -1 for none. */
  readonly region: Int32Array;
}

export const OPEN = 1;
export const CLOSE = 2;
const EITHER = 3;

/**
 * Finds what stands inside quotation marks. A quotation ends at its closing mark or at the end of its
 * paragraph: a paragraph that opens with another opening mark continues it (the usual typography).
 * Only double marks; single ones are mostly apostrophes.
 */
export function doubleQuotations(
  tokens: Tokens,
  paragraphOf: (token: number) => number,
): Quotations {
  const { count } = tokens;
  const inside = new Uint8Array(count);
  const mark = new Uint8Array(count);
  const region = new Int32Array(count).fill(-1);
  const styles = marksOf(tokens);
  let open = -1;
  let regions = 0;
  let paragraph = -1;
  for (let i = 0; i < count; i++) {
    const here = paragraphOf(i);
    if (here !== paragraph) {
      open = -1;
      paragraph = here;
    }
    let style = styles[i]!;
    if (style === EITHER)
      style =
        i > 0 && styles[i - 1] === EITHER && pair(tokens, i - 1)
          ? mark[i - 1]!
          : direction(tokens, i, open >= 0);
    mark[i] = style;
    const second = style === OPEN && i > 0 && mark[i - 1] === OPEN && pair(tokens, i - 1);
    if (style === OPEN && !second) open = regions++;
    const closing = style === CLOSE ? regionBefore(region, i, open) : -1;
    region[i] = style === CLOSE ? closing : open;
    inside[i] = region[i]! >= 0 ? 1 : 0;
    if (style === CLOSE) open = -1;
  }
  return { inside, mark, region };
}

/** Region of a closing mark: the open one, or the one that the other half of `''` has just closed. */
function regionBefore(region: Int32Array, i: number, open: number): number {
  return open >= 0 ? open : i > 0 ? region[i - 1]! : -1;
}

/** What each token can be as a quotation mark: 0 for none. */
function marksOf(tokens: Tokens): Uint8Array {
  const byType = tokens.vocabulary.map(doubleMark);
  const result = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    result[i] = byType[tokens.type[i]!]!;
    if (result[i] === 0 && pair(tokens, i)) {
      result[i] = EITHER;
      result[++i] = EITHER;
    }
  }
  return result;
}

function doubleMark(form: string): number {
  if (form === '“' || form === '«' || form === '„' || form === '``') return OPEN;
  if (form === '”' || form === '»') return CLOSE;
  return form === '"' || form === "''" || form === '＂' ? EITHER : 0;
}

/** Two apostrophes without space between them stand for a double mark. */
function pair(tokens: Tokens, i: number): boolean {
  const { text, start, end } = tokens;
  return (
    i + 1 < tokens.count &&
    end[i] === start[i + 1] &&
    end[i]! - start[i]! === 1 &&
    text.charCodeAt(start[i]!) === 39 &&
    end[i + 1]! - start[i + 1]! === 1 &&
    text.charCodeAt(start[i + 1]!) === 39
  );
}

/** A straight mark opens before a word and closes after one; between two words the state decides. */
function direction(tokens: Tokens, i: number, open: boolean): number {
  const last = pair(tokens, i) ? i + 1 : i;
  const spaceBefore = i === 0 || tokens.end[i - 1]! < tokens.start[i]!;
  const spaceAfter = last + 1 >= tokens.count || tokens.end[last]! < tokens.start[last + 1]!;
  if (spaceBefore && !spaceAfter) return OPEN;
  if (spaceAfter && !spaceBefore) return CLOSE;
  return open ? CLOSE : OPEN;
}
