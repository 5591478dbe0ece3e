import { expect, it } from 'vitest';
import { feature, hashString } from '../../pipeline/learn/engine/features.js';
import { LinearModel } from '../../pipeline/learn/engine/model.js';
import {
  type FeatureExtractor,
  SequenceTagger,
} from '../../pipeline/learn/engine/sequence-tagger.js';
import { SpanLabels, type TokenSpan } from '../../pipeline/learn/engine/span-labels.js';
import { trainSequenceTagger } from '../../pipeline/learn/engine/train.js';

/** Looks at the form only, so that what follows must come from the label pairs. */
class FormExtractor implements FeatureExtractor<readonly string[]> {
  readonly templates = 'form-1';
  readonly capacity = 1;
  private words: readonly string[] = [];

  begin(words: readonly string[]): void {
    this.words = words;
  }

  extract(position: number, out: Int32Array): number {
    out[0] = feature(1, hashString(this.words[position]!));
    return 1;
  }
}

const scheme = new SpanLabels(['PERSON', 'ORG']);
const people = ['Ito', 'Tanaka Ito', 'Tanaka'];
const banks = ['Green Bank', 'Green River Bank'];
const frames = [
  'Mr P met the B',
  'the B met Mr P',
  'P left',
  'she met P',
  'the river left',
  'she left',
];

/** Every frame with every person and bank: words with the spans of the names in them. */
const examples = frames.flatMap((frame) =>
  people.flatMap((person) => banks.map((bank) => fill(frame.split(' '), person, bank))),
);

function fill(frame: string[], person: string, bank: string) {
  const words: string[] = [];
  const spans: TokenSpan[] = [];
  for (const slot of frame) {
    const name = slot === 'P' ? person : slot === 'B' ? bank : '';
    const first = words.length;
    words.push(...(name || slot).split(' '));
    if (name) spans.push({ first, end: words.length, label: slot === 'P' ? 0 : 1 });
  }
  return { words, spans };
}

function train(seed = 1, beam = 4) {
  const sequences = examples.map(({ words: input, spans }) => {
    const gold = new Uint8Array(input.length);
    scheme.encode(spans, gold);
    return { input, first: 0, end: input.length, gold };
  });
  return trainSequenceTagger(sequences, {
    task: 'entities',
    labels: scheme.labels,
    extractor: new FormExtractor(),
    allowed: scheme.allowed,
    epochs: 10,
    seed,
    beam,
  });
}

function tag(model: LinearModel, words: readonly string[], beam = 4) {
  const out = new Uint8Array(words.length);
  const options = { allowed: scheme.allowed, beam };
  const tagger = new SequenceTagger(model, scheme.labels.length, new FormExtractor(), options);
  tagger.tag(words, 0, words.length, out);
  return scheme.decode(out, 0, words.length);
}

it.each([2, 4, 9])('learns spans and their neighbours with a beam of %i', (beam) => {
  const model = train(1, beam);
  for (const { words, spans } of examples) expect(tag(model, words, beam)).toEqual(spans);
});

it('labels what it has not seen together', () => {
  const model = train();
  expect(tag(model, 'the Green Bank left Tanaka Ito'.split(' '))).toEqual([
    { first: 1, end: 3, label: 1 },
    { first: 4, end: 6, label: 0 },
  ]);
  expect(tag(model, 'she met the river'.split(' '))).toEqual([]);
});

it('gives the same bytes for the same seed, and other weights for another', () => {
  expect(train(3).toBytes()).toEqual(train(3).toBytes());
  expect(train(3).toBytes()).not.toEqual(train(4).toBytes());
});

it('survives a round trip through bytes', () => {
  const model = train();
  const copy = LinearModel.fromBytes(model.toBytes());
  expect(copy.header).toEqual(model.header);
  expect(copy.features()).toEqual(model.features());
  for (const { words, spans } of examples) expect(tag(copy, words)).toEqual(spans);
});

it('refuses bytes that are no model', () => {
  expect(() => LinearModel.fromBytes(Buffer.from('something else entirely'))).toThrow(
    'not a model',
  );
});

it('never breaks the scheme, whatever the weights say', () => {
  const key = feature(1, hashString('x'));
  const inside = scheme.labels.indexOf('I-ORG');
  const model = LinearModel.from(train().header, [{ key, labels: [inside], weights: [100] }]);
  const out = new Uint8Array(3);
  new SequenceTagger(model, scheme.labels.length, new FormExtractor(), {
    allowed: scheme.allowed,
    beam: 9,
  }).tag(['x', 'x', 'x'], 0, 3, out);
  expect([...out].map((l) => scheme.labels[l])).toEqual(['B-ORG', 'I-ORG', 'L-ORG']);
});

it('leaves certain positions alone', () => {
  const model = train();
  const out = new Uint8Array(2);
  const person = scheme.labels.indexOf('U-PERSON');
  new SequenceTagger(model, scheme.labels.length, new FormExtractor(), {
    certain: (i) => (i === 1 ? person : -1),
  }).tag(['Ito', 'left'], 0, 2, out);
  expect(out[1]).toBe(person);
});
