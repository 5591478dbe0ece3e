import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleText } from '../../pipeline/evaluate/cleaning.js';
import { DAMAGES, damage } from '../../pipeline/evaluate/damage/index.js';
import { compareTexts } from '../../pipeline/evaluate/restoration.js';
import { cleaned } from './support.js';

const FOLDER = join(import.meta.dirname, 'texts');
const TEXTS = readdirSync(FOLDER)
  .sort()
  .map((file) => readFileSync(join(FOLDER, file), 'utf8').trimEnd());

/** Kinds that leave nothing to guess: the text comes back to the letter. */
const EXACT = DAMAGES.filter(({ name }) =>
  /^(?:mojibake-.*|ligatures|spaces|invisible|decomposed|line-space|letter-spacing|html-.*|markdown|tracking|web-furniture|repeats|hard-wraps)$/.test(
    name,
  ),
);

const anyText = fc.constantFrom(...TEXTS);
const anySeed = fc.integer({ min: 1, max: 1e9 });

test('the texts are clean, and long enough for five pages', () => {
  expect(TEXTS.length).toBeGreaterThan(2);
  for (const text of TEXTS) {
    expect(cleaned(text).edits).toEqual([]);
    expect(text.length).toBeGreaterThan(4500);
  }
});

describe('what is lost for certain comes back to the letter', () => {
  test.each(EXACT.map((kind) => ({ name: kind.name, kind })))('$name', ({ kind }) => {
    fc.assert(
      fc.property(anyText, anySeed, (text, seed) => {
        expect(articleText(cleaned(damage(text, kind, seed)))).toBe(text);
      }),
      { numRuns: 12, seed: 3 },
    );
  });
});

/** Least shares of words right and of paragraphs whole; all together is the hardest. */
const LEAST: Readonly<Record<string, readonly [words: number, paragraphs: number]>> = {
  'all-together': [0.97, 0.88],
  // A gap says less than a sign: some words are whole without their ligature.
  'lost-ligatures': [0.975, 0.7],
};

describe('what has to be judged comes back nearly whole', () => {
  const kinds = DAMAGES.filter((kind) => !EXACT.includes(kind));
  test.each(kinds.map((kind) => ({ name: kind.name, kind })))('$name', ({ name, kind }) => {
    const total = { words: 0, right: 0, paragraphs: 0, whole: 0 };
    fc.assert(
      fc.property(anyText, anySeed, (text, seed) => {
        const result = articleText(cleaned(damage(text, kind, seed)));
        const { words, right, paragraphs, whole } = compareTexts(text, result);
        total.words += words;
        total.right += right;
        total.paragraphs += paragraphs;
        total.whole += whole;
      }),
      { numRuns: 24, seed: 5 },
    );
    const [words, paragraphs] = LEAST[name] ?? [0.995, 0.97];
    expect(total.right / total.words).toBeGreaterThanOrEqual(words);
    expect(total.whole / total.paragraphs).toBeGreaterThanOrEqual(paragraphs);
  });
});

test('damage is the same for the same seed, and harms', () => {
  for (const kind of DAMAGES) {
    const harmed = TEXTS.map((text) => damage(text, kind, 7));
    expect(harmed).toEqual(TEXTS.map((text) => damage(text, kind, 7)));
    expect(harmed, kind.name).not.toEqual(TEXTS);
  }
});
