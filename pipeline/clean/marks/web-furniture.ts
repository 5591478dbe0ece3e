import { readList } from '../../model/resources.js';
import { readBlocks } from '../blocks.js';
import type { MarkRule } from '../rule.js';

const PATTERNS = readList('clean/data/web-furniture.txt');
const EXACT = new Set(PATTERNS.filter((line) => !line.includes('*')));
const OPEN = PATTERNS.filter((line) => line.includes('*'));
const OPEN_PATTERN = new RegExp(
  `^(?:${OPEN.map((line) => line.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.{1,80}')).join('|')})$`,
);

/** Share bars, newsletter prompts, advertisements, related links: kept, and labelled boilerplate. */
export const webFurniture: MarkRule = {
  name: 'web-furniture',
  marks: (text) =>
    readBlocks(text)
      .filter(({ lines }) =>
        lines.every(({ start, end }) => end - start <= 120 && isFurniture(text.slice(start, end))),
      )
      .map(({ lines }) => ({
        span: { start: lines[0]!.start, end: lines[lines.length - 1]!.end },
        kind: 'boilerplate' as const,
        rule: 'web-furniture',
      })),
};

function isFurniture(line: string): boolean {
  const plain = line.trim().toLowerCase();
  // A sentence of the article may begin like a prompt; a prompt does not go on after a full stop.
  return EXACT.has(plain) || (!/[.!?] \S/.test(plain) && OPEN_PATTERN.test(plain));
}
