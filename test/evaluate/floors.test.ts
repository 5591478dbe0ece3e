import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, vouch } from '../end-to-end/program.js';

/** A gold set in which one date is right and one is not. */
const folder = temporaryFolder();
const gold = join(folder, 'tiny', 'dev');

beforeAll(() => {
  mkdirSync(gold, { recursive: true });
  writeFileSync(join(gold, 'a.txt'), 'The ministers met on 3 May 2018 and left early.\n');
  const dates = ['T1\tTIMEX3 21 31\t3 May 2018', 'T2\tTIMEX3 36 46\tleft early'];
  writeFileSync(join(gold, 'a.ann'), `${dates.join('\n')}\n`);
});

function evaluateWith(floors: string) {
  const path = join(folder, 'floors.json');
  writeFileSync(path, floors);
  return vouch(['evaluate', gold, '--floors', path]);
}

const floorsOf = (set: string, figures: object) => JSON.stringify({ [set]: figures });

describe('floors', () => {
  test.each([
    ['the figure is its floor', { 'dates.strict': 66.66 }, 0, []],
    ['the figure is above it', { 'dates.strict': 50, 'dates.relaxed': 0 }, 0, []],
    [
      'it fell',
      { 'dates.strict': 66.7 },
      1,
      ['vouch: dates.strict 66.67 is below its floor 66.70'],
    ],
    [
      'several fell',
      { 'dates.strict': 70, 'dates.relaxed': 60, 'dates.value': 90 },
      1,
      [
        'vouch: dates.strict 66.67 is below its floor 70.00',
        'vouch: dates.value 0.00 is below its floor 90.00',
      ],
    ],
  ])('%s', (_, figures, code, lines) => {
    const outcome = evaluateWith(floorsOf('tiny/dev', figures));
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toContain('dates (TempEval-3)');
    expect(outcome.stderr.split('\n').filter((line) => line.startsWith('vouch:'))).toEqual(lines);
  });

  test.each([
    ['another set', floorsOf('iny/dev', {}), 'has no set for gold folder'],
    [
      'a figure that the set does not give',
      floorsOf('dev', { 'entities.all': 5 }),
      'no figure entities.all',
    ],
    ['a figure above all', floorsOf('dev', { 'dates.strict': 101 }), 'dates.strict'],
    ['no JSON', '{', 'cannot be used'],
  ])('wrong use: %s', (_, floors, message) => {
    const { code, stderr } = evaluateWith(floors);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
