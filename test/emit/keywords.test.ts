import { expect, test } from 'vitest';
import { keywordsOf } from '../../pipeline/emit/keywords.js';
import { ingest } from '../../pipeline/ingest/index.js';
import { countDocuments, stemOf } from '../../pipeline/learn/forms/document-frequencies.js';
import { DEFAULT_CONFIG as config } from '../../pipeline/model/config.js';
import { NO_TOKENS } from '../../pipeline/model/create.js';
import { processArticle } from '../../pipeline/preset.js';

function keywords(text: string): string[] {
  const article = ingest(Buffer.from(text), 'a.txt', { config });
  processArticle(article, config);
  return keywordsOf(article);
}

test.each([
  [
    'what is rare in news comes before what is frequent',
    'The lighthouse needs a new lamp. The government pays for the lighthouse, and the government waits.',
    ['lighthouse', 'government'],
  ],
  [
    'forms of one word count together, the most frequent stands for them',
    'Two lighthouses are dark. One lighthouse is lit. The other lighthouses are for sale.',
    ['lighthouses'],
  ],
  ['what occurs once is none', 'The lighthouse is dark, and the ferry is late.', []],
  ['verbs and function words are none', 'They went and they came, and they went and came.', []],
  ['names are', 'Mara Lind left Oslo. Lind came back to Oslo in May.', ['Lind', 'Oslo']],
  [
    'the label of a speaker is none',
    'REPORTER: Why?\n\nLIND: No.\n\nREPORTER: When?\n\nLIND: May.',
    [],
  ],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(keywords(text)).toEqual(expected);
});

test('no more than eight', () => {
  const nouns = 'ferry anchor lamp harbour pilot gull rope crane barge tide'.split(' ');
  const text = nouns.map((noun) => `The ${noun} was old. The ${noun} was sold.`).join('\n\n');
  expect(keywords(text)).toHaveLength(8);
});

test.each([
  ['Ferries', 'ferri'],
  ['ferry', 'ferri'],
  ['of', ''],
  ['2018', ''],
  ['"', ''],
])('the stem of %s is %j', (form, stem) => {
  expect(stemOf(form)).toBe(stem);
});

test('documents are counted by stem, those of two or fewer are left out', () => {
  const tokens = (...vocabulary: string[]) => ({ ...NO_TOKENS, vocabulary });
  const documents = [tokens('ferry', 'ferries', 'gull'), tokens('Ferry', 'gull'), tokens('ferry')];
  expect(countDocuments(documents, 'a test')).toBe('# a test\n3\nferri 3\n');
});
