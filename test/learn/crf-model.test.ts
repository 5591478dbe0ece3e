import { describe, expect, it } from 'vitest';
import { HashedModel, quantised, quantisedExtras } from '../../pipeline/learn/engine/crf-model.js';
import { createRandom } from '../../pipeline/learn/engine/random.js';

const header = { task: 'test', labels: ['O', 'A', 'B', 'C', 'D'], templates: 'test-1' };

function modelOf(width: number): HashedModel {
  const random = createRandom(width);
  const rows = Int8Array.from({ length: width * 256 }, () => Math.round(254 * random() - 127));
  return new HashedModel(header, 8, width, rows, Int16Array.of(-300, 0, 32767));
}

/** Keys whose upper eight bits are 0, 1, 128 and 255, one twice. */
const KEYS = Int32Array.of(5, 0x01ffffff, -0x80000000, -1, 0x01000000);
const ROWS = [0, 1, 128, 255, 1];

describe('a hashed model', () => {
  it.each([1, 2, 3, 4])('adds the weights of the rows of its features, %i wide', (width) => {
    const model = modelOf(width);
    const { rows } = model as unknown as { rows: Int8Array };
    const scores = Float64Array.from({ length: 10 }, () => 7);
    model.addScores(KEYS, KEYS.length, scores, 3);
    const expected = Array.from({ length: 10 }, () => 7);
    for (const row of ROWS) {
      for (let l = 0; l < width; l++) expected[4 + l]! += rows[row * width + l]!;
    }
    expect([...scores]).toEqual(expected);
    const first = ROWS.slice(0, 3).reduce((sum, row) => sum + rows[row * width]!, 0);
    expect(model.score(KEYS, 3)).toBe(first);
  });

  it('is the same after writing and reading', () => {
    const model = modelOf(2);
    const bytes = model.toBytes();
    // At an odd place in a larger buffer, as a file in an archive may be.
    const shifted = Buffer.concat([Buffer.of(1), bytes]).subarray(1);
    const copy = HashedModel.fromBytes(shifted);
    expect(copy.header).toEqual(header);
    expect([...copy.extras]).toEqual([-300, 0, 32767]);
    expect(Buffer.from(copy.toBytes()).equals(bytes)).toBe(true);
    expect(copy.score(KEYS, 5)).toBe(model.score(KEYS, 5));
  });

  it('refuses bytes that are something else or cut off', () => {
    const bytes = modelOf(2).toBytes();
    expect(() => HashedModel.fromBytes(Buffer.from('something else'))).toThrow(
      'not a hashed model',
    );
    expect(() => HashedModel.fromBytes(bytes.subarray(0, bytes.length - 1))).toThrow('wrong size');
  });

  it('keeps weights to the nearest step that a byte holds', () => {
    expect([...quantised(Float32Array.of(0, 1, -1, 0.01, 0.03, 9, -9))]).toEqual([
      0, 32, -32, 0, 1, 127, -127,
    ]);
    expect([...quantisedExtras([1.5, -99], 1024)]).toEqual([1536, -32767]);
  });
});
