import { describe, expect, test } from 'vitest';
import { clean } from '../../pipeline/clean/index.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';
import { articleWith } from '../support/articles.js';
import { cpuSeconds } from '../support/cpu-time.js';

/** Seconds of processor time that cleaning takes. */
function seconds(raw: string): number {
  const article = articleWith(raw);
  return cpuSeconds(() => clean(article, DEFAULT_CONFIG));
}

const MILLION = 1_000_000;

describe('a million of one sign takes seconds, not hours', () => {
  test.each([
    '-',
    '\n',
    '<',
    '[',
    '&',
    '![',
    '(',
    '.',
    ' ',
    '*',
    '_',
    'Â',
    '1',
    '<!--',
    '# ',
  ])('%j', (sign) => {
    expect(seconds(sign.repeat(MILLION))).toBeLessThan(5);
  });
});

describe('lines and edits without end stay linear', () => {
  test.each([
    '-\n',
    'a-\nb',
    '1\n',
    '\f',
    '- a\n',
    '\u00ad',
    'ﬁ',
    'rn',
    '1O',
    'a\u0301',
    'ab.[1]',
    '<br>',
    `a${' '.repeat(50)}`,
    `${'x'.repeat(30)}    1\n`,
    'T\n\nhe\n\n',
    '> a\n',
    '=E2=80=99=\n',
    'a?s ?b ',
  ])('%j', (unit) => {
    const size = 120_000;
    const half = seconds(unit.repeat(size / 2 / unit.length));
    const whole = seconds(unit.repeat(size / unit.length));
    // Four times the time would be the sign of a quadratic rule; the start costs something too.
    expect(whole).toBeLessThan(half * 3.2 + 0.4);
    expect(whole).toBeLessThan(5);
  });
});

test('one line of 50 MB', () => {
  const sentence = 'The river rose in the night and the boats came. ';
  expect(seconds(sentence.repeat((50 * MILLION) / sentence.length))).toBeLessThan(25);
});

test('clean text passes at 5 MB a second of processor time', () => {
  const paragraph = 'The river rose, “for the third time”, and the boats came – at noon. '.repeat(
    6,
  );
  const text = Array.from({ length: 400 }, (_, i) => `${paragraph}It was day ${i}.`);
  const document = text.join('\n\n');
  seconds(document);
  const best = Math.min(...Array.from({ length: 5 }, () => seconds(document)));
  // Half of the target: test machines are slow.
  expect(document.length / 1e6 / best).toBeGreaterThan(2.5);
});
