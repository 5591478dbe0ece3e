import { describe, expect, it } from 'vitest';
import { find, findParsed } from './support.js';

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

describe('the subject of an act', () => {
  const readings = (text: string) =>
    findParsed(text)
      .filter(({ label, text: name }) => label === 'GPE' || name === 'White House')
      .map(({ reading, refersTo }) => `${reading} ${refersTo}`);

  it.each([
    ['Tokyo brokered the truce.', ['government GPE|JPN']],
    ['Nor can Tokyo deny it.', ['government GPE|JPN']],
    ['Tokyo, on the other hand, denied it.', ['government GPE|JPN']],
    ['Tokyo, in the east, is old, denied or not.', [' ']],
    ['Tokyo stays neutral.', ['government GPE|JPN']],
    ['Tokyo stays warm.', [' ']],
    ['Tokyo was slow to act.', ['government GPE|JPN']],
    ['Tokyo was easy to reach.', [' ']],
    ['Tokyo is vulnerable to quakes.', [' ']],
    ['Tokyo gave in.', ['government GPE|JPN']],
    ['Tokyo gave him a home.', [' ']],
    ['Tokyo has no plans to leave.', ['government GPE|JPN']],
    ['Tokyo has no trams.', [' ']],
    ['TOKYO, July 3: The ministry is ready to act.', [' ']],
    ['TOKYO: Hoping for rain, the ministry denied it.', [' ']],
    ['Traders in Tokyo and Moscow expect rain.', ['literal ', ' ']],
    ['They want Tokyo to act.', ['government GPE|JPN']],
    ['They left Tokyo to act.', [' ']],
    ['An answer from Tokyo came late.', ['government GPE|JPN']],
    ['A train from Tokyo came late.', ['literal ']],
    ['They had talks with Tokyo and Moscow.', ['government GPE|JPN', 'government GPE|RUS']],
    ['It was built by Tokyo lawyers.', [' ']],
    ["Tokyo's controversial arms-control proposal failed.", ['government GPE|JPN']],
    ["Tokyo's proposal last month failed.", ['government GPE|JPN']],
    ["Tokyo's policy museum failed.", [' ']],
    ["Tokyo's foreign minister left.", ['government GPE|JPN']],
    ["Japan's foreign minister left.", [' ']],
    ['The Delhi government left.', [' ']],
    ['The Beijing government left.', ['government GPE|CHN']],
    ['A White House aide left.', ['government GPE|USA']],
    ['A White House cat left.', [' ']],
    ['The White House drew the lesson.', ['government GPE|USA']],
    ['They want the White House back.', [' ']],
    ['They hope to win back Tokyo.', [' ']],
    ['They back Tokyo.', ['government GPE|JPN']],
    ['Tokyo and Moscow are at odds.', ['government GPE|JPN', 'government GPE|RUS']],
    ['Tokyo and Moscow are at peace.', [' ', ' ']],
    ['They kowtow to Tokyo.', ['government GPE|JPN']],
    ['They fly to Tokyo.', [' ']],
    ['Tokyo signed a striker. The club has a coach, a stadium, a season and a cup.', [' ']],
    ['Tokyo said so. The club has a coach, a stadium, a season and a cup.', ['government GPE|JPN']],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    [
      'Tokyo denied it. Moscow asked Tokyo.',
      'It drew the line where Tokyo dropped it.',
      'government',
    ],
    ['Tokyo denied it. Moscow asked Tokyo.', 'It was where Tokyo slept.', ''],
    ['It snowed.', 'It drew the line where Tokyo dropped it.', ''],
    ['Tokyo denied it.', 'It was a line set by Tokyo.', 'government'],
    ['Tokyo denied it.', 'It was a line beside Tokyo.', 'literal'],
    ['Tokyo denied it.', 'They count on Tokyo.', 'government'],
    ['Tokyo denied it.', 'They marched on Tokyo.', ''],
    ['Tokyo denied it.', 'It upset Tokyo.', 'government'],
    ['Tokyo denied it.', 'It reached Tokyo.', ''],
  ])('a weak sign counts where the text speaks of the government: %s %s', (before, text, expected) => {
    expect(findParsed(`${before} ${text}`).at(-1)!.reading).toBe(expected);
  });

  it.each([
    ['Whitehall denied it.', 'ORG', 'government'],
    ['They live on Capitol Hill.', 'LOC', 'literal'],
    ['Capitol Hill balked.', 'LOC', 'government'],
  ])('a seat is found by its name alone: %s', (text, label, reading) => {
    expect(findParsed(text)).toMatchObject([{ label, reading }]);
  });

  it.each([
    ['Brussels denied it.', 'ORG|european union'],
    ['Brussels denied it, and the Belgian king left.', 'GPE|BEL'],
    ['The EU met the Belgian king. Brussels denied it.', 'ORG|european union'],
  ])('Brussels is the union, but where a text speaks of Belgium alone: %s', (text, meant) => {
    const { mentions, entities } = find(text);
    const one = mentions.find(({ text: name }) => name === 'Brussels')!;
    expect(one.refersTo).toBe(meant);
    expect(entities.map(({ key }) => key)).toContain(meant);
  });
});
