import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom, claimsIn } from './helpers.js';

/** Text, what stands in quotation marks. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['“The dam is old,” said Hall.', ['“The dam is old,”']],
  ['"The dam is old," said Hall.', ['"The dam is old,"']],
  ["``The dam is old,'' said Hall.", ["``The dam is old,''"]],
  ['«The dam is old,» said Hall.', ['«The dam is old,»']],
  // single marks
  ["'The dam is old,' said Hall.", ["'The dam is old,'"]],
  ["'Will the dam hold?' asked Hall.", ["'Will the dam hold?'"]],
  ['‘The dam is old,’ said Hall.', ['‘The dam is old,’']],
  ['‘It is the miners’ money,’ said Hall.', ['‘It is the miners’ money,’']],
  ["He called the plan a 'reform'.", ["'reform'"]],
  ['\'They told me "never", and I left,\' said Hall.', ['\'They told me "never", and I left,\'']],
  // apostrophes
  ["The miners' leader and the teachers' union met.", []],
  ["Rock 'n' roll was his life in the '90s.", []],
  ['The miners’ leader didn’t come.', []],
  // beside double marks a single pair has to end speech
  ["“No,” said Hall. The 'reform' failed.", ['“No,”']],
  ["“No,” said Hall. 'We cannot pay,' said Lee.", ['“No,”', "'We cannot pay,'"]],
  // without an end
  ['“The dam is old. It will break.', ['“The dam is old. It will break.']],
];

function quoted(text: string): string[] {
  const article = articleFrom(`The council met on Monday.\n\n${text}`);
  const { quotations, tokens } = viewOf(article);
  const found: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (quotations.inside[i] === 0) continue;
    const first = i;
    while (quotations.inside[i + 1] === 1 && quotations.region[i + 1] === quotations.region[i]) i++;
    found.push(article.text.slice(tokens.start[first]!, tokens.end[i]!));
  }
  return found;
}

describe('quotations', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

/** A paragraph, and the sources and contents in it that are quoted. */
const SPOKEN: readonly (readonly [string, string, string])[] = [
  ["'Will it hold?' asked the minister.", 'the minister', "'Will it hold?'"],
  ['“Who will pay? Nobody knows,” said the mayor.', 'the mayor', '“Who will pay? Nobody knows,”'],
  [
    '“Are we safe? I do not think so,” Hall said. “We are too few.”',
    'Hall',
    '“Are we safe? I do not think so,” | “We are too few.”',
  ],
  // signed quotations
  ['“The dam is old.” ― Ann Hall', 'Ann Hall', '“The dam is old.”'],
  [
    '“The dam is old. It will break.” — Ann Hall, nurse',
    'Ann Hall, nurse',
    '“The dam is old. It will break.”',
  ],
  ['“No one asked us,” – a fisherman from Orle', 'a fisherman from Orle', '“No one asked us,”'],
];

describe('quotations and their sources', () => {
  it.each(SPOKEN)('%s', (text, source, content) => {
    const claims = claimsIn(`The council met on Monday.\n\n${text}`).filter(
      ({ kind }) => kind !== 'author',
    );
    expect(claims.map((one) => [one.source, one.content])).toEqual([[source, content]]);
  });

  it.each([
    '“The dam is old.” – and then he left the room.',
    'The “old dam” – a wall of earth – broke.',
  ])('takes no signature from %s', (text) => {
    const claims = claimsIn(`The council met on Monday.\n\n${text}`);
    expect(claims.filter(({ cue }) => cue === '–')).toEqual([]);
  });

  it.each([
    ['“Who will pay? Nobody knows,” said Hall.', '“Who will pay? Nobody knows,”'],
    ['Hall said: “Who will pay? We have no money.”', '“Who will pay? We have no money.”'],
    ['Hall said:\n\n“Who will pay? We have no money.”', '“Who will pay? We have no money.”'],
    ['“Is it safe?” asked Hall.', '“Is it safe?”'],
  ])('has one claim of a quotation that opens with a question: %s', (text, content) => {
    const claims = claimsIn(`The council met on Monday.\n\n${text}`);
    expect(claims.slice(1).map((one) => one.content)).toEqual([content]);
  });

  it('has one claim for words that only announce a quotation in a paragraph of its own', () => {
    const claims = claimsIn('The council met on Monday.\n\nHall said:\n\n“The dam is old.”');
    expect(claims.slice(1)).toEqual([
      { kind: 'direct', source: 'Hall', cue: 'said:', content: '“The dam is old.”' },
    ]);
  });

  it('makes no claim of a quoted question alone', () => {
    expect(claimsIn('The council met on Monday.\n\n“Who will pay for it?”')).toHaveLength(1);
  });
});
