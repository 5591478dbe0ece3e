import { numberForms } from './form-table.js';

/**
 * What depends on a form alone, worked out once for each form that the process meets. It is a cache over
 * documents which shows in no result: `describe` must not depend on anything but the form.
 */
export class FormMemo<Value> {
  private values: (Value | undefined)[] = [];
  private known = new Uint8Array(1 << 12);
  private generation = -1;

  constructor(private readonly describe: (form: string) => Value) {}

  /** The value of each entry of a vocabulary. */
  of(vocabulary: readonly string[]): Value[] {
    const { generation, number } = numberForms(vocabulary);
    if (generation !== this.generation) {
      this.values = [];
      this.known.fill(0);
      this.generation = generation;
    }
    return vocabulary.map((form, t) => this.at(number[t]!, form));
  }

  /** Forgets everything: what the values were made from has changed. */
  clear(): void {
    this.generation = -1;
  }

  private at(number: number, form: string): Value {
    if (number >= this.known.length) {
      const grown = new Uint8Array(2 * number);
      grown.set(this.known);
      this.known = grown;
    }
    if (this.known[number] === 0) {
      this.known[number] = 1;
      this.values[number] = this.describe(form);
    }
    return this.values[number] as Value;
  }
}
