import type { Unit } from '../layout.js';
import type { KindRule } from '../rule.js';

const FENCE = '---\n';

/** Where the block between "---" lines at the start of the text ends, 0 when there is none. */
export function frontMatterEnd(text: string, units: readonly Unit[]): number {
  const start = units[0]?.start ?? 0;
  if (!text.startsWith(FENCE, start)) return 0;
  const end = text.indexOf(`\n${FENCE}`, start);
  return end > 0 ? end + FENCE.length : 0;
}

/** A block between "---" lines at the start of the text, as in Markdown files. */
export const frontMatter: KindRule = {
  name: 'front-matter',
  kindOf: ({ unit, frontEnd }) => (unit.start < frontEnd ? 'metadata' : undefined),
};
