import { readList } from '../../model/resources.js';
import type { MarkRule } from '../rule.js';

const FIRST_LINES: ReadonlySet<string> = new Set(readList('clean/data/blocked-pages.txt'));
/** Characters of such a page at most, and lines in which it says what it is. */
const LONGEST = 4000;
const LINES = 4;
const HEAD = 400;

/** What a site shows instead of a page: that a robot asks, that nothing is there. No text of anybody. */
export const blockedPage: MarkRule = {
  name: 'blocked-page',
  marks: (text) => {
    if (text.length > LONGEST) return [];
    const lines = text
      .slice(0, HEAD)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const isBlocked = lines.slice(0, LINES).some((line) => FIRST_LINES.has(plainOf(line)));
    if (!isBlocked) return [];
    return [{ span: { start: 0, end: text.length }, kind: 'boilerplate', rule: 'blocked-page' }];
  },
};

const plainOf = (line: string): string =>
  line
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^#+ |[\s.!?:…]+$/g, '');
