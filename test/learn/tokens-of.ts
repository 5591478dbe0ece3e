import type { Tokens } from '../../pipeline/model/tokens.js';

/** Tokens of sentences whose tokens are separated by single spaces. */
export function tokensOf(...sentences: string[]): Tokens {
  const words = sentences.map((sentence) => sentence.split(' '));
  const forms = words.flat();
  const vocabulary = [...new Set(forms)];
  const start: number[] = [];
  let at = 0;
  for (const form of forms) {
    start.push(at);
    at += form.length + 1;
  }
  const sentenceFirst = [0];
  for (const { length } of words) sentenceFirst.push(sentenceFirst.at(-1)! + length);
  return {
    text: forms.join(' '),
    count: forms.length,
    start: Int32Array.from(start),
    end: Int32Array.from(forms, (form, i) => start[i]! + form.length),
    type: Int32Array.from(forms, (form) => vocabulary.indexOf(form)),
    vocabulary,
    sentenceFirst: Int32Array.from(sentenceFirst),
    tag: new Uint8Array(forms.length).fill(255),
    head: new Int32Array(forms.length).fill(-1),
    relation: new Uint8Array(forms.length).fill(255),
  };
}
