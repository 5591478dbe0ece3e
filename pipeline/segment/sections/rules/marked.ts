import type { KindRule } from '../rule.js';

/** What an earlier stage has settled, for units that are mostly within its mark. */
export const marked: KindRule = {
  name: 'marked',
  kindOf({ article, unit }) {
    return article.marks.find(
      ({ span }) =>
        (Math.min(span.end, unit.end) - Math.max(span.start, unit.start)) * 2 >
        unit.end - unit.start,
    )?.kind;
  },
};
