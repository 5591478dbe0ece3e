import { describe, expect, test } from 'vitest';
import { Quoter } from '../../pipeline/emit/check.js';
import { articleOf, spanOf } from './article.js';

const edit = (start: number, end: number, after: string) => ({
  rule: 'test',
  start,
  end,
  after,
  evidence: '',
});

describe('a quote', () => {
  test('counts code points in both texts', () => {
    const article = articleOf('\uFEFF😀 Hi\r\n“We 👍 agree”', [edit(0, 1, ''), edit(6, 8, '\n')]);
    const quote = new Quoter(article).quote(spanOf(article, 'agree'), 'claim');
    expect(Array.from(article.text).slice(quote.start, quote.end).join('')).toBe('agree');
    expect(Array.from(article.raw).slice(quote.raw_start, quote.raw_end).join('')).toBe('agree');
    expect(quote.raw_start - quote.start).toBe(2);
  });

  test('may differ from the raw text where an edit says so', () => {
    const article = articleOf('co-\noperate', [edit(2, 4, '')]);
    expect(new Quoter(article).quote({ start: 0, end: 9 }, 'claim')).toMatchObject({
      text: 'cooperate',
      raw_start: 0,
      raw_end: 11,
    });
  });
});

describe('what does not hold is refused', () => {
  test.each([
    ['empty', 2, 2],
    ['reversed', 3, 2],
    ['before the text', -1, 2],
    ['beyond the text', 0, 99],
    ['no number', Number.NaN, 2],
    ['in a surrogate pair', 0, 2],
    ['from a surrogate pair', 2, 4],
  ])('a span that is %s', (_, start, end) => {
    const quoter = new Quoter(articleOf('a😀bc'));
    expect(() => quoter.quote({ start, end }, 'claim')).toThrow(
      expect.objectContaining({ code: 'bad_span' }),
    );
  });

  test('a text that was changed without an edit', () => {
    const article = articleOf('Exports rose.');
    article.text = 'Exports fell.';
    expect(() => new Quoter(article)).toThrow(expect.objectContaining({ code: 'bad_map' }));
  });

  test('a text that is longer than its map', () => {
    const article = articleOf('Exports rose.');
    article.text += ' Imports too.';
    expect(() => new Quoter(article)).toThrow(expect.objectContaining({ code: 'bad_map' }));
  });

  test('an edit in the map that is not in the log', () => {
    const article = articleOf('Exports  rose.', [edit(7, 9, ' ')]);
    article.edits = [];
    expect(() => new Quoter(article)).toThrow(expect.objectContaining({ code: 'bad_map' }));
  });
});
