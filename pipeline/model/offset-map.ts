import type { Span } from './span.js';

/** A replacement of `start..end` (UTF-16 units of the text it applies to) by `after`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** A stretch of the map: raw `raw` became clean `clean`; `copied` when it did so unchanged. */
export interface Piece {
  readonly clean: Span;
  readonly raw: Span;
  readonly copied: boolean;
}

/**
 * Where each stretch of the clean text came from. Built from the edits as they are made, composed
 * edit list by edit list, so nothing is ever searched for. All offsets are UTF-16 code units.
 *
 * The map is a list of pieces in order; piece `i` maps clean `clean[i]..clean[i+1]` to raw
 * `raw[i]..raw[i+1]`. A piece is either copied (same length, character by character) or replaced (any
 * lengths, mapped only as a whole). The design follows the alignments of subword tokenizers and the
 * span updater of eyecite, except that it is recorded, not found by diffing.
 */
export class OffsetMap {
  private constructor(
    private readonly clean: Int32Array,
    private readonly raw: Int32Array,
    private readonly copied: Uint8Array,
  ) {}

  /** The map of a text of `length` units that nothing has changed. */
  static identity(length: number): OffsetMap {
    const pieces = new Pieces();
    pieces.push(length, length, true);
    return new OffsetMap(...pieces.finish(length));
  }

  /** Length of the clean text. */
  get cleanLength(): number {
    return this.clean[this.copied.length]!;
  }

  /** Length of the raw text. */
  get rawLength(): number {
    return this.raw[this.copied.length]!;
  }

  /**
   * The map after `replacements` have been applied to the clean text of this one. They are in order of
   * place, do not overlap, and count into that text. Throws a `RangeError` otherwise.
   */
  apply(replacements: readonly Replacement[]): OffsetMap {
    if (replacements.length === 0) return this;
    const out = new Pieces();
    const cursor = new Cursor(this.clean, this.raw, this.copied);
    for (const group of this.widen(replacements)) {
      cursor.copyTo(group.start, out);
      const from = cursor.rawPosition();
      cursor.skipTo(group.end);
      out.push(group.length, cursor.rawPosition() - from, false);
    }
    cursor.copyTo(this.cleanLength, out);
    return new OffsetMap(...out.finish(this.rawLength));
  }

  /** The raw range that a clean span came from; a replaced piece counts as a whole. */
  toRaw(span: Span): Span {
    return convert(span, this.clean, this.raw, this.copied);
  }

  /**
   * The clean range that a raw span became; a replaced piece counts as a whole. Empty when all of it
   * was removed.
   */
  toClean(span: Span): Span {
    return convert(span, this.raw, this.clean, this.copied);
  }

  /** The replaced pieces in order: exactly the places where clean and raw text may differ. */
  *replaced(): Generator<Piece> {
    for (let i = 0; i < this.copied.length; i++) {
      if (this.copied[i]) continue;
      const clean = { start: this.clean[i]!, end: this.clean[i + 1]! };
      yield { clean, raw: { start: this.raw[i]!, end: this.raw[i + 1]! }, copied: false };
    }
  }

  /**
   * Widens each replacement that cuts through a replaced piece to the whole of it, because such a piece
   * has no inner places, and merges those that then overlap.
   */
  private widen(replacements: readonly Replacement[]): Group[] {
    const groups: Group[] = [];
    let position = 0;
    for (const { start, end, after } of replacements) {
      if (start < position || end < start || end > this.cleanLength) {
        throw new RangeError(`edit ${start}..${end} is out of order or out of the text`);
      }
      position = end;
      const from = this.edge(start, 0);
      const to = this.edge(end, 1);
      const growth = after.length - (end - start);
      const last = groups[groups.length - 1];
      if (last !== undefined && from < last.end) {
        last.length += Math.max(0, to - last.end) + growth;
        last.end = Math.max(last.end, to);
      } else if (end > start || after !== '') {
        groups.push({ start: from, end: to, length: to - from + growth });
      }
    }
    return groups;
  }

  /** `offset`, or the start (0) or end (1) of the replaced piece that it cuts. */
  private edge(offset: number, side: 0 | 1): number {
    const i = lastAtMost(this.clean, offset, this.copied.length);
    const cut = this.copied[i] === 0 && this.clean[i]! < offset && offset < this.clean[i + 1]!;
    return cut ? this.clean[i + side]! : offset;
  }
}

interface Group {
  readonly start: number;
  end: number;
  length: number;
}

/** Converts a span of the `from` side of the pieces to their `to` side. */
function convert(span: Span, from: Int32Array, to: Int32Array, copied: Uint8Array): Span {
  const count = copied.length;
  if (count === 0) return { start: 0, end: 0 };
  const first = lastAtMost(from, span.start, count);
  const start = copied[first] ? to[first]! + span.start - from[first]! : to[first]!;
  if (span.end <= span.start) {
    const at = span.start >= from[count]! ? to[count]! : start;
    return { start: at, end: at };
  }
  const last = lastAtMost(from, span.end - 1, count);
  const end = copied[last] ? to[last]! + span.end - from[last]! : to[last + 1]!;
  return { start, end };
}

/** Index of the last piece that starts at or before `offset`, below `count`; 0 when there is none. */
function lastAtMost(starts: Int32Array, offset: number, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place in the old map that only moves forward. */
class Cursor {
  private piece = 0;
  private position = 0;

  constructor(
    private readonly clean: Int32Array,
    private readonly raw: Int32Array,
    private readonly copied: Uint8Array,
  ) {}

  rawPosition(): number {
    if (this.piece >= this.copied.length) return this.raw[this.copied.length]!;
    return this.raw[this.piece]! + this.position - this.clean[this.piece]!;
  }

  /** Copies up to clean `limit`, removals that stand exactly there included. */
  copyTo(limit: number, out: Pieces): void {
    while (this.piece < this.copied.length && this.clean[this.piece + 1]! <= limit) {
      const from = this.rawPosition();
      const end = this.clean[this.piece + 1]!;
      const kept = this.copied[this.piece] === 1;
      out.push(end - this.position, this.raw[this.piece + 1]! - from, kept);
      this.piece++;
      this.position = end;
    }
    if (this.position < limit) {
      out.push(limit - this.position, limit - this.position, true);
      this.position = limit;
    }
  }

  /** Moves to clean `limit`, which lies inside no replaced piece; removals there are left. */
  skipTo(limit: number): void {
    while (this.position < limit && this.clean[this.piece + 1]! <= limit) {
      this.position = this.clean[this.piece + 1]!;
      this.piece++;
    }
    this.position = limit;
  }
}

/** Collects pieces, merging neighbours that are both copied. */
class Pieces {
  private readonly clean: number[] = [0];
  private readonly raw: number[] = [0];
  private readonly copied: number[] = [];

  push(cleanLength: number, rawLength: number, copied: boolean): void {
    if (cleanLength === 0 && rawLength === 0) return;
    const last = this.copied.length - 1;
    if (copied && last >= 0 && this.copied[last] === 1) {
      this.clean[last + 1]! += cleanLength;
      this.raw[last + 1]! += rawLength;
      return;
    }
    this.clean.push(this.clean[this.clean.length - 1]! + cleanLength);
    this.raw.push(this.raw[this.raw.length - 1]! + rawLength);
    this.copied.push(copied ? 1 : 0);
  }

  finish(rawLength: number): [Int32Array, Int32Array, Uint8Array] {
    const reached = this.raw[this.raw.length - 1]!;
    if (reached !== rawLength) throw new RangeError(`offset map: ${reached} of ${rawLength} raw`);
    return [Int32Array.from(this.clean), Int32Array.from(this.raw), Uint8Array.from(this.copied)];
  }
}
