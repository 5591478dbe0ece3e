import { ModelTable } from './model-table.js';
import type { FeatureWeights, ModelHeader } from './model-types.js';

const MAGIC = 'vouch-model-1\n';

/**
 * Compact form of a model: the magic line, the header as JSON with its length, then per feature in
 * order of unsigned key the difference to the last key, the number of labels, and per label its index
 * and its zigzag weight. All numbers are LEB128, so a usual weight takes one byte.
 */
export function writeModel(header: ModelHeader, features: readonly FeatureWeights[]): Uint8Array {
  const out = new ByteWriter();
  for (const byte of Buffer.from(MAGIC)) out.byte(byte);
  const head = Buffer.from(JSON.stringify(header));
  out.number(head.length);
  for (const byte of head) out.byte(byte);
  out.number(features.length);
  let last = 0;
  for (const { key, labels, weights } of features) {
    out.number((key >>> 0) - last);
    last = key >>> 0;
    out.number(labels.length);
    for (let j = 0; j < labels.length; j++) {
      out.byte(labels[j]!);
      out.number(weights[j]! < 0 ? -2 * weights[j]! - 1 : 2 * weights[j]!);
    }
  }
  return out.finish();
}

/** Reads what `writeModel` wrote; throws an `Error` when the bytes are something else. */
export function readModel(bytes: Uint8Array): { header: ModelHeader; table: ModelTable } {
  if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString() !== MAGIC) {
    throw new Error('not a model of this version');
  }
  const reader = new ByteReader(bytes, MAGIC.length);
  const header = JSON.parse(reader.text(reader.number())) as ModelHeader;
  const count = reader.number();
  // An entry takes at least two bytes.
  const table = new ModelTable(count, reader.left >> 1);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key = (key + reader.number()) | 0;
    table.begin(key);
    for (let j = reader.number(); j > 0; j--) {
      const label = reader.byte();
      const value = reader.number();
      table.entry(label, (value >>> 1) ^ -(value & 1));
    }
  }
  return { header, table: table.finish() };
}

class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.length++] = value;
  }

  number(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    private place: number,
  ) {}

  /** Bytes not yet read. */
  get left(): number {
    return this.bytes.length - this.place;
  }

  byte(): number {
    return this.bytes[this.place++]!;
  }

  number(): number {
    let value = 0;
    let shift = 0;
    let byte = this.bytes[this.place++]!;
    while (byte > 127) {
      value |= (byte & 127) << shift;
      shift += 7;
      byte = this.bytes[this.place++]!;
    }
    return (value | (byte << shift)) >>> 0;
  }

  text(length: number): string {
    this.place += length;
    return Buffer.from(this.bytes.subarray(this.place - length, this.place)).toString();
  }
}
