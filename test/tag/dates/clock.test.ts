import { afterEach, describe, expect, it, vi } from 'vitest';
import { RULES } from '../../../pipeline/tag/dates/rules/index.js';
import { shown } from './support.js';

const SENTENCES = RULES.map((rule) => rule.example[0]);
const ZONE = process.env.TZ;

/** All examples of the rules, with a document date and without one, as another clock and zone see them. */
function seenFrom(zone: string, now: string): string[][] {
  process.env.TZ = zone;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  return [
    [String(new Date().getTimezoneOffset()), String(new Date().getFullYear())],
    ...SENTENCES.map((sentence) => [...shown(sentence), '—', ...shown(sentence, '')]),
  ];
}

afterEach(() => {
  vi.useRealTimers();
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

describe('neither the clock nor the time zone is read', () => {
  it('gives the same in Auckland in 2040 and in New York in 1999', () => {
    const [here, ...first] = seenFrom('Pacific/Auckland', '2040-12-31T23:59:00Z');
    const [there, ...second] = seenFrom('America/New_York', '1999-07-01T03:00:00Z');
    // The two views differ, so that a reading of either would show.
    expect([here, there]).toEqual([
      ['-780', '2041'],
      ['240', '1999'],
    ]);
    expect(second).toEqual(first);
  });

  it('stops any reading of the clock', () => {
    const now = vi.spyOn(Date, 'now');
    for (const sentence of SENTENCES) shown(sentence);
    expect(now).not.toHaveBeenCalled();
  });
});
