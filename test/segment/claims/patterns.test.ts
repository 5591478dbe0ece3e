import { describe, expect, it } from 'vitest';
import { findByPattern } from '../../../pipeline/segment/claims/patterns/index.js';
import type { Attribution } from '../../../pipeline/segment/claims/view/attribution.js';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom } from './helpers.js';

function patterns(text: string): readonly (readonly string[])[] {
  const article = articleFrom(`The council met on Monday.\n\n${text}`);
  const { start, end } = article.tokens;
  const words = (ranges: Attribution['source']) =>
    ranges.map((range) => article.text.slice(start[range.first], end[range.end - 1])).join(' | ');
  return findByPattern(viewOf(article), article.sentences.length - 1).map((one) => [
    words(one.source),
    words(one.cue),
    words(one.content),
  ]);
}

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  ['The road will open in May, said Olsen.', ['Olsen', 'said', 'The road will open in May']],
  [
    'The road will open in May, announced the minister of roads.',
    ['the minister of roads', 'announced', 'The road will open in May'],
  ],
  ['"A mistake," admitted she.', ['she', 'admitted', '"A mistake,"']],
  [
    'The road, according to the minister, will open in May.',
    ['the minister', 'according to', 'The road | will open in May'],
  ],
  [
    "As per the ministry's figures, the road will open in May.",
    ["the ministry's figures", 'As per', 'the road will open in May'],
  ],
];

const EQUATED: readonly (readonly [string, readonly string[]])[] = [
  [
    "The town's main concern is that the dam may break.",
    ["The town's", 'main concern is', 'that the dam may break'],
  ],
  [
    'In May, his view was that the road should be closed.',
    ['his', 'view was', 'that the road should be closed'],
  ],
  [
    "The old harbour master's first answer was that nobody had asked him.",
    ["The old harbour master's", 'first answer was', 'that nobody had asked him'],
  ],
];

const PUT: readonly (readonly [string, readonly string[]])[] = [
  [
    '"Two dams are better than one," as she puts it.',
    ['she', 'puts it', '"Two dams are better than one,"'],
  ],
  [
    'As a farmer who had left once put it to me, dams leak.',
    ['a farmer who had left', 'once put it', 'dams leak'],
  ],
  ['"The river remembers" is how Hall put it.', ['Hall', 'put it', '"The river remembers"']],
];

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  [
    '6. Ministers agreed:\n- to build a dam of stone;\n- to meet in Orle in May.',
    ['Ministers', 'agreed', 'to build a dam of stone | to meet in Orle in May'],
  ],
];

const NAMED_ONCE: readonly (readonly [string, readonly string[]])[] = [
  ['Study: Tea drinkers have fewer colds.', ['Study', ':', 'Tea drinkers have fewer colds']],
  ['Minister: The dam is safe.', ['Minister', ':', 'The dam is safe']],
  ['President Duque: The army will stay.', ['President Duque', ':', 'The army will stay']],
  [
    'His deputy, who is a rival, was more open: “The party needs new faces.”',
    ['His deputy, who is a rival,', ':', '“The party needs new faces.”'],
  ],
  ['New poll: Most voters want a bridge.', ['New poll', ':', 'Most voters want a bridge']],
  // said by nobody in particular
  ['It was gathered that the dam is old.', ['', 'was gathered', 'that the dam is old']],
  ['It is often said that the dam is old.', ['', 'is often said', 'that the dam is old']],
  [
    'It is often said that the dam is old, yet the wall is new.',
    ['', 'is often said', 'that the dam is old'],
  ],
  [
    'It has been suggested that the dam might burst.',
    ['', 'has been suggested', 'that the dam might burst'],
  ],
  ['It was agreed that Orle would pay.', ['', 'was agreed', 'that Orle would pay']],
  [
    '“The river remembers,” is how Ann Hall puts it.',
    ['Ann Hall', 'puts it', '“The river remembers,”'],
  ],
  ['Rumour has it that the dam is old.', ['', 'Rumour has it', 'that the dam is old']],
  [
    'Legend has it the dam was built by monks.',
    ['', 'Legend has it', 'the dam was built by monks'],
  ],
  [
    'The word in the shops is that the dam is old.',
    ['', 'The word in the shops is', 'that the dam is old'],
  ],
];

/** A verb or noun of saying behind a comma, and nobody who says anything. */
const NONE = [
  'The ministers agreed:',
  'The old dam, as she put it.',
  'As she put it down, the lamp broke.',
  'On Monday, state health officials closed the beach.',
  'Ann Berg, a nurse from Orle, reported it to the police.',
  'The critics, in their book, called on the firm to pay.',
  'The prophet of the age, asserted itself.',
  'The panel was informed by letter on Monday.',
  'It has not been suggested that the dam might burst.',
  'The council, the firm and other state bodies met in May.',
  'In the second year, demand for boats fell.',
  "The dam's main gate is that old one.",
  'The concern is that the dam may break.',
  "The town's concern about the dam is old.",
  'Note: The dam is closed.',
  'One word says it all: “old”. The dam is old.',
  'It is not said that the dam is old.',
  'It is old that dam.',
  'The dam is how Hall saw it.',
  'Above the door: “The dam is old.”',
  'Two reports: one old, one new.',
  'The council met in the old school: the dam was closed.',
  'The word has two meanings.',
  'The legend is an old one.',
];

describe('attributions by pattern', () => {
  it.each(FOUND)('%s', (text, expected) => {
    expect(patterns(text)).toEqual([expected]);
  });

  it.each(EQUATED)('%s', (text, expected) => {
    expect(patterns(text)).toEqual([expected]);
  });

  it.each(NAMED_ONCE)('%s', (text, expected) => {
    expect(patterns(text)).toEqual([expected]);
  });

  it.each(LISTS)('%s', (text, expected) => {
    const view = viewOf(articleFrom(`The council met on Monday.\n\n${text}`));
    const [found] = view.article.sentences.flatMap((_, s) => findByPattern(view, s));
    const words = (ranges: Attribution['source']) =>
      ranges
        .map(({ first, end }) => {
          const { start, end: stop } = view.tokens;
          return view.article.text.slice(start[first], stop[end - 1]);
        })
        .join(' | ');
    expect(found && [words(found.source), words(found.cue), words(found.content)]).toEqual(
      expected,
    );
  });

  it.each(PUT)('%s', (text, expected) => {
    expect(patterns(text)).toEqual([expected]);
  });

  it.each(NONE)('are none: %s', (text) => {
    expect(patterns(text)).toEqual([]);
  });
});
