import { expect, it } from 'vitest';
import {
  PENN_TAGS,
  tagIndex,
  tagPartsOfSpeech,
} from '../../pipeline/learn/part-of-speech/part-of-speech.js';
import { formOf, type Tokens } from '../../pipeline/model/tokens.js';
import { tokensOf } from './tokens-of.js';

function tagged(...sentences: string[]): string[] {
  const tokens = tokensOf(...sentences);
  tagPartsOfSpeech(tokens);
  return sentences.map((_, s) => sentenceOf(tokens, s));
}

function sentenceOf(tokens: Tokens, s: number): string {
  const out: string[] = [];
  for (let i = tokens.sentenceFirst[s]!; i < tokens.sentenceFirst[s + 1]!; i++) {
    out.push(`${formOf(tokens, i)}/${PENN_TAGS[tokens.tag[i]!]}`);
  }
  return out.join(' ');
}

it.each([
  'The/DT minister/NN said/VBD that/IN talks/NNS had/VBD failed/VBN on/IN Monday/NNP ./.',
  "She/PRP does/VBZ n't/RB expect/VB the/DT deal/NN to/TO succeed/VB ./.",
  "Japan/NNP 's/POS new/JJ leader/NN will/MD visit/VB Seoul/NNP next/JJ week/NN ./.",
  "It/PRP 's/VBZ not/RB clear/JJ who/WP signed/VBD it/PRP ./.",
])('tags %s', (sentence) => {
  expect(tagged(sentence.replace(/\/\S+/g, ''))).toEqual([sentence]);
});

it('reads typographic apostrophes as plain ones', () => {
  expect(tagged('Japan ’s leader does n’t agree .')).toEqual([
    'Japan/NNP ’s/POS leader/NN does/VBZ n’t/RB agree/VB ./.',
  ]);
});

it('tags every token of every sentence, and nothing throws on odd input', () => {
  const tokens = tokensOf('\u{1F600} \uD800 …', 'zzz', '— — —', 'x');
  tagPartsOfSpeech(tokens);
  expect([...tokens.tag].every((tag) => tag < PENN_TAGS.length)).toBe(true);
});

it('gives the same tags when other text came before', () => {
  const [alone] = tagged('They plan to report .');
  expect(tagged('The plan is a report .', 'They plan to report .')[1]).toBe(alone);
});

it('knows its tags by name', () => {
  expect(PENN_TAGS[tagIndex('VBD')]).toBe('VBD');
  expect(tagIndex('NOUN')).toBe(255);
});
