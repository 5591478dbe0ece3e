import { expect, it } from 'vitest';
import { parseDependencies, RELATIONS } from '../../pipeline/learn/parser/parser.js';
import { tagPartsOfSpeech } from '../../pipeline/learn/part-of-speech/part-of-speech.js';
import { formOf, type Tokens } from '../../pipeline/model/tokens.js';
import { tokensOf } from './tokens-of.js';

function parsed(...sentences: string[]): Tokens {
  const tokens = tokensOf(...sentences);
  tagPartsOfSpeech(tokens);
  parseDependencies(tokens);
  return tokens;
}

/** "dependent < relation < head" of the first token with a form. */
function arcOf(tokens: Tokens, form: string): string {
  const i = Array.from({ length: tokens.count }, (_, k) => k).find(
    (k) => formOf(tokens, k) === form,
  )!;
  const head = tokens.head[i]!;
  return `${RELATIONS[tokens.relation[i]!]} ${head < 0 ? '-' : formOf(tokens, head)}`;
}

it.each([
  ['The minister said that talks failed .', 'minister', 'nsubj said'],
  ['The minister said that talks failed .', 'failed', 'ccomp said'],
  ['The minister said that talks failed .', 'said', 'root -'],
  ['She bought a new house in Paris .', 'new', 'amod house'],
  ['She bought a new house in Paris .', 'house', 'obj bought'],
  ['The bill was passed by the senate .', 'bill', 'nsubj:pass passed'],
])('%s: %s is %s', (sentence, form, arc) => {
  expect(arcOf(parsed(sentence), form)).toBe(arc);
});

it('makes a tree with one root of every sentence, whatever it holds', () => {
  const tokens = parsed(
    '— — ” ” \uD800',
    'a',
    'he said , she said , they said',
    '. . .',
    'the the the',
  );
  for (let s = 0; s + 1 < tokens.sentenceFirst.length; s++) {
    const first = tokens.sentenceFirst[s]!;
    const end = tokens.sentenceFirst[s + 1]!;
    let roots = 0;
    for (let i = first; i < end; i++) {
      let at = i;
      for (let steps = 0; at >= 0 && steps <= end - first; steps++) at = tokens.head[at]!;
      expect(at, 'every chain of heads ends at a root').toBe(-1);
      if (tokens.head[i] === -1) roots++;
      else expect(tokens.head[i]! >= first && tokens.head[i]! < end).toBe(true);
    }
    expect(roots).toBe(1);
  }
});

it('does nothing to a text without tokens', () => {
  expect(parsed().count).toBe(0);
});
