import type { Span } from '../model/span.js';
import type { Tokens } from '../model/tokens.js';

/**
 * One token: a number, an abbreviation with inner stops, a word (apostrophes split off below), a run of
 * the same mark, or any other single character. Each alternative is linear: no nested repetition.
 */
const TOKEN =
  /https?:\/\/[^\s<>"')\]]+|www\.[^\s<>"')\]]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*[\p{L}\p{N}]|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}])|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*\.?|\.{2,}|…|-{2,}|[\p{S}\p{P}]|\S/gu;

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/**
 * Splits the sentences of `text` into tokens. `sentences` are in order and do not overlap;
 * `keepStop` tells whether a full stop after the given word belongs to it ("Mr.").
 */
export function tokenize(
  text: string,
  sentences: readonly Span[],
  keepStop: (word: string) => boolean,
): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const type: number[] = [];
  const types = new Map<string, number>();
  const vocabulary: string[] = [];
  const sentenceFirst = new Int32Array(sentences.length + 1);

  function push(from: number, to: number): void {
    const form = text.slice(from, to);
    let id = types.get(form);
    if (id === undefined) {
      id = vocabulary.length;
      types.set(form, id);
      vocabulary.push(form);
    }
    start.push(from);
    end.push(to);
    type.push(id);
  }

  function pushWord(from: number, to: number, last: boolean): void {
    let stop = to;
    const dotted = text.charCodeAt(to - 1) === 46;
    const inner = dotted && text.slice(from, to - 1).includes('.');
    if (dotted && !(inner || (!last && keepStop(text.slice(from, to - 1))) || (last && keepStop(text.slice(from, to - 1))))) {
      stop = to - 1;
    }
    const word = text.slice(from, stop);
    const clitic = CLITIC.exec(word);
    if (clitic && clitic.index > 0) {
      push(from, from + clitic.index);
      push(from + clitic.index, stop);
    } else if (stop > from) {
      push(from, stop);
    }
    if (stop < to) push(stop, to);
  }

  sentences.forEach((sentence, s) => {
    sentenceFirst[s] = start.length;
    TOKEN.lastIndex = sentence.start;
    for (;;) {
      const match = TOKEN.exec(text);
      if (match === null || match.index >= sentence.end) break;
      const from = match.index;
      const to = Math.min(from + match[0].length, sentence.end);
      if (/^[\p{L}\p{N}]/u.test(match[0]) && !/^(?:https?:|www\.)/.test(match[0])) {
        pushWord(from, to, to === sentence.end);
      } else push(from, to);
      if (TOKEN.lastIndex >= sentence.end) break;
    }
  });
  sentenceFirst[sentences.length] = start.length;

  return {
    text,
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    type: Int32Array.from(type),
    vocabulary,
    sentenceFirst,
    tag: new Uint8Array(start.length).fill(255),
    head: new Int32Array(start.length).fill(-1),
    relation: new Uint8Array(start.length).fill(255),
  };
}
