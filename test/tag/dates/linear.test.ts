import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../pipeline/model/config.js';
import { findDates } from '../../../pipeline/tag/dates/index.js';
import { articleWith } from '../../support/articles.js';
import { cpuSeconds } from '../../support/cpu-time.js';

/** Processor time in milliseconds that the stage takes for a text that is given to it unsegmented. */
function timeOf(text: string): number {
  const article = articleWith(text, {
    published: { value: '2018-06-18', source: 'metadata_file' },
  });
  return cpuSeconds(() => findDates(article, DEFAULT_CONFIG)) * 1000;
}

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length));

describe('no text is slow', () => {
  it.each([
    ['digits', '7'],
    ['ones', '1 '],
    ['numbers with commas', '1, 2, 3, '],
    ['years', '2018 '],
    ['a range without end', '2018-'],
    ['a slashed number without end', '1/2/'],
    ['dots', '1.2.'],
    ['times', '10:30 '],
    ['numbers in words', 'twenty '],
    ['and a half', 'one and a half and '],
    ['the the', 'the '],
    ['the early late', 'the early late mid '],
    ['months', 'May '],
    ['months and days', 'May 1 and '],
    ['weekdays', 'Monday to '],
    ['last', 'last next this '],
    ['an address', 'http://a.b/'],
    ['initials', 'p.m.'],
    ['apostrophes', "'"],
    ['letters', 'a'],
  ])('%s', (_name, text) => {
    // What is not linear takes hours here; the limit leaves room for a slow machine.
    expect(timeOf(repeated(text, 200_000))).toBeLessThan(10_000);
  });

  it.each([
    ['digits', '7'],
    ['ones', '1 '],
    ['lists', '1, 2, 3, '],
  ])('a million characters of %s', (_name, text) => {
    expect(timeOf(repeated(text, 1_000_000))).toBeLessThan(20_000);
  });
});
