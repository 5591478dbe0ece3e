import type { Wrap } from './layout.js';
import { areRegular, type PageLine } from './page-lines.js';

/** "Page 3 of 9", "- 12 -", "19-07733 15/48" as of the United Nations: a page number that nothing else looks like. */
const CERTAIN =
  /^(?:[-–—•|] ?\d{1,4} ?[-–—•|]|page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|\d{1,4} of \d{1,4}|\[page \d{1,4}\]|\d{1,4}\/\d{1,4} \d\d-\d{4,6}|\d\d-\d{4,6}(?: \([a-z]\))? \d{1,4}\/\d{1,4})$/i;
const PLAIN = /^(?:\d{1,4}|p\. ?\d{1,4}|\d{1,3}\/\d{1,3})$/i;
const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
/** A head with its page number at one end, set apart from it. */
const NUMBERED_HEAD =
  /^(?:\d{1,4}(?:\s*[|–—]\s*|\s{2,})\p{Lu}.{0,80}|\p{Lu}.{0,80}(?:\s*[|–—]\s*|\s{2,})\d{1,4})$/u;

/** Lines at the start of a text among which its first head may stand. */
const FIRST_LINES = 3;

/** Whether the line is nothing but a page number. */
export function isNumber(label: string): boolean {
  return isCertainNumber(label) || PLAIN.test(label) || (label !== '' && ROMAN.test(label));
}

/** Whether the line is a page number by its form alone. */
export function isCertainNumber(label: string): boolean {
  return CERTAIN.test(label);
}

/** Whether the line is a head with a page number at one end. */
export function isNumberedHead({ text, label, loose }: PageLine): boolean {
  return loose && label !== '' && NUMBERED_HEAD.test(text.trim());
}

/** Those of the places `numbers` at which a page number stands: they count up, and pages turn there. */
export function pageNumbers(
  lines: readonly PageLine[],
  numbers: readonly number[],
  turning: ReadonlySet<number>,
  wrap: Wrap,
): number[] {
  const trusted = new Set<number>();
  const sure = new Set<number>();
  for (const chain of chains(lines, numbers)) {
    const turned = chain.filter((at) => turning.has(at)).length;
    if (chain.length < 2) continue;
    if (areHeads(lines, chain)) for (const at of chain) sure.add(at);
    // No section begins where the text ends, and none are all of one length.
    const counted = chain.at(-1) === lines.length - 1 || areRegular(chain, wrap);
    if (!counted && turned < Math.max(1, chain.length / 3)) continue;
    for (const at of chain) trusted.add(at);
  }
  const feeds = feedsBefore(lines);
  return numbers.filter((at) => {
    const { label } = lines[at]!;
    if (!isNumber(label)) {
      // The first head has no page before it.
      if (sure.has(at) || (at < FIRST_LINES && trusted.has(at))) return true;
      return (trusted.has(at) || isExpected(lines, at, feeds)) && turning.has(at);
    }
    // The only page of a wrapped text.
    if (at === lines.length - 1 && pageOf(label) === 1 && wrap.evidence >= 3) return true;
    return trusted.has(at) || CERTAIN.test(label) || turning.has(at);
  });
}

/** Whether these are heads with numbers that count up, three or more, some in the same words: of no list. */
function areHeads(lines: readonly PageLine[], chain: readonly number[]): boolean {
  if (chain.length < 3 || chain.some((at) => isNumber(lines[at]!.label))) return false;
  return new Set(chain.map((at) => lines[at]!.label.replace(/\d+/g, ''))).size < chain.length;
}

/**
 * Whether a numbered head stands alone beside a form feed, or has the number that follows from the foot or the
 * feeds before it.
 */
function isExpected(lines: readonly PageLine[], at: number, feeds: Int32Array): boolean {
  if (lines[at]!.alone && [at - 1, at + 1].some((i) => lines[i]?.text === '\f')) return true;
  const page = pageOf(lines[at]!.label);
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { text, label } = lines[i]!;
    if (CERTAIN.test(label)) return pageOf(label.replace(/(?:of|\/).*/, '')) === page! - 1;
    if (text === '\f' && page === feeds[i]! + 2) return true;
  }
  return false;
}

/** How many form feeds stand before each line. */
function feedsBefore(lines: readonly PageLine[]): Int32Array {
  const counts = new Int32Array(lines.length + 1);
  for (const [i, { text }] of lines.entries()) counts[i + 1] = counts[i]! + (text === '\f' ? 1 : 0);
  return counts;
}

/** Whether page numbers that count up by one stand directly above all these lines, or below them all. */
export function countUpBeside(lines: readonly PageLine[], places: readonly number[]): boolean {
  if (places.length < 2) return false;
  return [-1, 1].some((side) => {
    const pages = places.map((at) => {
      const label = lines[at + side]?.label ?? '';
      return PLAIN.test(label) ? pageOf(label) : undefined;
    });
    return pages.every((page, i) => page !== undefined && (i === 0 || page === pages[i - 1]! + 1));
  });
}

/** Runs of numbers that count up by one, whatever stands between. */
function chains(lines: readonly PageLine[], numbers: readonly number[]): number[][] {
  const byLast = new Map<number, number[]>();
  const all: number[][] = [];
  for (const at of numbers) {
    const page = pageOf(lines[at]!.label);
    if (page === undefined) continue;
    const chain = byLast.get(page - 1) ?? [];
    if (chain.length === 0) all.push(chain);
    chain.push(at);
    byLast.delete(page - 1);
    byLast.set(page, chain);
  }
  return all;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function pageOf(label: string): number | undefined {
  if (ROMAN.test(label)) {
    const values = [...label.toLowerCase()].map((letter) => ROMAN_VALUES[letter]!);
    return values.reduce(
      (sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value),
      0,
    );
  }
  // A year may stand in the head: the page is at one of its ends.
  const found = /^\d+|\d+$/.exec(label) ?? /\d+/.exec(label);
  return found === null ? undefined : Number(found[0]);
}
