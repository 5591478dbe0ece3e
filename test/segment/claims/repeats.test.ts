import { describe, expect, it } from 'vitest';
import { sameWordsOf } from '../../../pipeline/segment/claims/repeats.js';
import { marked } from './marked.js';

const words = (notation: string): string => {
  const { reading, attribution } = marked(notation);
  return sameWordsOf(reading, attribution.content);
};

describe('claims that repeat one another', () => {
  it.each([
    ['<“The dam is old and weak,”> {she} [said].', '{Olsen} [said] <"the dam is old and weak">.'],
    ['{She} [said] <that the dam is old>.', '<The dam is old>.'],
    [
      '{She} [called it] <a case where “the dam is old and weak”>.',
      '<“The dam is old and weak,”> {she} [said].',
    ],
    ['<However, the dam is old>.', '{She} [said] <that the dam is old>.'],
    ["<The dam isn't safe>.", '<The dam isn’t safe>.'],
    ['<The dam, at last, is open>.', '<The dam at last is open>.'],
  ])('%s is %s', (one, other) => {
    expect(words(one)).not.toBe('');
    expect(words(one)).toBe(words(other));
  });

  it.each([
    ['<The dam is old>.', '<The dam is not old>.'],
    ['<The dam is “old”>.', '<The bridge is “old”>.'],
    ['<The dam is old>.', '<The dams are old>.'],
  ])('%s is not %s', (one, other) => {
    expect(words(one)).not.toBe(words(other));
  });

  it('knows too few words for a repetition', () => {
    expect(words('{She} [said] <no>.')).toBe('');
  });
});
