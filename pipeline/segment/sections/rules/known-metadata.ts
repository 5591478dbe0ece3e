import type { KindRule } from '../rule.js';

/** A short line before the body that is mostly a metadata value found there. */
export const knownMetadata: KindRule = {
  name: 'known-metadata',
  kindOf({ article, unit, text, seenBody }) {
    if (seenBody || text.length > 120) return undefined;
    for (const [key, value] of Object.entries(article.metadata)) {
      if (key === 'title' || value?.raw === undefined) continue;
      const span = article.offsets.toClean(value.raw);
      const shared = Math.min(span.end, unit.end) - Math.max(span.start, unit.start);
      if (shared * 2 > unit.end - unit.start) return 'metadata';
    }
    return undefined;
  },
};
