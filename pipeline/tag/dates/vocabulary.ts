import { type Item, itemsOf } from './lexicon.js';

/** Characters of all forms after which a new vocabulary is begun, so that memory stays bounded. */
const LIMIT = 1 << 21;

/**
 * The distinct forms of lexemes with what depends on the form alone. It is shared by the documents of a
 * process, which changes no result, only how often a form is looked at.
 */
export class Vocabulary {
  readonly forms: string[] = [];
  readonly lowers: string[] = [];
  /** What a user of the vocabulary has found out about a form; 0 until then. */
  marks = new Uint8Array(1 << 12);
  private readonly readings: (readonly Item[] | undefined)[] = [];
  private readonly hashes: number[] = [];
  /** Open addressing: one more than the id that stands at a place, 0 for none. */
  private slots = new Int32Array(1 << 13);
  private characters = 0;

  /** Whether a new vocabulary should be begun before the next document. */
  get isFull(): boolean {
    return this.characters > LIMIT;
  }

  /** The id of the form `text[start:end]`, in UTF-16 units; a new form gets a new id. */
  idOf(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const mask = this.slots.length - 1;
    for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
      const id = this.slots[at]! - 1;
      if (id < 0) return this.add(text, start, end, hash, at);
      if (this.hashes[id] === hash && this.is(id, text, start, end)) return id;
    }
  }

  /** The readings of a form that need no context. */
  itemsOf(id: number): readonly Item[] {
    let items = this.readings[id];
    if (items === undefined) {
      items = itemsOf(this.forms[id]!);
      this.readings[id] = items;
    }
    return items;
  }

  private is(id: number, text: string, start: number, end: number): boolean {
    const form = this.forms[id]!;
    if (form.length !== end - start) return false;
    for (let i = 0; i < form.length; i++) {
      if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
    }
    return true;
  }

  private add(text: string, start: number, end: number, hash: number, slot: number): number {
    const id = this.forms.length;
    // A plain slice would keep the text of its document alive.
    const form = ` ${text.slice(start, end)}`.slice(1);
    this.forms.push(form);
    this.lowers.push(form.toLowerCase());
    this.readings.push(undefined);
    this.hashes.push(hash);
    this.characters += form.length + 1;
    this.slots[slot] = id + 1;
    if (this.forms.length * 2 > this.slots.length) this.grow();
    return id;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    this.hashes.forEach((hash, id) => {
      let at = (hash ^ (hash >>> 15)) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = id + 1;
    });
    this.slots = slots;
    const marks = new Uint8Array(slots.length);
    marks.set(this.marks);
    this.marks = marks;
  }
}

let shared = new Vocabulary();

/** The vocabulary for the next document. */
export function vocabularyForNext(): Vocabulary {
  if (shared.isFull) shared = new Vocabulary();
  return shared;
}
