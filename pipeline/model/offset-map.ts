import type { Span } from './span.js';

/** A replacement of `start..end` (UTF-16 units of the text it applies to) by `after`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/**
 * Where each stretch of the clean text came from. Built from the edits as they are made, composed edit
 * list by edit list, so nothing is ever searched for. All offsets are UTF-16 code units.
 *
 * The map is a list of pieces in order; piece `i` maps clean `cleanStart[i]..cleanStart[i+1]` to raw
 * `rawStart[i]..rawStart[i+1]`. A piece is either copied (same length, character by character) or
 * replaced (any lengths, mapped only as a whole). The design follows text "alignment" in
 * tokenizers and the span updater of eyecite, except that it is recorded, not found by diffing.
 */
export class OffsetMap {
  private constructor(
    private readonly clean: Int32Array,
    private readonly raw: Int32Array,
    private readonly copied: Uint8Array,
  ) {}

  /** The map of a text of `length` units that nothing has changed. */
  static identity(length: number): OffsetMap {
    return length === 0
      ? new OffsetMap(Int32Array.of(0), Int32Array.of(0), new Uint8Array(0))
      : new OffsetMap(Int32Array.of(0, length), Int32Array.of(0, length), Uint8Array.of(1));
  }

  /** Length of the clean text. */
  get cleanLength(): number {
    return this.clean[this.clean.length - 1]!;
  }

  /** Length of the raw text. */
  get rawLength(): number {
    return this.raw[this.raw.length - 1]!;
  }

  /**
   * The map after `replacements` have been applied to the clean text of this one. They are in order of
   * place, do not overlap, and count into that text. Throws a `RangeError` otherwise.
   */
  apply(replacements: readonly Replacement[]): OffsetMap {
    if (replacements.length === 0) return this;
    const pieces = new Pieces();
    let position = 0;
    let piece = 0;
    for (const { start, end, after } of replacements) {
      if (start < position || end < start || end > this.cleanLength) {
        throw new RangeError(`edit ${start}..${end} is out of order or out of the text`);
      }
      piece = this.copyPieces(pieces, piece, position, start);
      // The replaced clean range may cut through copied pieces: take just their part.
      const from = this.rawAt(start, piece, 'start');
      const to = end === start ? from : this.toRaw({ start, end }).end;
      pieces.push(after.length, to - from, false);
      position = end;
      while (piece < this.copied.length && this.clean[piece + 1]! <= position) piece++;
    }
    this.copyPieces(pieces, piece, position, this.cleanLength);
    return new OffsetMap(...pieces.finish(this.rawLength));
  }

  /** The raw range that a clean span came from; a replaced piece counts as a whole. */
  toRaw(span: Span): Span {
    if (span.end <= span.start) {
      const at = this.rawAt(span.start, this.pieceAt(span.start), 'start');
      return { start: at, end: at };
    }
    const first = this.pieceAt(span.start);
    const last = this.pieceAt(span.end - 1);
    const start = this.copied[first]
      ? this.raw[first]! + span.start - this.clean[first]!
      : this.raw[first]!;
    const end = this.copied[last]
      ? this.raw[last]! + span.end - this.clean[last]!
      : this.raw[last + 1]!;
    return { start, end };
  }

  /**
   * The clean range that a raw span became; a replaced piece counts as a whole. Empty when all of it
   * was removed.
   */
  toClean(span: Span): Span {
    const first = lastAtMost(this.raw, span.start, this.copied.length);
    const last = lastAtMost(this.raw, Math.max(span.start, span.end - 1), this.copied.length);
    const start = this.copied[first]
      ? this.clean[first]! + span.start - this.raw[first]!
      : this.clean[first]!;
    const end = this.copied[last]
      ? this.clean[last]! + span.end - this.raw[last]!
      : this.clean[last + 1]!;
    return { start: Math.min(start, this.cleanLength), end: Math.min(Math.max(start, end), this.cleanLength) };
  }

  private pieceAt(offset: number): number {
    return lastAtMost(this.clean, offset, this.copied.length);
  }

  /** Raw place of a clean boundary that lies in or at the edge of `piece`. */
  private rawAt(offset: number, piece: number, _side: 'start'): number {
    if (piece >= this.copied.length) return this.rawLength;
    return this.copied[piece]
      ? this.raw[piece]! + Math.max(0, offset - this.clean[piece]!)
      : this.raw[piece]!;
  }

  /** Copies clean `from..to` piece by piece and returns the piece that holds `to`. */
  private copyPieces(out: Pieces, piece: number, from: number, to: number): number {
    let i = piece;
    let position = from;
    while (i < this.copied.length) {
      const start = this.clean[i]!;
      const end = this.clean[i + 1]!;
      if (start >= to && !(start === to && end === to)) break;
      const cut = Math.min(end, to);
      if (this.copied[i]) {
        out.push(cut - Math.max(start, position), cut - Math.max(start, position), true);
      } else if (position <= start) {
        out.push(end - start, this.raw[i + 1]! - this.raw[i]!, false);
      }
      position = Math.max(position, cut);
      if (end > to) break;
      i++;
    }
    return i;
  }
}

/** Index of the last piece that starts at or before `offset`, below `count`. */
function lastAtMost(starts: Int32Array, offset: number, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
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
    if (this.raw[this.raw.length - 1] !== rawLength) {
      throw new RangeError(`offset map lost raw text: ${this.raw[this.raw.length - 1]} of ${rawLength}`);
    }
    return [Int32Array.from(this.clean), Int32Array.from(this.raw), Uint8Array.from(this.copied)];
  }
}
