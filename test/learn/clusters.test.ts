import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashString } from '../../pipeline/learn/engine/features.js';
import {
  COARSE,
  FINE,
  MID,
  readClusters,
  SECOND,
  wordClusters,
} from '../../pipeline/learn/forms/clusters.js';

function clusters(word: string): number[] {
  const out = new Int32Array(4);
  wordClusters().lookUp(hashString(word), out, 0);
  return [...out];
}

test.each([
  ['monday', 'thursday', FINE],
  ['siemens', 'sony', COARSE],
  ['quickly', 'slowly', FINE],
  ['obama', 'mccain', FINE],
  ['january', 'february', SECOND],
])('%s and %s share a cluster', (one, other, partition) => {
  expect(clusters(one)[partition]).toBeGreaterThan(0);
  expect(clusters(one)[partition]).toBe(clusters(other)[partition]);
});

test.each([
  ['monday', 'siemens'],
  ['quickly', 'obama'],
])('%s and %s share none', (one, other) => {
  for (const partition of [FINE, MID, COARSE, SECOND]) {
    expect(clusters(one)[partition]).not.toBe(clusters(other)[partition]);
  }
});

test('an unknown word has no cluster', () => {
  expect(clusters('qwxzvkj')).toEqual([0, 0, 0, 0]);
});

test('other bytes are refused', () => {
  expect(() => readClusters(new Uint8Array(20))).toThrow('not a cluster file');
});

test('all models together stay under 12 MB', () => {
  const folder = new URL('../../pipeline', import.meta.url).pathname;
  const models = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.bin'))
    .map((path) => statSync(join(folder, path)).size);
  expect(models.length).toBeGreaterThanOrEqual(6);
  expect(models.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000_000);
});
