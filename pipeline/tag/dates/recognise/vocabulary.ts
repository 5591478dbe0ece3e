import { type Item, itemsOf } from '../notation/lexicon.js';

/** Characters of all forms after which a new vocabulary is begun, so that memory stays bounded. */
const LIMIT = 1 << 20;
/** Size of the table of signatures; a power of two. */
const SIGNATURES = 1 << 14;

/** Whether a word in lower case can be a part of a time expression; `undefined` takes all words for such. */
export type Useful = ReadonlySet<string> | undefined;

/**
 * The forms of lexemes that can be a part of a time expression, with what depends on the form alone. It
 * is shared by the documents of a process, which changes no result, only how often a form is looked at.
 * All other forms have the id 0, and most of them are told by their length and three of their letters.
 */
export class Vocabulary {
  private readonly lowers: string[] = [''];
  /** What a user of the vocabulary has found out about a form; 0 until then. */
  readonly marks: number[] = [0];
  private readonly forms: string[] = [''];
  private readonly readings: (readonly Item[] | undefined)[] = [[]];
  private readonly ids = new Map<string, number>();
  private readonly signatures: Uint8Array | undefined;
  private characters = 0;

  constructor(private readonly useful: Useful) {
    if (!useful) return;
    this.signatures = new Uint8Array(SIGNATURES);
    for (const word of useful) this.signatures[signature(word, 0, word.length)] = 1;
  }

  /** Whether a new vocabulary should be begun before the next document. */
  get isFull(): boolean {
    return this.characters > LIMIT;
  }

  /** A vocabulary without forms for the same words. */
  emptied(): Vocabulary {
    return new Vocabulary(this.useful);
  }

  /** The id of the word `text[start:end]`, in UTF-16 units. */
  idOfWord(text: string, start: number, end: number): number {
    if (this.signatures && this.signatures[signature(text, start, end)] === 0) return 0;
    return this.idOf(text.slice(start, end));
  }

  /** The id of a form of any kind. */
  idOf(form: string): number {
    const id = this.ids.get(form);
    return id === undefined ? this.add(form) : id;
  }

  /** The form in lower case; empty for the id 0. */
  lowerOf(id: number): string {
    return this.lowers[id]!;
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

  private add(slice: string): number {
    // A plain slice would keep the text of its document alive.
    const form = ` ${slice}`.slice(1);
    const lower = form.toLowerCase();
    this.characters += form.length + 1;
    if (this.useful && /^\p{L}/u.test(form) && !this.useful.has(lower)) {
      this.ids.set(form, 0);
      return 0;
    }
    const id = this.forms.length;
    this.ids.set(form, id);
    this.forms.push(form);
    this.lowers.push(lower);
    this.marks.push(0);
    this.readings.push(undefined);
    return id;
  }
}

/** A number for a word by its length, its first two letters and its last one, whatever their case. */
function signature(text: string, start: number, end: number): number {
  const length = end - start;
  const first = text.charCodeAt(start) | 32;
  const second = length > 1 ? text.charCodeAt(start + 1) | 32 : 0;
  const last = text.charCodeAt(end - 1) | 32;
  return (first * 677 + second * 131 + last * 31 + length * 7) & (SIGNATURES - 1);
}
