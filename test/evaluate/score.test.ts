import { describe, expect, test } from 'vitest';
import type { Records } from '../../pipeline/emit/records.js';
import { scoreAttributions } from '../../pipeline/evaluate/attribution.js';
import { readBrat } from '../../pipeline/evaluate/brat.js';
import { scoreDates } from '../../pipeline/evaluate/dates.js';
import type { GoldDocument } from '../../pipeline/evaluate/document.js';
import { scoreEntities } from '../../pipeline/evaluate/entities.js';
import { misplacedIn, misplacedText } from '../../pipeline/evaluate/misplaced.js';
import { UsageError } from '../../pipeline/model/usage-error.js';

const RAW = 'Orla Trust said on Monday that exports rose, and Fig Bank agreed.';

function documentOf(ann: string, records: object): GoldDocument {
  const empty = { mentions: [], dates: [], claims: [] };
  return {
    file: 'a.txt',
    raw: Array.from(RAW),
    gold: readBrat(ann, 'a.ann'),
    records: { ...empty, ...records } as unknown as Records,
  };
}

const at = (part: string) => {
  const start = RAW.indexOf(part);
  return { raw_start: start, raw_end: start + part.length, text: part };
};
const line = (id: string, label: string, part: string) => {
  const { raw_start, raw_end } = at(part);
  return `${id}\t${label} ${raw_start} ${raw_end}\t${part}`;
};
const spans = (...parts: string[]) =>
  parts.map((part) => `${at(part).raw_start} ${at(part).raw_end}`).join(';');

describe('entities', () => {
  const ann = [line('T1', 'ORG', 'Orla Trust'), line('T2', 'LOC', 'Fig')].join('\n');
  const mention = (label: string, part: string, form = 'name') => ({ label, form, ...at(part) });
  const f1 = (...mentions: object[]) =>
    scoreEntities([documentOf(ann, { mentions })], false).scores.all;

  test.each([
    ['nothing found', [], 0, 0, 2],
    ['all found', [mention('ORG', 'Orla Trust'), mention('GPE', 'Fig')], 2, 2, 2],
    ['a wrong span', [mention('ORG', 'Orla')], 0, 1, 2],
    ['a wrong label', [mention('PERSON', 'Orla Trust'), mention('ORG', 'Fig')], 0, 1, 2],
    ['a label the gold set has not', [mention('MONEY', 'exports')], 0, 0, 2],
    ['a pronoun', [mention('ORG', 'Orla Trust', 'pronoun')], 0, 0, 2],
    ['the same one twice', [mention('ORG', 'Orla Trust'), mention('ORG', 'Orla Trust')], 1, 1, 2],
  ])('%s', (_, mentions, correct, predicted, gold) => {
    expect(f1(...mentions)).toMatchObject({ correct, predicted, gold });
  });
});

describe('dates', () => {
  const ann = `${line('T1', 'TIMEX3', 'on Monday')}\nA1\tType T1 DATE\n#1\tValue T1\t2018-06-18`;
  const date = (part: string, type: string, value: string) => ({
    type,
    value,
    rule: '',
    ...at(part),
  });

  test.each([
    ['nothing found', [], [0, 0, 0, 0]],
    ['exact', [date('on Monday', 'DATE', '2018-06-18')], [1, 1, 1, 1]],
    ['overlapping', [date('Monday', 'DATE', '2018-06-18')], [0, 1, 1, 1]],
    ['wrong value', [date('on Monday', 'DATE', '2018-06-11')], [1, 1, 1, 0]],
    ['wrong type', [date('on Monday', 'TIME', '2018-06-18')], [1, 1, 0, 1]],
    ['elsewhere', [date('exports', 'DATE', '2018-06-18')], [0, 0, 0, 0]],
  ])('%s', (_, dates, expected) => {
    const { scores } = scoreDates([documentOf(ann, { dates })]);
    expect([scores.strict.f1, scores.relaxed.f1, scores.type.f1, scores.value.f1]).toEqual(
      expected,
    );
  });

  test('value F1 is relaxed F1 times the accuracy', () => {
    const dates = [date('on Monday', 'DATE', '2018-06-18'), date('exports', 'DATE', '')];
    const { scores } = scoreDates([documentOf(ann, { dates })]);
    expect(scores.value).toEqual({ accuracy: 1, f1: 2 / 3 });
  });
});

describe('attribution', () => {
  const ann = [
    line('T1', 'Source', 'Orla Trust'),
    line('T2', 'Cue', 'said'),
    line('T3', 'Content', 'that exports rose'),
    line('T4', 'Attribution', 'said'),
    'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
  ].join('\n');
  const claim = (source: string, cue: string, content: string, kind = 'indirect') => ({
    kind,
    rule: '',
    source_raw_spans: source && spans(source),
    cue_raw_spans: spans(cue),
    raw_spans: spans(content),
  });

  test.each([
    ['exact', claim('Orla Trust', 'said', 'that exports rose'), [1, 1, 1, 1]],
    ['linked with other edges', claim('Orla', 'said', 'exports rose'), [0, 1, 0, 1]],
    ['half a content is too little', claim('Orla Trust', 'said', 'rose'), [1, 1, 0, 0]],
    ['another source', claim('Fig Bank', 'said', 'that exports rose'), [0, 1, 1, 0]],
    ['no source', claim('', 'said', 'that exports rose'), [0, 1, 1, 0]],
    ['by the author', claim('Orla Trust', 'said', 'that exports rose', 'author'), [0, 0, 0, 0]],
  ])('%s', (_, found, expected) => {
    const { scores } = scoreAttributions([documentOf(ann, { claims: [found] })]);
    const { source, cue, content, linked } = scores;
    expect([source, cue, content, linked].map(({ correct }) => correct)).toEqual(expected);
  });

  test('a document that failed has missed everything', () => {
    const failed = { ...documentOf(ann, {}), records: undefined };
    expect(scoreAttributions([failed]).scores.linked).toMatchObject({ predicted: 0, gold: 1 });
  });
});

test('brat: discontinuous spans, numbered roles, attributes and notes', () => {
  const brat = readBrat(
    'T1\tContent 0 4;9 12\tabcd efg\nE1\tAttribution:T2 Content:T1 Content2:T3\n' +
      'A1\tType T1 DATE\n#1\tValue T1\tP2M\n',
    'a.ann',
  );
  expect(brat.spans[0]!.spans).toEqual([
    { start: 0, end: 4 },
    { start: 9, end: 12 },
  ]);
  expect(brat.events[0]!.roles.get('Content')).toEqual(['T1', 'T3']);
  expect(brat.attributes.get('Type')?.get('T1')).toBe('DATE');
  expect(brat.attributes.get('Value')?.get('T1')).toBe('P2M');
});

test('brat: a byte order mark hides no annotation', () => {
  expect(readBrat('\ufeffT1\tPERSON 0 3\tAna\n', 'a.ann').spans).toHaveLength(1);
});

test.each([
  'T1',
  'T1\tPERSON',
  'T1\tPERSON 3\tAna',
  'T1\tPERSON a b\tAna',
  'T1\tPERSON -1 3\tAna',
])('brat: %j is no annotation, and is said to be none with its file', (line) => {
  expect(() => readBrat(`T2\tPERSON 0 3\tAna\n${line}\n`, 'a.ann')).toThrow(UsageError);
  expect(() => readBrat(line, 'a.ann')).toThrow(/^a\.ann: "T1/);
});

test('annotations that are not where their offsets say are told', () => {
  const annotations = [
    line('T1', 'Source', 'Orla Trust'),
    `T2\tCue ${spans('said', 'Fig')}\tsaid  Fig`,
    `T3\tCue ${spans('said')}\tsays`,
    'T4\tCue 900 904\tsaid',
    `T5\tCue ${spans('said')}`,
  ];
  const misplaced = misplacedIn(documentOf(annotations.join('\n'), {}));
  expect(misplaced.map(({ id, found }) => [id, found])).toEqual([
    ['T3', 'said'],
    ['T4', ''],
  ]);
  expect(misplacedText(misplaced)).toMatch(/^2 annotations.*T3 of .*"says".*"said"$/);
  expect(misplacedText([])).toBe('');
});
