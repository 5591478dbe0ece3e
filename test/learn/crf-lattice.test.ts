import { expect, it } from 'vitest';
import { Lattice } from '../../pipeline/learn/engine/crf-lattice.js';
import { createRandom } from '../../pipeline/learn/engine/random.js';

/** Every sequence of `length` labels. */
function paths(labels: number, length: number): number[][] {
  if (length === 0) return [[]];
  return paths(labels, length - 1).flatMap((path) =>
    Array.from({ length: labels }, (_, label) => [...path, label]),
  );
}

function scoreOf({ unary, pair, labels }: Lattice, path: readonly number[]): number {
  let sum = 0;
  path.forEach((label, i) => {
    sum += unary[i * labels + label]! + pair[((path[i - 1] ?? -1) + 1) * labels + label]!;
  });
  return sum;
}

/** A lattice with random scores, in which label 1 cannot follow label 0. */
function randomLattice(seed: number, labels: number, length: number): Lattice {
  const random = createRandom(seed);
  const lattice = new Lattice(labels);
  lattice.reserve(length);
  for (let i = 0; i < length * labels; i++) lattice.unary[i] = 4 * random() - 2;
  for (let p = 0; p < lattice.pair.length; p++) lattice.pair[p] = 4 * random() - 2;
  lattice.pair[labels + 1] = Number.NEGATIVE_INFINITY;
  return lattice;
}

const CASES = [
  [1, 2, 1],
  [2, 2, 4],
  [3, 3, 3],
  [4, 4, 5],
] as const;

it.each(
  CASES,
)('sums over all paths, shares of labels and of pairs (%i: %i labels, %i long)', (seed, labels, length) => {
  const lattice = randomLattice(seed, labels, length);
  const all = paths(labels, length);
  const weight = (path: readonly number[]) => Math.exp(scoreOf(lattice, path));
  const total = all.reduce((sum, path) => sum + weight(path), 0);
  expect(lattice.sum(length)).toBeCloseTo(Math.log(total), 9);
  for (let i = 0; i < length; i++) {
    for (let l = 0; l < labels; l++) {
      const through = all.filter((path) => path[i] === l);
      const share = through.reduce((sum, path) => sum + weight(path), 0) / total;
      expect(lattice.share(i, l)).toBeCloseTo(share, 9);
      for (let from = i === 0 ? -1 : 0; from < (i === 0 ? 0 : labels); from++) {
        const both = through.filter((path) => i === 0 || path[i - 1] === from);
        const pair = both.reduce((sum, path) => sum + weight(path), 0) / total;
        expect(lattice.pairShare(i, from, l)).toBeCloseTo(pair, 9);
      }
    }
  }
});

it('has the shares as the gradient of the sum', () => {
  const [labels, length, step] = [3, 4, 1e-5];
  const lattice = randomLattice(7, labels, length);
  lattice.sum(length);
  const shares = Array.from({ length: length * labels }, (_, k) =>
    lattice.share(Math.floor(k / labels), k % labels),
  );
  shares.forEach((share, k) => {
    const before = lattice.unary[k]!;
    lattice.unary[k] = before + step;
    const up = lattice.sum(length);
    lattice.unary[k] = before - step;
    const down = lattice.sum(length);
    lattice.unary[k] = before;
    expect((up - down) / (2 * step)).toBeCloseTo(share, 6);
  });
});
