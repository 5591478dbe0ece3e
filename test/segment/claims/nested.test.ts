import { describe, expect, it } from 'vitest';
import { gather } from '../../../pipeline/segment/claims/gather.js';
import { nestedAttributions } from '../../../pipeline/segment/claims/nested.js';
import { framedAttribution } from '../../../pipeline/segment/claims/patterns/frames.js';
import { settle } from '../../../pipeline/segment/claims/settle.js';
import { fullClaims } from './helpers.js';
import { marked, wordsOf } from './marked.js';

/** An attribution and the one inside its content: source, cue, content; empty when there is none. */
const NESTED: readonly (readonly [string, readonly string[]])[] = [
  [
    '{Olsen} [said] <that Hall believes that the talks will fail>.',
    ['Hall', 'believes', 'that the talks will fail'],
  ],
  [
    '{Olsen} [said] <that the ministry had claimed that the money was safe>.',
    ['the ministry', 'had claimed', 'that the money was safe'],
  ],
  [
    '{The report} [says] <the mayor denied that the bridge was old>.',
    ['the mayor', 'denied', 'that the bridge was old'],
  ],
  [
    '{Olsen} [said] <he doubted whether the bridge would hold>.',
    ['he', 'doubted', 'whether the bridge would hold'],
  ],
  [
    '<The driver, who had been rescued with ten others, denied that he had slept>, [according to] {Olsen}.',
    ['The driver, who had been rescued with ten others,', 'denied', 'that he had slept'],
  ],
  [
    '{The agency} [quoted] <the mayor as saying that the bridge was old>.',
    ['the mayor', 'as saying', 'that the bridge was old'],
  ],
  // what somebody calls it
  [
    '{Olsen} [condemned] <what the ministry called a grave error of the town>.',
    ['the ministry', 'called', 'what | a grave error of the town'],
  ],
  [
    '{Olsen} [rejected] <what she described as “lies,”> and left.',
    ['she', 'described', 'what | as “lies,”'],
  ],
  ['{Olsen} [asked] <what she called the dog>.', []],
  ['{Olsen} [said] <that it is what he called yesterday>.', []],
  ['{Olsen} [said] <that the dog called what he is>.', []],
  ['{The agency} [described] <the mayor as saying little>.', []],
  ['{Olsen} [said] <that the firm would not object if it rained>.', []],
  ['{Olsen} [thinks] <that the leak could explain why it failed>.', []],
  ['{Olsen} [said] <that the talks will fail>.', []],
  ['{Olsen} [said] <that she believes that the talks will fail>.', []],
  ['{Olsen} [said] <that the ministry had paid the money>.', []],
  ['{Olsen} [said] <that the firm found a way out>.', []],
];

/** A sentence that opens with whose view it gives: source, cue, content. */
const FRAMES: readonly (readonly [string, readonly string[]])[] = [
  ["In the mayor's view, the bridge must close.", ["the mayor's", 'view', 'the bridge must close']],
  [
    "From Norway's point of view, the bridge must close.",
    ["Norway's", 'point of view', 'the bridge must close'],
  ],
  [
    'From the point of view of the mayor, the bridge must close.',
    ['the mayor', 'point of view', 'the bridge must close'],
  ],
  [
    'In the words of the mayor, the bridge is a ruin.',
    ['the mayor', 'words', 'the bridge is a ruin'],
  ],
  ['In his opinion, the bridge is a ruin.', ['his', 'opinion', 'the bridge is a ruin']],
  ['In her opinion the bridge is a ruin.', ['her', 'opinion', 'the bridge is a ruin']],
  ['In her eyes of green there was a light.', []],
  ['For Maria Olsen, the bridge is a ruin.', ['Maria Olsen', 'For', 'the bridge is a ruin']],
  ['By his own account, the bridge is a ruin.', ['his', 'account', 'the bridge is a ruin']],
  [
    'By the estimate of the mayor, the bridge is a ruin.',
    ['the mayor', 'estimate', 'the bridge is a ruin'],
  ],
  ['By the end of May, the bridge was a ruin.', []],
  ['For its supporters, the bridge is a link.', ['its supporters', 'For', 'the bridge is a link']],
  [
    'To critics of the plan, the bridge is a ruin.',
    ['critics of the plan', 'To', 'the bridge is a ruin'],
  ],
  ['For farmers, the bridge was a disaster.', []],
  ['To the north, the bridge is a ruin.', []],
  ['To Maria Olsen, the bridge was given.', []],
  ['For two years, the bridge has been a ruin.', []],
  ['For Norway, 2018 was a bad year.', []],
  ['In view of the rain, the bridge was closed.', []],
  ['In the valley, the bridge was closed.', []],
  ['From the hill, the view of the valley is wide.', []],
  ['In other words, the bridge was closed.', []],
];

describe('attributions inside others', () => {
  it.each(NESTED)('%s', (notation, parts) => {
    const text = marked(notation);
    const found = nestedAttributions(text.reading, [text.attribution]);
    const words = found.flatMap(({ source, cue, content }) =>
      [source, cue, content].map((ranges) => wordsOf(text, ranges)),
    );
    expect(words).toEqual(parts);
  });

  it('points to the claim whose content holds it', () => {
    const claims = fullClaims(
      'The council met. Maria Olsen said that Peter Hall believes that the talks will fail.',
    );
    const inner = claims.find(({ rule }) => rule.startsWith('nested'));
    expect(inner?.sourceEntity).toBe('PERSON|peter hall');
    expect(claims[inner?.parent ?? -1]?.sourceEntity).toBe('PERSON|maria olsen');
  });
});

describe('attributions by a frame', () => {
  it.each(FRAMES)('%s', (notation, parts) => {
    const text = marked(notation);
    const found = framedAttribution(text.reading, 1);
    const words = found
      ? [found.source, found.cue, found.content].map((ranges) => wordsOf(text, ranges))
      : [];
    expect(words).toEqual(parts);
  });
});

it('lets a frame settle what the models made of its cue', () => {
  const text = marked(
    "From {Olsen's} [point of view], there is a risk that the dam breaks, <but not the bridge>.",
  );
  const [found, ...others] = gather(text.reading, [text.attribution]);
  expect(others).toEqual([]);
  expect(wordsOf(text, found!.content)).toBe(
    'there is a risk that the dam breaks, but not the bridge',
  );
});

describe('what an attribution takes back', () => {
  it.each([
    ['{Time} [will tell] <whether the bridge holds>.', 0],
    ['{History} [will show] <whether the bridge holds>.', 0],
    ['{The mayor} [will tell] <whether the bridge holds>.', 1],
    ['{The Times} [showed] <that the bridge holds>.', 1],
  ])('%s', (notation, left) => {
    const { reading, attribution } = marked(notation);
    expect(settle(reading, [attribution])).toHaveLength(left);
  });

  it.each([
    [
      'Although {the mayor} [said] <that he was tired, he went to the bridge>.',
      'that he was tired',
    ],
    [
      'While {the mayor} [said] <that the bridge was safe, the drivers stayed at home>.',
      'that the bridge was safe',
    ],
    [
      'Although on Monday {the mayor} tried to sell the mill, [stressing] <the need for money that the town had lost in the flood, these plans failed>.',
      'the need for money that the town had lost in the flood',
    ],
    [
      '{The mayor} sold the mill, [stressing] <that the town was poor, the dam was old and the road was closed>.',
      'that the town was poor, the dam was old and the road was closed',
    ],
    [
      '{The mayor} [said] <that he was tired, hungry and cold>.',
      'that he was tired, hungry and cold',
    ],
    [
      'In May {the mayor} [said] <that the bridge was safe, the road was open and the tolls were low>.',
      'that the bridge was safe, the road was open and the tolls were low',
    ],
  ])('%s ends where it ends', (notation, content) => {
    const text = marked(notation);
    expect(wordsOf(text, settle(text.reading, [text.attribution])[0]!.content)).toBe(content);
  });
});
