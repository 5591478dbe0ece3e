import { expect, it } from 'vitest';
import { cut, group, withoutEnd } from '../../pipeline/ingest/piece.js';
import { findMetadata } from '../../pipeline/ingest/text-metadata.js';

const line = { text: 'by Ann Lee, Ann', span: { start: 10, end: 25 } };

it('keeps the raw place of what is cut out', () => {
  expect(cut(line, 3, 6)).toEqual({ text: 'Ann', span: { start: 13, end: 16 } });
  expect(cut(line, 12)).toEqual({ text: 'Ann', span: { start: 22, end: 25 } });
  expect(group(line, /^by (\w+)/d)).toEqual({ text: 'Ann', span: { start: 13, end: 16 } });
  expect(group(line, /^by (\w+) (\w+)/d, 2)).toEqual({
    text: 'Lee',
    span: { start: 17, end: 20 },
  });
  expect(withoutEnd(line, /, Ann$/)).toEqual({ text: 'by Ann Lee', span: { start: 10, end: 20 } });
});

it('leaves a piece alone in which a pattern finds nothing', () => {
  expect(group(line, /^to (\w+)/d)).toBeUndefined();
  expect(group(line, /^by(x)?/d)).toBeUndefined();
  expect(withoutEnd(line, /, Tom$/)).toBe(line);
});

it('gives the place of a value that stands twice in its line', () => {
  const raw = 'Title: Rain\nAuthor: Ann Lee, Ann Lee Press\n\nIt rained.';
  expect(findMetadata(raw, 'day-first').author).toMatchObject({
    value: 'Ann Lee',
    raw: { start: 20, end: 27 },
  });
});
