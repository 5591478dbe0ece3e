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
  readonly marks: number[] = [];
  private readonly readings: (readonly Item[] | undefined)[] = [];
  private readonly ids = new Map<string, number>();
  private characters = 0;

  /** Whether a new vocabulary should be begun before the next document. */
  get isFull(): boolean {
    return this.characters > LIMIT;
  }

  /** The id of a form; a new form gets a new id. */
  idOf(form: string): number {
    const id = this.ids.get(form);
    return id === undefined ? this.add(form) : id;
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
    const id = this.forms.length;
    // A plain slice would keep the text of its document alive.
    const form = ` ${slice}`.slice(1);
    this.ids.set(form, id);
    this.forms.push(form);
    this.lowers.push(form.toLowerCase());
    this.marks.push(0);
    this.readings.push(undefined);
    this.characters += form.length + 1;
    return id;
  }
}

let shared = new Vocabulary();

/** The vocabulary for the next document. */
export function vocabularyForNext(): Vocabulary {
  if (shared.isFull) shared = new Vocabulary();
  return shared;
}
