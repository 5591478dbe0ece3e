import { describe, expect, it } from 'vitest';
import { processArticle } from '../../../pipeline/preset.js';
import { articleWith } from '../../support/articles.js';

/** Source, entity and reason of each attributed claim of a text, with an author, a title and a publisher from its metadata perhaps. */
function sourcesIn(
  text: string,
  author = '',
  title = '',
  publisher = '',
): [string, string, string][] {
  const article = articleWith(text, {
    ...(author !== '' && { author: { value: author, source: 'metadata_file' } }),
    ...(publisher !== '' && { publisher: { value: publisher, source: 'metadata_file' } }),
    ...(title !== '' && { title: { value: title, source: 'metadata_file' } }),
  });
  processArticle(article);
  return article.claims
    .filter(({ kind }) => kind !== 'author')
    .map(({ source, sourceEntity, reason }) => [
      source.map(({ start, end }) => article.text.slice(start, end)).join(' '),
      sourceEntity,
      reason,
    ]);
}

const BODY = 'I believe that the dam is old. It will break.';
const CLOSED = [['I', '', 'the author speaks']];

describe('who says “I” in a document', () => {
  it.each([
    ['Statement by Foreign Minister Ann Lee on the dam', 'PERSON|ann lee'],
    ['Opening remarks: Governor Ann Lee', 'PERSON|ann lee'],
    ["Ann Lee's speech to the union of engineers", 'PERSON|ann lee'],
  ])('is whose statement the title announces: %s', (title, key) => {
    expect(sourcesIn(`${title}\n\n${BODY}`)).toEqual([['I', key, '']]);
  });

  it.each([
    ['Statement on the death of Ann Lee'],
    ['Letter to Ann Lee about the dam'],
    ['Ann Lee opens the dam'],
    ['Speech by Ann Lee and Tom Birk at the dam'],
  ])('is not told by another title: %s', (title) => {
    expect(sourcesIn(`${title}\n\n${BODY}`)).toEqual(CLOSED);
  });

  it('is the one author, whom the document names', () => {
    const text = `The old dam above the town\n\n${BODY}\n\nAnn Lee teaches engineering in Bonn.`;
    expect(sourcesIn(text, 'Ann Lee')).toEqual([['I', 'PERSON|ann lee', '']]);
    expect(sourcesIn(text, 'Ann Lee;Tom Birk')).toEqual(CLOSED);
    expect(sourcesIn(text, 'Tom Birk')).toEqual(CLOSED);
    expect(sourcesIn(text, 'Ann Lee', 'Q&A with the minister')).toEqual(CLOSED);
  });

  it('is somebody else inside of what others say', () => {
    const text =
      'Statement by Minister Ann Lee on the dam\n\n“I believe that the dam is old,” Tom Birk told me.';
    const found = sourcesIn(text).filter(([source]) => source === 'I');
    expect(found.map(([, key]) => key)).not.toContain('PERSON|ann lee');
  });
});

const WE = 'We believe that the dam is old. It will break.';
const OPEN = [['We', '', '“we” is not resolved']];

describe('who says “we” in a document', () => {
  it('are its several authors, whom the document names', () => {
    const text = `The old dam above the town\n\n${WE}\n\nAnn Lee and Tom Birk teach engineering in Bonn.`;
    expect(sourcesIn(text, 'Ann Lee;Tom Birk')).toEqual([['We', 'PERSON|ann lee', '']]);
    expect(sourcesIn(text, 'Ann Lee')).toEqual(OPEN);
    expect(sourcesIn(text, 'Ann Lee;Nora Hale')).toEqual(OPEN);
    expect(sourcesIn(text)).toEqual(OPEN);
  });

  it('is the country whose ministry publishes it', () => {
    const text = `The old dam above the town\n\nNorway condemns the attack on the dam. ${WE}`;
    const last = (publisher: string) => sourcesIn(text, '', '', publisher).slice(-1);
    expect(last('Government of Norway')).toEqual([['We', 'GPE|NOR', '']]);
    expect(last('The Norway Post')).toEqual(OPEN);
    expect(last('')).toEqual(OPEN);
  });

  it('is the body that has a line to itself at the head', () => {
    const text = (head: string) => `The old dam above the town\n\n${head}\n\nJune 2022\n\n${WE}`;
    expect(sourcesIn(text('Institute for Water, Oslo'))[0]?.[1]).toMatch(/institute for water/);
    expect(sourcesIn(text('Institute for Water, Oslo'), 'Ann Lee')).toEqual(OPEN);
    expect(sourcesIn(text('A visit to the Institute for Water'))).toEqual(OPEN);
  });
});
