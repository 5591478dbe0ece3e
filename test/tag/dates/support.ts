import { describe, expect, it, vi } from 'vitest';
import { parseDependencies } from '../../../pipeline/learn/parser/parser.js';
import { tagPartsOfSpeech } from '../../../pipeline/learn/part-of-speech/part-of-speech.js';
import type { Article, Metadata, TimeExpression } from '../../../pipeline/model/article.js';
import { type Config, DEFAULT_CONFIG } from '../../../pipeline/model/config.js';
import { segment } from '../../../pipeline/segment/index.js';
import { findDates } from '../../../pipeline/tag/dates/index.js';
import { articleWith } from '../../support/articles.js';

const MONDAY = '2018-06-18';

/** A segmented, tagged and parsed article with this text and document date. */
export function articleOf(text: string, published = MONDAY, more: Metadata = {}): Article {
  const article = articleWith(text, {
    ...(published !== '' && { published: { value: published, source: 'metadata_file' } }),
    ...more,
  });
  segment(article);
  tagPartsOfSpeech(article.tokens);
  parseDependencies(article.tokens);
  return article;
}

/** The time expressions of a text. */
export function datesOf(
  text: string,
  published?: string,
  more?: Metadata,
  order: Config['dates']['order'] = 'unknown',
): readonly TimeExpression[] {
  const config = { ...DEFAULT_CONFIG, dates: { order } };
  return findDates(articleOf(text, published, more), config).dates;
}

/** What a text says against its date of publication. */
export function doubtOf(text: string, metadata: Metadata): string {
  return findDates(articleOf(text, '', metadata), DEFAULT_CONFIG).doubt;
}

/** A sentence and the time expressions in it, each as `shown` writes it. */
export type TableRow = readonly [text: string, ...expected: string[]];

/**
 * The time expressions of a text as `words | TYPE | value mod | EDTF | bounds | anchor`: bounds are one day or
 * `first..last`, the anchor is `document`, `absolute`, `none` or the index of another expression.
 */
export function shown(text: string, published?: string): string[] {
  return datesOf(text, published).map((date) =>
    [
      text.slice(date.span.start, date.span.end),
      date.type,
      date.mod === '' ? date.value : `${date.value} ${date.mod}`,
      date.edtf,
      date.earliest === date.latest ? date.earliest : `${date.earliest}..${date.latest}`,
      date.anchor,
    ].join(' | '),
  );
}

/** Two places on different sides of the date line, at two times that are in different years. */
const PLACES = [
  ['Pacific/Auckland', '2040-12-31T23:59:00Z'],
  ['America/New_York', '1999-07-01T03:00:00Z'],
] as const;

/** What `seen` gives under two clocks and in two time zones, in this order. */
export function seenFromTwoPlaces<T>(seen: () => T): [T, T] {
  const zone = process.env.TZ;
  const [first, second] = PLACES.map(([there, now]) => {
    process.env.TZ = there;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    const result = seen();
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    return result;
  });
  return [first!, second!];
}

/** One test for each row of a family, under two clocks and in two time zones. */
export function checkTable(family: string, rows: readonly TableRow[], published?: string): void {
  describe(family, () => {
    it.each(
      rows.map(([text, ...expected]) => [text, expected] as const),
    )('%s', (text, expected) => {
      expect(seenFromTwoPlaces(() => shown(text, published))).toEqual([expected, expected]);
    });
  });
}

/** One test for each text, which holds no time, under two clocks and in two time zones. */
export function checkUntouched(family: string, texts: readonly string[]): void {
  describe(family, () => {
    it.each(texts)('%s', (text) => {
      expect(seenFromTwoPlaces(() => shown(text))).toEqual([[], []]);
    });
  });
}
