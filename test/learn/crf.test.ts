import { expect, it } from 'vitest';
import { ScoredSequence } from '../../pipeline/learn/engine/crf.js';
import { HashedModel, STEPS_PER_NAT } from '../../pipeline/learn/engine/crf-model.js';
import { trainCrf } from '../../pipeline/learn/engine/crf-train.js';
import type { CrfOptions } from '../../pipeline/learn/engine/crf-types.js';
import type { FeatureExtractor } from '../../pipeline/learn/engine/feature-extractor.js';
import { feature, hashString } from '../../pipeline/learn/engine/features.js';
import { createRandom } from '../../pipeline/learn/engine/random.js';

type Words = readonly string[];

/** The word alone, so that what depends on its neighbours must come from the label pairs. */
class WordFeatures implements FeatureExtractor<Words> {
  readonly templates = 'word';
  readonly capacity = 1;
  private words: Words = [];

  begin(words: Words): void {
    this.words = words;
  }

  extract(i: number, out: Int32Array): number {
    out[0] = feature(1, hashString(this.words[i]!));
    return 1;
  }
}

const LABELS = ['O', 'B', 'I', 'here'];
const HERE = 3;

/** "x" begins a span after "start", goes on with one after "x", and is nothing elsewhere. */
const TEXTS: readonly (readonly [text: string, labels: string])[] = [
  ['a start x x b', 'O O B I O'],
  ['start x b b', 'O B O O'],
  ['b start x x x a', 'O O B I I O'],
  ['a b a b', 'O O O O'],
];

const sequences = Array.from({ length: 20 }, () => TEXTS)
  .flat()
  .map(([text, labels]) => {
    const input = text.split(' ');
    const gold = Uint8Array.from(labels.split(' '), (label) => LABELS.indexOf(label));
    return { input, first: 0, end: input.length, gold };
  });

const allowed = (from: number, to: number): boolean => to !== 2 || from === 1 || from === 2;

function train(more: Partial<CrfOptions<Words>> = {}): HashedModel {
  const extractor = new WordFeatures();
  return trainCrf(sequences, {
    task: 'test',
    labels: LABELS,
    free: HERE,
    bits: 12,
    rate: 0.3,
    extractor,
    allowed,
    ...more,
  });
}

function tag(scored: ScoredSequence<Words>, words: Words): string {
  const out = new Uint8Array(words.length);
  scored.score(words, 0, words.length);
  scored.best(out);
  return [...out].map((label) => LABELS[label]).join(' ');
}

it('learns labels that only the pairs tell, and the same bytes each time', () => {
  const model = train();
  const scored = new ScoredSequence(model, new WordFeatures(), { allowed });
  for (const [text, labels] of TEXTS) expect(tag(scored, text.split(' '))).toBe(labels);
  expect(Buffer.from(train().toBytes()).equals(model.toBytes())).toBe(true);
  expect(Buffer.from(train({ seed: 2 }).toBytes()).equals(model.toBytes())).toBe(false);
});

it('gets likelier with each pass', () => {
  const likelihoods: number[] = [];
  train({ epochs: 4, onEpoch: (_, likelihood) => likelihoods.push(likelihood) });
  expect(likelihoods).toHaveLength(4);
  expect([...likelihoods].sort((a, b) => a - b)).toEqual(likelihoods);
});

it('finds the best path of all', () => {
  const random = createRandom(3);
  const rows = Int8Array.from({ length: 3 * 2 ** 10 }, () => Math.round(80 * random() - 40));
  const pairs = Int16Array.from({ length: 20 }, () => Math.round(80 * random() - 40));
  const model = new HashedModel({ task: 't', labels: LABELS, templates: 'w' }, 10, 3, rows, pairs);
  const scored = new ScoredSequence(model, new WordFeatures(), { allowed });
  const words = 'one two three four five'.split(' ');
  tag(scored, words);
  const found = new Uint8Array(words.length);
  scored.best(found);
  let best: { path: number[]; score: number } = { path: [], score: Number.NEGATIVE_INFINITY };
  for (let code = 0; code < 4 ** words.length; code++) {
    const path = words.map((_, i) => Math.floor(code / 4 ** i) % 4);
    const score = path.reduce(
      (sum, label, i) => sum + scored.at(i, label) + scored.move(path[i - 1] ?? -1, label),
      0,
    );
    if (score > best.score) best = { path, score };
  }
  expect([...found]).toEqual(best.path);
});

it('gives a label that is not free only to tokens that have it for certain', () => {
  const model = train();
  const words = 'start x x a'.split(' ');
  const certain = (i: number): number => (i === 1 ? HERE : -1);
  const scored = new ScoredSequence(model, new WordFeatures(), { allowed, certain });
  expect(tag(scored, words).split(' ')[1]).toBe('here');
  const free = new ScoredSequence(model, new WordFeatures(), { allowed });
  expect(tag(free, words)).not.toContain('here');
});

it('leaves tokens out that can be skipped, and asks whether a span is open before them', () => {
  const model = train();
  const asked: [number, boolean][] = [];
  const scored = new ScoredSequence(model, new WordFeatures(), {
    allowed,
    reach: STEPS_PER_NAT,
    skip: (i, inside) => {
      asked.push([i, inside]);
      return i === 3 || i === 0;
    },
  });
  expect(tag(scored, 'a start x x b'.split(' '))).toBe('O O B O O');
  expect(asked).toEqual([
    [0, false],
    [1, false],
    [2, false],
    [3, true],
    [4, false],
  ]);
  expect(scored.at(3, 1)).toBe(Number.NEGATIVE_INFINITY);
});
