import { describe, expect, it, vi } from 'vitest';
import { RULES } from '../../../pipeline/tag/dates/rules/index.js';
import { seenFromTwoPlaces, shown } from './support.js';

const SENTENCES = RULES.map((rule) => rule.example[0]);

describe('neither the clock nor the time zone is read', () => {
  it('gives the same in Auckland in 2040 and in New York in 1999', () => {
    const [here, there] = seenFromTwoPlaces(() =>
      SENTENCES.map((sentence) => [...shown(sentence), '—', ...shown(sentence, '')]),
    );
    expect(here).toEqual(there);
  });

  it('sees two places that differ, so that a reading of either would show', () => {
    expect(
      seenFromTwoPlaces(() => [new Date().getTimezoneOffset(), new Date().getFullYear()]),
    ).toEqual([
      [-780, 2041],
      [240, 1999],
    ]);
  });

  it('stops any reading of the clock', () => {
    const now = vi.spyOn(Date, 'now');
    for (const sentence of SENTENCES) shown(sentence);
    expect(now).not.toHaveBeenCalled();
  });
});
