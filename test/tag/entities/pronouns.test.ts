import { describe, expect, it } from 'vitest';
import type { Article, Mention } from '../../../pipeline/model/article.js';
import { DEFAULT_CONFIG } from '../../../pipeline/model/config.js';

import { findEntities } from '../../../pipeline/tag/entities/index.js';
import { articleFrom } from '../../segment/claims/helpers.js';
import { cpuSeconds } from '../../support/cpu-time.js';

/** The pronouns among the mentions of a text that went through the whole pipeline. */
function pronounsOf(text: string): Mention[] {
  return articleFrom(`The council met on Monday.\n\n${text}`).mentions.filter(
    ({ form }) => form === 'pronoun',
  );
}

describe('"it" as a source', () => {
  it.each([
    ['Acme Corp. fell. It said it was sorry.', 'ORG|acme'],
    ['But the operator, Acme Corp., declined. In May it said that it was late.', 'ORG|acme'],
    ['The World Bank, based in Washington, met on Monday. It warned of a flood.', 'ORG|world bank'],
    ['Acme Corp. fell. In its view, the loss was small.', 'ORG|acme'],
    ['Tokyo is not ready to conclude. It demands more time.', 'GPE|JPN'],
  ])('takes "it" for the body that acted: %s', (text, entity) => {
    const one = pronounsOf(text).at(-1);
    expect([one?.entity, one?.rule]).toEqual([entity, 'pronoun-body']);
  });

  it.each([
    'The report of Acme Corp. came. It said that all was well.',
    'Acme Corp. sued the Red Cross. It said that all was well.',
    'He lives in Geneva. It said that all was well.',
    'Acme Corp. fell. He says it is late.',
    'Acme Corp. fell. It rained.',
    'Acme Corp. fell. In its second year, it rained.',
    'Acme Corp. sued the Red Cross. In its view, all was well.',
    "Acme Corp.'s owner left. It said that all was well.",
  ])('leaves "it" alone: %s', (text) => {
    expect(pronounsOf(text).filter(({ rule }) => rule === 'pronoun-body')).toEqual([]);
  });
});

describe('"he" and "she" as sources', () => {
  it.each([
    ['Marta Keller met Jon Stone. She said it was late.', 'PERSON|marta keller'],
    ['Marta Keller was calm. She pointed out that it was late.', 'PERSON|marta keller'],
    ['Marta Keller said she liked Maria Stone. She said it was late.', 'PERSON|marta keller'],
    [
      'Marta Keller, 67, a farmer from Orle, said she liked Maria Stone. She said it was late.',
      'PERSON|marta keller',
    ],
    ['Ann Hall wrote that Marta Keller wanted a dam. “It is old,” she said.', ''],
    ['A lawyer for the tenants, Marta Keller, spoke. She said it was late.', 'PERSON|marta keller'],
    [
      "The secretary-general's special envoy, Marta Keller, spoke. She said it was late.",
      'PERSON|marta keller',
    ],
    [
      'Marta Keller called. A spokesman for the bank met Jon Stone. She said it was late.',
      'PERSON|marta keller',
    ],
    [
      "Marta Keller came. She was shocked by the fall of Maria Stone's firm. She said it was late.",
      'PERSON|marta keller',
    ],
    ['Jon Stone, a spokesman for the bank, came. He said it was late.', 'PERSON|jon stone'],
    [
      'Marta Keller spoke first. Judge Karin Olsen said it was late. She asked whether it was true.',
      'PERSON|karin olsen',
    ],
    ['Marta Keller of the bank came. In her view, it was late.', 'PERSON|marta keller'],
    ['Marta Keller of the bank came. She attributed the fall to rain.', 'PERSON|marta keller'],
    ['Marta Keller of the bank came. She did not say when.', 'PERSON|marta keller'],
  ])('are found: %s', (text, entity) => {
    expect(pronounsOf(text).at(-1)?.entity).toBe(entity);
  });

  it.each([
    'Jon Stone denied it. A spokesman for the bank agreed. He did not say why.',
    'Jon Stone denied it. The woman laughed at a driver. She said it was late.',
    'Marta Keller denied it. He said it was late.',
    'Marta Keller denied it. In his view, it was late.',
    'Aslan Berat came. He said it was early. Aslan Berat left. She said it was late.',
  ])('are left open: %s', (text) => {
    expect(pronounsOf(text).at(-1)?.entity).toBe('');
  });
});

describe('a long row of sentences of the same "she"', () => {
  const row = (count: number): Article =>
    articleFrom(`Marta Keller fell. ${'She said it was late. '.repeat(count)}`);

  it('is looked back over', () => {
    const last = row(90).mentions.findLast(({ form }) => form === 'pronoun');
    expect(last?.entity).toBe('PERSON|marta keller');
  });

  it('takes time in proportion to its length', () => {
    const timeOf = (article: Article): number =>
      cpuSeconds(() => findEntities(article, DEFAULT_CONFIG));
    const fifth = timeOf(row(2000));
    expect(timeOf(row(10_000))).toBeLessThan(fifth * 9 + 0.2);
  });
});
