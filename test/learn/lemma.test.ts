import { expect, it } from 'vitest';
import { lemmaOf } from '../../pipeline/learn/part-of-speech/lemma.js';

it.each([
  ['said', 'VBD', 'say'],
  ['says', 'VBZ', 'say'],
  ['making', 'VBG', 'make'],
  ['stopped', 'VBD', 'stop'],
  ['denied', 'VBD', 'deny'],
  ['denies', 'VBZ', 'deny'],
  ['announced', 'VBN', 'announce'],
  ['calling', 'VBG', 'call'],
  ['dying', 'VBG', 'die'],
  ['issuing', 'VBG', 'issue'],
  ['showing', 'VBG', 'show'],
  ['pledged', 'VBD', 'pledge'],
  ['visiting', 'VBG', 'visit'],
  ['stated', 'VBD', 'state'],
  ['repeated', 'VBD', 'repeat'],
  ['discloses', 'VBZ', 'disclose'],
  ['admitted', 'VBD', 'admit'],
  ['’s', 'VBZ', 'be'],
  ["n't", 'RB', 'not'],
  ['wo', 'MD', 'will'],
  ['cities', 'NNS', 'city'],
  ['boxes', 'NNS', 'box'],
  ['women', 'NNS', 'woman'],
  ['crises', 'NNS', 'crisis'],
  ['larger', 'JJR', 'large'],
  ['biggest', 'JJS', 'big'],
  ['easier', 'JJR', 'easy'],
  ['better', 'JJR', 'good'],
  ['them', 'PRP', 'they'],
  ['Olympics', 'NNPS', 'Olympic'],
])('%s as %s is %s', (form, tag, lemma) => {
  expect(lemmaOf(form, tag)).toBe(lemma);
});

it.each([
  ['found', 'VBP'],
  ['bring', 'VB'],
  ['press', 'NN'],
  ['series', 'NNS'],
  ['Banking', 'NNP'],
  ['saw', 'NN'],
  ['red', 'JJ'],
  ['Danish', 'JJ'],
  ['her', 'PRP$'],
  ['sing', 'VBG'],
  ['', 'NNS'],
])('%s as %s stays', (form, tag) => {
  expect(lemmaOf(form, tag)).toBe(form);
});
