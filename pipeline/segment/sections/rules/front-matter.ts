import type { KindRule } from '../rule.js';

const FENCE = '---\n';

/** A block between "---" lines at the start of the text, as in Markdown files. */
export const frontMatter: KindRule = {
  name: 'front-matter',
  kindOf({ article: { text }, units, unit }) {
    const { start } = units[0]!;
    if (!text.startsWith(FENCE, start)) return undefined;
    const end = text.indexOf(`\n${FENCE}`, start);
    return end > 0 && unit.start < end + FENCE.length ? 'metadata' : undefined;
  },
};
