import type { Tokens } from '../model/tokens.js';

/**
 * Collects tokens into growing typed arrays and interns their forms with a hash table over the text
 * itself (open addressing, FNV-1a), so that a string is made only once for each distinct form.
 */
export class TokenBuilder {
  /** How many tokens there are so far. */
  count = 0;
  /** UTF-16 units into the text. */
  start: Int32Array;
  /** UTF-16 units into the text, excluded. */
  end: Int32Array;
  private type: Int32Array;
  private readonly vocabulary: string[] = [];
  private readonly firstStart: number[] = [];
  private slots: Int32Array;
  private hashes: Int32Array;
  private readonly sentenceFirst: number[] = [];

  constructor(readonly text: string) {
    const capacity = (text.length >> 2) + 16;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.type = new Int32Array(capacity);
    this.slots = new Int32Array(1024).fill(-1);
    this.hashes = new Int32Array(1024);
  }

  /** Adds the token `from..to`. */
  push(from: number, to: number): void {
    const i = this.count;
    if (i === this.start.length) this.grow();
    this.start[i] = from;
    this.end[i] = to;
    this.type[i] = this.intern(from, to);
    this.count = i + 1;
  }

  /** Marks that a sentence begins with the token at index `first`. */
  beginSentence(first: number): void {
    this.sentenceFirst.push(first);
  }

  /** The tokens collected, with unset tags and heads. */
  finish(): Tokens {
    const { count } = this;
    return {
      text: this.text,
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      type: this.type.slice(0, count),
      vocabulary: this.vocabulary,
      sentenceFirst: Int32Array.from([...this.sentenceFirst, count]),
      tag: new Uint8Array(count).fill(255),
      head: new Int32Array(count).fill(-1),
      relation: new Uint8Array(count).fill(255),
    };
  }

  private intern(from: number, to: number): number {
    const { text } = this;
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = this.slots[slot]!;
      if (id < 0) return this.addForm(slot, hash, from, to);
      if (this.hashes[slot] === hash && this.same(id, from, to)) return id;
      slot = (slot + 1) & mask;
    }
  }

  private same(id: number, from: number, to: number): boolean {
    const { text } = this;
    if (this.vocabulary[id]!.length !== to - from) return false;
    for (let i = from, j = this.firstStart[id]!; i < to; i++, j++) {
      if (text.charCodeAt(i) !== text.charCodeAt(j)) return false;
    }
    return true;
  }

  private addForm(slot: number, hash: number, from: number, to: number): number {
    const id = this.vocabulary.length;
    this.vocabulary.push(this.text.slice(from, to));
    this.firstStart.push(from);
    this.slots[slot] = id;
    this.hashes[slot] = hash;
    if (id * 2 > this.slots.length) this.rehash();
    return id;
  }

  private rehash(): void {
    const { slots, hashes } = this;
    const mask = slots.length * 2 - 1;
    this.slots = new Int32Array(mask + 1).fill(-1);
    this.hashes = new Int32Array(mask + 1);
    for (let i = 0; i < slots.length; i++) {
      if (slots[i]! < 0) continue;
      const hash = hashes[i]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = slots[i]!;
      this.hashes[slot] = hash;
    }
  }

  private grow(): void {
    this.start = widen(this.start);
    this.end = widen(this.end);
    this.type = widen(this.type);
  }
}

function widen(from: Int32Array): Int32Array {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
