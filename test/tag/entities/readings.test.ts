import { describe, expect, it } from 'vitest';
import { find } from './support.js';

describe('the two sides of dealings', () => {
  const readings = (text: string) =>
    find(text)
      .mentions.filter(({ label }) => label === 'GPE')
      .map(({ reading, refersTo }) => `${reading} ${refersTo}`);

  it.each([
    ['Talks between Tokyo and Moscow failed.', ['government GPE|JPN', 'government GPE|RUS']],
    ['The flight between Tokyo and Moscow was late.', [' ', ' ']],
    ['They told Tokyo and Moscow as much.', ['government GPE|JPN', 'government GPE|RUS']],
    ['They told Tokyo and left Moscow.', ['government GPE|JPN', ' ']],
    ['It was interference by Tokyo.', ['government GPE|JPN']],
    ['It was a house by Tokyo.', [' ']],
    ['They could not agree with Tokyo.', ['government GPE|JPN']],
    ['They like Tokyo-backed clubs.', ['government GPE|JPN']],
    ['They like Tokyo-based clubs.', [' ']],
    ['The pro-Tokyo party won.', ['government GPE|JPN']],
    ['Tokyo-Moscow relations are cold.', ['government GPE|JPN', 'government GPE|RUS']],
    ['Tokyo-Moscow flights are late.', [' ', ' ']],
    ['They have ties with both Tokyo and Moscow.', ['government GPE|JPN', 'government GPE|RUS']],
    ['An ally of Tokyo left.', ['government GPE|JPN']],
    ['A suburb of Tokyo left.', [' ']],
    ['Tokyo and Moscow were silent.', ['government GPE|JPN', 'government GPE|RUS']],
    ['They let Tokyo sell it.', ['government GPE|JPN']],
    ['Rebels in northern Peru say it is late.', ['literal ']],
    ['They marched through downtown Tokyo to honour it.', ['literal ']],
    ['They fled during Tokyo protests.', [' ']],
    ['They walked as Tokyo weighed it.', ['government GPE|JPN']],
    ['Towns such as Tokyo say so.', [' ']],
    ['Talks in Tokyo failed.', ['literal ']],
    ['Tokyo, which had threatened sanctions, left.', ['government GPE|JPN']],
    ['Tokyo, which has hills, is old.', [' ']],
    ['The loan obliges Tokyo to save.', ['government GPE|JPN']],
    ['The trip requires Tokyo tickets.', [' ']],
    ['The pact comes into force\n\nTokyo, 3 May\n\nIt was late.', [' ']],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
