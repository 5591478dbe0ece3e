import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fallsOf, fallText, readFloors } from '../../pipeline/evaluate/floors.js';
import { type Evaluation, evaluate } from '../../pipeline/evaluate/index.js';
import { DEFAULT_CONFIG as config } from '../../pipeline/model/config.js';
import { PACKAGE_ROOT } from '../../pipeline/model/resources.js';
import { temporaryFolder, vouch } from '../end-to-end/program.js';

/** A gold set in which one date is right and one is not. */
const folder = temporaryFolder();
const gold = join(folder, 'tiny', 'dev');
let evaluation: Evaluation;

beforeAll(async () => {
  mkdirSync(gold, { recursive: true });
  writeFileSync(join(gold, 'a.txt'), 'The ministers met on 3 May 2018 and left early.\n');
  const dates = ['T1\tTIMEX3 21 31\t3 May 2018', 'T2\tTIMEX3 36 46\tleft early'];
  writeFileSync(join(gold, 'a.ann'), `${dates.join('\n')}\n`);
  evaluation = await evaluate(gold, { config });
});

function fileWith(content: string): string {
  const path = join(folder, 'floors.json');
  writeFileSync(path, content);
  return path;
}

const floorsOf = (set: string, figures: object) => JSON.stringify({ [set]: figures });

describe('floors', () => {
  test.each([
    ['the figure is its floor', { 'dates.strict': 66.66 }, []],
    ['the figure is above it', { 'dates.strict': 50, 'dates.relaxed': 0 }, []],
    ['it fell', { 'dates.strict': 66.7 }, ['dates.strict 66.67 is below its floor 66.70']],
    [
      'several fell',
      { 'dates.strict': 70, 'dates.relaxed': 60, 'dates.value': 90 },
      ['dates.strict 66.67 is below its floor 70.00', 'dates.value 0.00 is below its floor 90.00'],
    ],
  ])('%s', (_, figures, falls) => {
    const floors = readFloors(fileWith(floorsOf('tiny/dev', figures)), gold);
    expect(fallsOf(evaluation, floors).map(fallText)).toEqual(falls);
  });

  test.each([
    ['another set', floorsOf('iny/dev', {}), 'has no set for gold folder'],
    ['no figure of that name', floorsOf('dev', { 'entities.all': 5 }), 'no figure entities.all'],
    ['a floor above all', floorsOf('dev', { 'dates.strict': 101 }), 'dates.strict'],
    ['no JSON', '{', 'cannot be used'],
  ])('wrong use: %s', (_, content, message) => {
    const path = fileWith(content);
    expect(() => fallsOf(evaluation, readFloors(path, gold))).toThrow(message);
  });

  test('the program says which figure fell and ends with 1', () => {
    const path = fileWith(floorsOf('tiny/dev', { 'dates.strict': 90, 'dates.relaxed': 10 }));
    const { code, stdout, stderr } = vouch(['evaluate', gold, '--floors', path]);
    expect(stderr).toContain('\nvouch: dates.strict 66.67 is below its floor 90.00\n');
    expect(stdout).toContain('dates (TempEval-3)');
    expect(code).toBe(1);
  });

  test('the floors of the project are a file that can be used', () => {
    const path = join(PACKAGE_ROOT, 'test/floors.json');
    for (const set of ['polnear/dev', 'timex/dev', 'worldwide/dev']) {
      expect(Object.keys(readFloors(path, set)).length).toBeGreaterThan(3);
    }
  });
});
