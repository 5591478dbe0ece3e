import { describe, expect, it } from 'vitest';
import { find } from './support.js';

describe('offices', () => {
  const roleOf = (text: string) => find(text).mentions.filter((one) => one.form === 'role');

  it.each([
    ['a title', 'US President Paul Weber spoke. The US president left.', 'paul weber'],
    [
      'a demonym for a country',
      'US President Paul Weber spoke. The American president left.',
      'paul weber',
    ],
    [
      'an owner',
      "Russian Foreign Minister Ivan Petrov spoke. Moscow's top diplomat left.",
      'ivan petrov',
    ],
    ['a name behind it', 'The Japanese premier, Kenji Morita, spoke.', 'kenji morita'],
    [
      '"is"',
      'Kenji Morita is the prime minister of Japan. The Japanese premier left.',
      'kenji morita',
    ],
    [
      'the country that the text is about',
      'Prime Minister Kenji Morita flew out. Japan hopes that Japan gains. Japan waits. The Japanese premier is firm.',
      'kenji morita',
    ],
    [
      'who held it before',
      'Former President Paul Weber met President Ivan Petrov. The former president left.',
      'paul weber',
    ],
    [
      'who held it before, behind the name',
      'Paul Weber, a former mayor of Orle, met Mayor Ivan Petrov. The former mayor left.',
      'paul weber',
    ],
    [
      'a name behind who held it before',
      "Kenya's former president, Paul Weber, left.",
      'paul weber',
    ],
    [
      'the list, but for a former holder',
      'Former Prime Minister Shinzo Abe spoke. Prime Minister Kishida left. The Japanese premier is firm.',
      'fumio kishida',
    ],
    [
      'the country that the text names first, of two',
      'TOKYO - Prime Minister Kenji Morita flew out. Japan and Peru met; Peru and Japan. In Lima, the Japanese premier is firm.',
      'kenji morita',
    ],
    [
      'an office with its country, no article',
      'Japanese Prime Minister Kenji Morita spoke. Prime Minister of Japan tried to smile.',
      'kenji morita',
    ],
    [
      'a body behind it',
      'President Paul Weber met Ivan Petrov, president of the Northern Growers Union. The president of the Northern Growers Union left.',
      'ivan petrov',
    ],
    [
      'a name behind the body',
      'President Paul Weber spoke. The president of the Northern Growers Union (NGU), Ivan Petrov, left.',
      'ivan petrov',
    ],
    [
      'the state rather than a body',
      'President Paul Weber met Ivan Petrov, president of the Northern Growers Union. The president left.',
      'paul weber',
    ],
    [
      'a body that nothing else has a president beside',
      'Ivan Petrov, president of the Northern Growers Union, spoke. The president left.',
      'ivan petrov',
    ],
    [
      'who held it before in a country',
      'Paul Weber, the former president of Peru, met former President Ivan Petrov. The former president of Peru left.',
      'paul weber',
    ],
    [
      'who held it before in a place',
      'Paul Weber, the former governor of Florida, met former Governor Ivan Petrov. The former governor of Florida left.',
      'paul weber',
    ],
    [
      'the list of leaders, for who is named',
      'Angela Merkel spoke. The German chancellor left.',
      'angela merkel',
    ],
  ])('are linked by %s', (_, text, name) => {
    expect(roleOf(text).at(-1)?.entity).toBe(`PERSON|${name}`);
  });

  it.each([
    ['nobody who held it before', 'President Paul Weber spoke. The former president left.'],
    [
      'two who held it',
      'Former President Paul Weber met former President Ivan Petrov. The former president left.',
    ],
    [
      'another body',
      'President Paul Weber spoke. The president of the Northern Growers Union left.',
    ],
    [
      'a body without a name, of two',
      'US President Paul Weber spoke. The president of the club left.',
    ],
    [
      'a place other than the only former holder has',
      'Paul Weber, the former governor of Florida, left. The former governor of Maryland spoke.',
    ],
    ['another country', 'US President Paul Weber spoke. The French president left.'],
    [
      'a former holder',
      'Former Japanese Prime Minister Kenji Morita spoke. The Japanese premier left.',
    ],
    ['no apposition', 'After the defeat of Paul Weber, Prime Minister of Japan tried to smile.'],
    ['a list without the name in the text', 'The German chancellor left.'],
    [
      'two holders',
      'Japanese Prime Minister Kenji Morita met Japanese Prime Minister Hana Okada. The Japanese premier left.',
    ],
    [
      'a country that the text is not about',
      'Prime Minister Kenji Morita met the Italian premier.',
    ],
  ])('stay roles for %s', (_, text) => {
    expect(roleOf(text).at(-1)?.entity).toBe('');
  });

  it.each([
    'The premier league began.',
    'He presided over it.',
    'Japan has ministers.',
  ])('are not seen in: %s', (text) => {
    expect(roleOf(text).filter((one) => /japan/i.test(one.text))).toEqual([]);
  });
});
