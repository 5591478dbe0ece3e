import { expect, it } from 'vitest';
import { articleFrom } from './helpers.js';

const OPENING = 'The museum burned on Sunday.\n\n“I ran for the icons,” said Ann Lee, the guard.';

/** The sources of what is quoted. */
function sourcesIn(text: string): string[] {
  return articleFrom(text)
    .claims.filter(({ kind }) => kind === 'direct')
    .map(({ sourceEntity }) => sourceEntity);
}

it('a quotation over paragraphs goes on behind what the page puts between them', () => {
  const spoken = '“The smoke was like wool.{}“Then the firemen came to help me.”';
  const plain = sourcesIn(`${OPENING}\n\n${spoken.replace('{}', '\n\n')}`);
  expect(plain).toHaveLength(2);
  expect(
    sourcesIn(`${OPENING}\n\n[PHOTO]\n\n${spoken.replace('{}', '\n\nAdvertisement\n\n')}`),
  ).toEqual(plain);
});

it('a heading ends what somebody says', () => {
  const text = `${OPENING}\n\nOn the next day\n\n“The smoke was like wool, and I ran.”`;
  expect(sourcesIn(text)[1]).toBe('');
});
