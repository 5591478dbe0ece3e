import type { KindRule } from '../rule.js';

/** What an earlier stage has settled. */
export const marked: KindRule = {
  name: 'marked',
  kindOf({ article, unit }) {
    return article.marks.find(({ span }) => span.start < unit.end && unit.start < span.end)?.kind;
  },
};
