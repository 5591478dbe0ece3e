import { numberForms } from '../../learn/forms/token-attributes.js';

const UNKNOWN = 0;

/**
 * A question about a form alone, answered once per form of the process and not once per token. It is a
 * cache over documents which shows in no result; `ask` must not depend on anything but the form.
 */
export class FormTest {
  private answers = new Uint8Array(1024);
  private generation = -1;

  /** `ask` answers with a number below 255. */
  constructor(private readonly ask: (form: string, lower: string) => number | boolean) {}

  /** The answer for each entry of a vocabulary, 0 for no. */
  of(vocabulary: readonly string[]): Uint8Array {
    const { generation, number } = numberForms(vocabulary);
    if (generation !== this.generation) this.answers.fill(UNKNOWN);
    this.generation = generation;
    const out = new Uint8Array(vocabulary.length);
    for (let v = 0; v < out.length; v++) {
      const known = number[v]! < this.answers.length ? this.answers[number[v]!]! : UNKNOWN;
      out[v] = (known === UNKNOWN ? this.answer(vocabulary[v]!, number[v]!) : known) - 1;
    }
    return out;
  }

  private answer(form: string, number: number): number {
    if (number >= this.answers.length) {
      const longer = new Uint8Array(2 * (number + 1));
      longer.set(this.answers);
      this.answers = longer;
    }
    this.answers[number] = 1 + Number(this.ask(form, form.toLowerCase()));
    return this.answers[number]!;
  }
}
