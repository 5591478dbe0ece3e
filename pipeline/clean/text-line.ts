import type { Span } from '../model/span.js';
import { isAddress, isCode, isEnded, isTableRow, LIST_ITEM } from './lines.js';

/** A sentence that has not ended: the line stops in a word or at a comma. */
const OPEN = /[\p{L}\p{N},–—%’'"”)]$/u;

/** A line of a text, without its line end, with what rules ask about it; each is found out once. */
export class TextLine implements Span {
  private cut: string | undefined;
  private trimmed: number | undefined;
  private word: number | undefined;
  /** Bits of the facts that have been found out, and of those that hold. */
  private known = 0;
  private holds = 0;

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
  ) {}

  /** The characters of the line. */
  get text(): string {
    this.cut ??= this.source.slice(this.start, this.end);
    return this.cut;
  }

  /** Its length without white space around it. */
  get width(): number {
    this.trimmed ??= this.text.trim().length;
    return this.trimmed;
  }

  /** Length of its first word, 40 at the most. */
  get firstWord(): number {
    this.word ??= /^[ \t]*(\S{0,40})/.exec(this.text)![1]!.length;
    return this.word;
  }

  /** Whether a fact holds of the line. */
  is(fact: Fact): boolean {
    const { bit, test } = TESTS[fact];
    if ((this.known & bit) === 0) {
      this.known |= bit;
      if (test(this.text)) this.holds |= bit;
    }
    return (this.holds & bit) !== 0;
  }
}

/** Stands for the line after the last. */
export const NO_LINE = new TextLine('', 0, 0);

type Fact = keyof typeof FACTS;

const FACTS = {
  /** A sentence ends with the line. */
  ended: isEnded,
  /** It begins with a small letter, after opening marks at most. */
  low: (text: string) => /^[\s"“‘'(]*\p{Ll}/u.test(text),
  /** It has the form of an item of a list. */
  item: (text: string) => LIST_ITEM.test(text),
  /** It stops in the midst of a sentence. */
  open: (text: string) => OPEN.test(text.trimEnd()),
  hyphenated: (text: string) => /[-‐\u00ad]$/.test(text.trimEnd()),
  /** It ends in a hyphen that touches a letter. */
  divided: (text: string) => /[-‐\u00ad][ \t]*$/.test(text) && /\p{L}[-‐\u00ad][ \t]*$/u.test(text),
  colon: (text: string) => text.trimEnd().endsWith(':'),
  /** It keeps its line end because of what it is, however full it is. */
  fixed: (text: string) => isTableRow(text) || isCode(text) || isAddress(text),
} as const;

const TESTS = Object.fromEntries(
  Object.entries(FACTS).map(([name, test], i) => [name, { bit: 1 << i, test }]),
) as Record<Fact, { readonly bit: number; readonly test: (text: string) => boolean }>;

/** Whether a sentence runs on from the end of `before` to the start of `after`. */
export function runsOn(before: TextLine, after: TextLine): boolean {
  return after.is('low') && !before.is('ended') && !isItem(before, after);
}

/**
 * Whether `after` opens an item of a list. A dash or a figure at the start of a line may as well be a
 * part of the sentence before it, when that has not ended.
 */
function isItem(before: TextLine, after: TextLine): boolean {
  return after.is('item') && (before.is('item') || !before.is('open'));
}

/** Whether the line end between two lines is kept because of what they are, however full they are. */
export function isKept(before: TextLine, after: TextLine): boolean {
  return isItem(before, after) || before.is('fixed') || after.is('fixed');
}
