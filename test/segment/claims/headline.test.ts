import { describe, expect, it } from 'vitest';
import { headline } from '../../../pipeline/segment/claims/headline.js';
import { viewOf } from '../../../pipeline/segment/claims/view.js';
import { articleFrom } from './helpers.js';

/** What a sentence of a text says by ending with who says it: source, cue, content. */
function ended(text: string, sentence = 0): readonly string[] {
  const view = viewOf(articleFrom(text));
  const { sentenceFirst, start, end } = view.tokens;
  const found = headline(view, {
    first: sentenceFirst[sentence]!,
    end: sentenceFirst[sentence + 1]!,
  });
  if (found === undefined) return [];
  return [found.source, found.cue, found.content].map(([range]) =>
    view.article.text.slice(start[range!.first], end[range!.end - 1]),
  );
}

const BODY = '\n\nThe town was quiet on Monday. Nobody was in the streets.';

describe('headlines that end with who says them', () => {
  it.each([
    ['Coffee may cut risk of stroke: study', ['study', ':', 'Coffee may cut risk of stroke']],
    [
      'Vantera in talks to buy Solcom - sources',
      ['sources', '-', 'Vantera in talks to buy Solcom'],
    ],
    ['Dam close to collapse – water officials', ['water officials', '–', 'Dam close to collapse']],
    ['Three dead in bus crash, say police', ['police', 'say', 'Three dead in bus crash']],
  ])('%s', (title, expected) => {
    expect(ended(title + BODY)).toEqual(expected);
  });

  it.each([
    'Three dead in bus crash: what we know',
    'Ten years of the dam – a history',
    'Talks with Solcom-sources end',
    'Dam to stay, council to pay police',
    'Opinion: study',
  ])('not in %s', (title) => {
    expect(ended(title + BODY)).toEqual([]);
  });

  it('not in the body', () => {
    const text = 'Town meets\n\nThe town met on Monday. The dam is close to collapse: study';
    expect(viewOf(articleFrom(text)).article.sections.at(-1)?.kind).toBe('body');
    expect(ended(text, 2)).toEqual([]);
  });
});
