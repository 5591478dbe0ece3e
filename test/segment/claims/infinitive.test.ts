import { describe, expect, it } from 'vitest';
import { infinitiveAttribution } from '../../../pipeline/segment/claims/patterns/infinitive.js';
import { readingOf } from '../../../pipeline/segment/claims/view/reading.js';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom } from './helpers.js';
import { wordsOf } from './marked.js';

/** A sentence and the source, cue and content of its verb of intention; none where empty. */
const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Hill had earlier threatened to resign if the motion passed.',
    ['Hill', 'had earlier threatened', 'to resign if the motion passed'],
  ],
  ['The owner intends to sell the mill.', ['The owner', 'intends', 'to sell the mill']],
  ['The plans to sell the mill were dropped.', []],
  ['The storm moved to the coast.', []],
  ['The promise to sell the mill was broken.', []],
  ['“The town plans to sell the mill.”', []],
  ['The mill was planned to open in May.', []],
  ['The report says that the town plans to sell the mill.', []],
];

describe('verbs of intention with an infinitive', () => {
  it.each(SENTENCES)('%s', (text, parts) => {
    const article = articleFrom(`The council met on Monday.\n\n${text}`);
    const reading = readingOf(viewOf(article));
    const found = infinitiveAttribution(reading, 1);
    const words = found
      ? [found.source, found.cue, found.content].map((one) =>
          wordsOf({ reading, text: article.text }, one),
        )
      : [];
    expect(words).toEqual(parts);
  });
});
