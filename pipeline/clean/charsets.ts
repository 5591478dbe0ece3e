import iconv from 'iconv-lite';
import type { Span } from '../model/span.js';

/** A single-byte encoding that UTF-8 was read in, as a table from its characters back to bytes. */
export interface Charset {
  readonly name: string;
  /** Byte 0x80..0xff of each UTF-16 unit, 0 for those it lacks; a C1 control stands for its own byte. */
  readonly bytes: Uint8Array;
  /** The characters of the bytes 0x80..0xff. */
  readonly characters: readonly string[];
}

/** Reads the upper half of an encoding from its decoder. */
export function charset(name: string, encoding: string): Charset {
  const bytes = new Uint8Array(0x10000);
  const characters: string[] = [];
  for (let byte = 0x80; byte <= 0x9f; byte++) bytes[byte] = byte;
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = iconv.decode(Buffer.from([byte]), encoding);
    characters.push(character);
    if (character !== '\ufffd') bytes[character.charCodeAt(0)] = byte;
  }
  return { name, bytes, characters };
}

/** The places of all characters beyond ASCII. */
export function highPlaces(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) places.push(i);
  return places;
}

/** The stretches of `text` that are the bytes of well-formed UTF-8 beyond ASCII; `high` are its high places. */
export function sequencesIn(text: string, { bytes }: Charset, high: readonly number[]): Span[] {
  const found: Span[] = [];
  let past = 0;
  for (const i of high) {
    if (i < past) continue;
    let end = i;
    for (let next = sequenceEnd(text, i, bytes); next > end; ) {
      end = next;
      next = sequenceEnd(text, end, bytes);
    }
    if (end === i) continue;
    found.push({ start: i, end });
    past = end;
  }
  return found;
}

/** End of the sequence of two to four bytes that begins at `at`, or `at` when none does. */
function sequenceEnd(text: string, at: number, bytes: Uint8Array): number {
  if (at >= text.length) return at;
  const lead = bytes[text.charCodeAt(at)]!;
  if (lead < 0xc2 || lead > 0xf4) return at;
  const end = at + (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
  if (end > text.length) return at;
  for (let i = at + 1; i < end; i++) {
    const byte = bytes[text.charCodeAt(i)]!;
    if (byte < 0x80 || byte > 0xbf) return at;
  }
  return end;
}

/** The text whose UTF-8 bytes were read as `text` in `set`; undefined when they are no UTF-8. */
export function rereadAsUtf8(text: string, set: Charset): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = set.bytes[text.charCodeAt(i)]!;
    if (byte === 0) return undefined;
    bytes[i] = byte;
  }
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
