import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OffsetMap, type Replacement } from '../../pipeline/model/offset-map.js';

/** Applies replacements to a text the plain way. */
function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let out = '';
  let position = 0;
  for (const { start, end, after } of replacements) {
    out += text.slice(position, start) + after;
    position = end;
  }
  return out + text.slice(position);
}

/** Numbers turned into ordered, non-overlapping replacements inside a text of `length`. */
function replacementsOf(seeds: readonly [number, number, string][], length: number): Replacement[] {
  const out: Replacement[] = [];
  let position = 0;
  for (const [gap, size, after] of seeds) {
    const start = position + gap;
    const end = start + size;
    if (end > length) break;
    out.push({ start, end, after });
    position = end;
  }
  return out;
}

const seeds = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.stringMatching(/^[x-z]{0,3}$/)), {
  maxLength: 8,
});

/** A raw text of distinct characters, edited in rounds, with the map of all of it. */
const edited = fc.tuple(fc.nat(40), fc.array(seeds, { maxLength: 4 })).map(([length, rounds]) => {
  const raw = Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
  let clean = raw;
  let map = OffsetMap.identity(length);
  for (const round of rounds) {
    const replacements = replacementsOf(round, clean.length);
    map = map.apply(replacements);
    clean = replaceAll(clean, replacements);
  }
  return { raw, clean, map };
});

describe('offset map', () => {
  test('keeps both lengths', () => {
    fc.assert(
      fc.property(edited, ({ raw, clean, map }) => {
        expect([map.cleanLength, map.rawLength]).toEqual([clean.length, raw.length]);
      }),
    );
  });

  test('finds every raw character that is still there', () => {
    fc.assert(
      fc.property(edited, ({ raw, clean, map }) => {
        for (let i = 0; i < clean.length; i++) {
          if (clean[i]! < '\u4e00') continue;
          const { start, end } = map.toRaw({ start: i, end: i + 1 });
          expect(raw.slice(start, end)).toContain(clean[i]);
        }
      }),
    );
  });

  test('differs from the raw text in replaced pieces only, and they replay the edits', () => {
    fc.assert(
      fc.property(edited, ({ raw, clean, map }) => {
        const replay = [...map.replaced()].map((piece) => ({
          ...piece.raw,
          after: clean.slice(piece.clean.start, piece.clean.end),
        }));
        expect(replaceAll(raw, replay)).toBe(clean);
      }),
    );
  });

  test('is monotone and inverts itself as a cover', () => {
    fc.assert(
      fc.property(edited, ({ clean, map }) => {
        let before = { start: 0, end: 0 };
        for (let i = 0; i < clean.length; i++) {
          const raw = map.toRaw({ start: i, end: i + 1 });
          expect(raw.start).toBeGreaterThanOrEqual(before.start);
          expect(raw.end).toBeGreaterThanOrEqual(before.end);
          before = raw;
          if (raw.end === raw.start) continue;
          const back = map.toClean(raw);
          expect(back.start).toBeLessThanOrEqual(i);
          expect(back.end).toBeGreaterThanOrEqual(i + 1);
        }
      }),
    );
  });

  const hyphen = OffsetMap.identity(20).apply([{ start: 5, end: 8, after: '' }]);
  test.each<[string, OffsetMap, [number, number], [number, number]]>([
    ['across a removal', hyphen, [4, 6], [4, 9]],
    ['right after a removal', hyphen, [5, 6], [8, 9]],
    ['right before a removal', hyphen, [4, 5], [4, 5]],
    ['the end of the text', hyphen, [16, 17], [19, 20]],
    ['an empty span at the end', hyphen, [17, 17], [20, 20]],
    [
      'an edit that cuts a replaced piece takes all of it',
      OffsetMap.identity(10)
        .apply([{ start: 2, end: 4, after: 'abcd' }])
        .apply([{ start: 5, end: 7, after: 'x' }]),
      [2, 3],
      [2, 5],
    ],
    [
      'an insertion at the front',
      OffsetMap.identity(3).apply([{ start: 0, end: 0, after: 'ab' }]),
      [2, 3],
      [0, 1],
    ],
    [
      'an insertion has no raw text',
      OffsetMap.identity(3).apply([{ start: 3, end: 3, after: 'ab' }]),
      [3, 5],
      [3, 3],
    ],
    ['an empty text', OffsetMap.identity(0), [0, 0], [0, 0]],
  ])('%s', (_name, map, [start, end], [rawStart, rawEnd]) => {
    expect(map.toRaw({ start, end })).toEqual({ start: rawStart, end: rawEnd });
  });

  test('a removed raw span is empty in the clean text', () => {
    expect(hyphen.toClean({ start: 6, end: 7 })).toEqual({ start: 5, end: 5 });
  });

  test.each([
    [[{ start: 3, end: 2, after: '' }]],
    [[{ start: 0, end: 21, after: '' }]],
    [
      [
        { start: 4, end: 6, after: '' },
        { start: 5, end: 7, after: '' },
      ],
    ],
  ])('refuses %j', (replacements) => {
    expect(() => OffsetMap.identity(20).apply(replacements)).toThrow(RangeError);
  });
});
