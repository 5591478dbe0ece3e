import type { Span } from '../model/span.js';
import { isAddress, isCode, isEnded, isTableRow, LIST_ITEM, withoutBlanks } from './lines.js';

/** A sentence that has not ended: the line stops in a word or at a comma. */
const OPEN = /[\p{L}\p{N},–—%’'"”)]$/u;
const DIVIDED = /\p{L}[-‐\u00ad]$/u;

type Test = (text: string) => boolean;

const isLow: Test = (text) => /^[\s"“‘'(]*\p{Ll}/u.test(text);
const isListItem: Test = (text) => LIST_ITEM.test(text);
// A character at the end takes up to two units: more of the line need not be looked at.
const isOpen: Test = (text) => OPEN.test(text.trimEnd().slice(-2));
const isHyphenated: Test = (text) => /[-‐\u00ad]$/.test(text.trimEnd().slice(-1));
const isDivided: Test = (text) => DIVIDED.test(withoutBlanks(text).slice(-3));
const isColon: Test = (text) => text.trimEnd().endsWith(':');
const isFixed: Test = (text) => isTableRow(text) || isCode(text) || isAddress(text);

/** A line of a text, without its line end, with what rules ask about it; each is found out once. */
export class TextLine implements Span {
  private cut: string | undefined;
  private trimmed = -1;
  private word = -1;
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
    if (this.trimmed < 0) this.trimmed = this.text.trim().length;
    return this.trimmed;
  }

  /** Length of its first word, 40 at the most. */
  get firstWord(): number {
    if (this.word < 0) this.word = /^[ \t]*(\S{0,40})/.exec(this.text)![1]!.length;
    return this.word;
  }

  /** Whether a sentence ends with the line. */
  get ended(): boolean {
    return this.fact(1, isEnded);
  }

  /** Whether it begins with a small letter, after opening marks at most. */
  get low(): boolean {
    return this.fact(2, isLow);
  }

  /** Whether it has the form of an item of a list. */
  get item(): boolean {
    return this.fact(4, isListItem);
  }

  /** Whether it stops in the midst of a sentence. */
  get open(): boolean {
    return this.fact(8, isOpen);
  }

  /** Whether it ends in a hyphen, and whether that touches a letter. */
  get hyphenated(): boolean {
    return this.fact(16, isHyphenated);
  }

  get divided(): boolean {
    return this.fact(32, isDivided);
  }

  /** Whether it ends in a colon. */
  get colon(): boolean {
    return this.fact(64, isColon);
  }

  /** Whether it keeps its line end because of what it is, however full it is. */
  get fixed(): boolean {
    return this.fact(128, isFixed);
  }

  private fact(bit: number, test: Test): boolean {
    if ((this.known & bit) === 0) {
      this.known |= bit;
      if (test(this.text)) this.holds |= bit;
    }
    return (this.holds & bit) !== 0;
  }
}

/** Stands for the line after the last. */
export const NO_LINE = new TextLine('', 0, 0);

/** Whether a sentence runs on from the end of `before` to the start of `after`. */
export function runsOn(before: TextLine, after: TextLine): boolean {
  return after.low && !before.ended && !isItem(before, after);
}

/**
 * Whether `after` opens an item of a list. A dash or a figure at the start of a line may as well be a
 * part of the sentence before it, when that has not ended.
 */
function isItem(before: TextLine, after: TextLine): boolean {
  return after.item && (before.item || !before.open);
}

/** Whether the line end between two lines is kept because of what they are, however full they are. */
export function isKept(before: TextLine, after: TextLine): boolean {
  return isItem(before, after) || before.fixed || after.fixed;
}
