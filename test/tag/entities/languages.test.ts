import { describe, expect, it } from 'vitest';
import { find } from './support.js';

describe('languages and the peoples that speak them', () => {
  it.each([
    ['They printed it in Nynorsk there.', ['Nynorsk/LANGUAGE']],
    [
      'He speaks Hindi, Tamil and English.',
      ['Hindi/LANGUAGE', 'Tamil/LANGUAGE', 'English/LANGUAGE'],
    ],
    ['The Spanish language is old.', ['Spanish/LANGUAGE']],
    ['It was translated from Danish into French.', ['Danish/LANGUAGE', 'French/LANGUAGE']],
    ['An Arabic-language channel said so.', ['Arabic/LANGUAGE']],
    [
      'It was done in the Arabic, English and French languages.',
      ['Arabic/LANGUAGE', 'English/LANGUAGE', 'French/LANGUAGE'],
    ],
    ['They met Danish, Dutch and German firms.', ['Danish/NORP', 'Dutch/NORP', 'German/NORP']],
    ['The house is in French hands.', ['French/NORP']],
    ['They sailed in French Polynesia.', ['French Polynesia/GPE']],
    ['In Russian eyes, the Spanish were late.', ['Russian/NORP', 'Spanish/NORP']],
    ['They won from German sides.', ['German/NORP']],
    ['He taught English history.', ['English/NORP']],
    ['They spoke Danish politicians down.', ['Danish/NORP']],
    ['The Tamil party left.', ['Tamil/NORP']],
  ])('%s', (text, expected) => {
    const found = find(text).mentions.filter(({ form }) => form !== 'role');
    expect(found.map((one) => `${one.text}/${one.label}`)).toEqual(expected);
  });
});
