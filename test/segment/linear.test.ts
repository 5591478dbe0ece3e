import { expect, test } from 'vitest';
import type { Mark } from '../../pipeline/model/article.js';
import { outline } from '../../pipeline/segment/sections/index.js';
import { articleWith } from '../support/articles.js';
import { cpuSeconds } from '../support/cpu-time.js';

/** Seconds of processor time that the sections of a text take, which other work does not change. */
function seconds(text: string, marks: readonly Mark[] = []): number {
  const article = articleWith(text);
  article.marks = marks;
  return cpuSeconds(() => outline(article));
}

const HEAD = 'Two states meet over the dam\n\n';
const PROSE = 'The council of the river has met since then, and no state has left it.\n\n';

const SHAPES: [string, string, (i: number) => string][] = [
  ['front matter that never ends', '---\n', () => 'a: b\n'],
  ['short lines in one block below a title', '# Dams\n\n', () => 'Lee Diaz\n'],
  ['marked lines in one block below a title', '', () => '# a\n'],
  ['short lines in one block below prose', HEAD + PROSE, () => 'Lee Diaz\n'],
  ['notes below prose', HEAD + PROSE, (i) => `${i % 1000} Lee, The Dam, p. 3.\n\n`],
  ['numbers above their notes', HEAD + PROSE, (i) => `${i % 1000}\nLee, The Dam\n\n`],
  ['answers', HEAD + PROSE, () => 'A) It was the dam and nothing else.\n\n'],
  ['lines on who wrote', HEAD + PROSE, () => 'Ann Lee is a fellow of the council.\n\n'],
];

test.each(SHAPES)('%s take time in proportion to their number', (_name, head, line) => {
  const text = (size: number): string => {
    let whole = head;
    for (let i = 0; whole.length < size; i++) whole += line(i);
    return whole;
  };
  const quarter = seconds(text(100_000));
  const whole = seconds(text(400_000));
  // Sixteen times the time would be the sign of a quadratic rule; the start costs something too.
  expect(whole).toBeLessThan(quarter * 7 + 0.4);
});

test('marks take time in proportion to their number', () => {
  const timeOf = (count: number): number =>
    seconds(
      PROSE.repeat(count),
      Array.from({ length: count }, (_, i) => ({
        span: { start: i * PROSE.length, end: (i + 1) * PROSE.length - 2 },
        kind: 'boilerplate' as const,
        rule: 'web-furniture',
      })),
    );
  expect(timeOf(20_000)).toBeLessThan(timeOf(5000) * 7 + 0.4);
});
