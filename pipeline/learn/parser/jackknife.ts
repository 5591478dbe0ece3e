import type { Tokens } from '../../model/tokens.js';
import { createTagger, tagWith } from '../part-of-speech/part-of-speech.js';
import {
  type PartOfSpeechTraining,
  trainPartsOfSpeech,
} from '../part-of-speech/part-of-speech-train.js';
import type { Treebank } from '../treebank/conllu.js';

/** Parts of the treebank; each is tagged by a tagger trained on the others. */
const PARTS = 5;

/**
 * Tags for the tokens of a treebank, with the mistakes that a tagger makes on text which it has not
 * seen. A parser trained on them copes with such mistakes, one trained on right tags does not.
 */
export function jackknifedTags(treebank: Treebank, options: PartOfSpeechTraining): Uint8Array {
  const tag = new Uint8Array(treebank.tokens.count);
  for (let part = 0; part < PARTS; part++) {
    const model = trainPartsOfSpeech(
      sentencesOf(treebank, (s) => s % PARTS !== part).treebank,
      options,
    );
    const { treebank: held, from } = sentencesOf(treebank, (s) => s % PARTS === part);
    tagWith(createTagger(model), held.tokens);
    held.tokens.tag.forEach((found, i) => {
      tag[from[i]!] = found;
    });
  }
  return tag;
}

/** Some sentences of a treebank as a treebank, and the place of each of its tokens in the whole. */
function sentencesOf(
  { tokens, lemma, relation }: Treebank,
  keep: (sentence: number) => boolean,
): { treebank: Treebank; from: Int32Array } {
  const places: number[] = [];
  const sentenceFirst = [0];
  for (let s = 0; s + 1 < tokens.sentenceFirst.length; s++) {
    if (!keep(s)) continue;
    for (let i = tokens.sentenceFirst[s]!; i < tokens.sentenceFirst[s + 1]!; i++) places.push(i);
    sentenceFirst.push(places.length);
  }
  const from = Int32Array.from(places);
  const part: Tokens = {
    ...tokens,
    count: from.length,
    start: from.map((i) => tokens.start[i]!),
    end: from.map((i) => tokens.end[i]!),
    type: from.map((i) => tokens.type[i]!),
    sentenceFirst: Int32Array.from(sentenceFirst),
    tag: Uint8Array.from(from, (i) => tokens.tag[i]!),
    head: new Int32Array(from.length).fill(-1),
    relation: new Uint8Array(from.length).fill(255),
  };
  const treebank = {
    tokens: part,
    lemma: places.map((i) => lemma[i]!),
    relation: places.map((i) => relation[i]!),
  };
  return { treebank, from };
}
