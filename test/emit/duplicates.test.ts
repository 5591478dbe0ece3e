import { describe, expect, test } from 'vitest';
import { DuplicateFinder } from '../../pipeline/emit/duplicates.js';
import { signatureOf } from '../../pipeline/emit/signature.js';
import { NO_TOKENS } from '../../pipeline/model/create.js';
import type { Tokens } from '../../pipeline/model/tokens.js';

function tokensOf(text: string): Tokens {
  const forms = text.split(/\s+/);
  const vocabulary = [...new Set(forms)];
  const type = Int32Array.from(forms, (form) => vocabulary.indexOf(form));
  return { ...NO_TOKENS, text, count: forms.length, type, vocabulary };
}

const STORY = Array.from({ length: 120 }, (_, i) => `word${(i * 37) % 101}x${i % 7}`).join(' ');
const OTHER = Array.from({ length: 120 }, (_, i) => `term${(i * 41) % 103}y${i % 5}`).join(' ');

function originals(texts: readonly string[]): string[] {
  const finder = new DuplicateFinder();
  return texts.map((text, i) => finder.add(`d${i}`, signatureOf(tokensOf(text))));
}

describe('duplicates', () => {
  test.each([
    ['the same text', [STORY, STORY], ['', 'd0']],
    ['other case and punctuation', [STORY, STORY.toUpperCase().replaceAll(' ', ' , ')], ['', 'd0']],
    ['a line put before it', [STORY, `by our own correspondent ${STORY}`], ['', 'd0']],
    ['some words changed', [STORY, STORY.replace(/word11x\d|word50x\d/g, 'changed')], ['', 'd0']],
    ['a copy of a copy', [STORY, STORY, `again ${STORY}`], ['', 'd0', 'd0']],
    ['another text', [STORY, OTHER], ['', '']],
    ['half of one and half of another', [STORY, STORY.slice(0, 500) + OTHER.slice(500)], ['', '']],
    ['short texts that share words', ['rates rise again', 'rates rise today'], ['', '']],
    ['short texts that are the same', ['rates rise again', 'Rates rise again'], ['', 'd0']],
    ['texts without words', ['', '— ?', '…', '— ?'], ['', '', '', '']],
    ['the same words in another order', ['rates rise again', 'again rates rise'], ['', '']],
  ])('%s', (_, texts, expected) => {
    expect(originals(texts)).toEqual(expected);
  });
});
