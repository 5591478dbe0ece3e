import { describe, expect, it } from 'vitest';
import { headlineVerb } from '../../../pipeline/segment/claims/missed/headline-verb.js';
import { headline } from '../../../pipeline/segment/claims/patterns/headline.js';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom, claimsIn } from './helpers.js';

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

  it('whatever the models make of it', () => {
    const [claim] = claimsIn(`Strike of teachers to go on, vows union boss${BODY}`);
    expect(claim?.source).toBe('union boss');
    expect(claim?.content).toBe('Strike of teachers to go on');
  });

  it('not in the body', () => {
    const text = 'Town meets\n\nThe town met on Monday. The dam is close to collapse: study';
    expect(viewOf(articleFrom(text)).article.sections.at(-1)?.kind).toBe('body');
    expect(ended(text, 2)).toEqual([]);
  });
});

describe('headlines with a speaker before a verb', () => {
  /** Source, cue and content of the first sentence by its order of words; none where empty. */
  function spoken(text: string): readonly string[] {
    const view = viewOf(articleFrom(text));
    const { start, end } = view.tokens;
    const found = headlineVerb(view, 0);
    if (found === undefined) return [];
    return [found.source, found.cue, found.content].map(([range]) =>
      view.article.text.slice(start[range!.first], end[range!.end - 1]),
    );
  }

  it.each([
    ['Union leader backs strike over pay', ['Union leader', 'backs', 'strike over pay']],
    ['EU signals end to fishing ban', ['EU', 'signals', 'end to fishing ban']],
    ['Ferries: union rejects pay offer', ['union', 'rejects', 'pay offer']],
    ['Brexit: May rejects call for second vote', ['May', 'rejects', 'call for second vote']],
    ['Mayor calls for new bridge', ['Mayor', 'calls for', 'new bridge']],
    ['Police deny claim of fraud', ['Police', 'deny', 'claim of fraud']],
    ['Mayor denies claim, blames owner', ['Mayor', 'denies', 'claim']],
  ])('%s', (title, expected) => {
    expect(spoken(title + BODY)).toEqual(expected);
  });

  it.each([
    'Union backs down over pay',
    'Road signals closed for repair',
    'Bank back in profit',
    'Rail link: what it means',
    'Mayor calls owner',
    'Dam rejects',
  ])('not in %s', (title) => {
    expect(spoken(title + BODY)).toEqual([]);
  });

  it('not in the body', () => {
    expect(spoken('The mayor backs the strike over pay. Nobody was in the streets.')).toEqual([]);
  });

  it('a topic is no source', () => {
    const { text, claims } = articleFrom(`Brexit: May rejects call for second vote${BODY}`);
    const { source, cue, content } = claims[0]!;
    const words = [source, cue, content].map(([span]) => text.slice(span!.start, span!.end));
    expect(words).toEqual(['May', 'rejects', 'call for second vote']);
  });
});
