import type { KindRule } from '../rule.js';

/** A line behind the standfirst can still tell the date. */
const FURTHEST = 15;

/** "TESTIMONY OF ANN LEE": the title has the name. */
const OF_SPEAKER = /^(?:testimony|statement|remarks|speech|address|lecture) (?:of|by) /i;

/** A short line before the body, or near it, that is mostly a metadata value found there. */
export const knownMetadata: KindRule = {
  name: 'known-metadata',
  kindOf({ article, unit, text, seenBody, index }) {
    if ((seenBody && index >= FURTHEST) || text.length > 120) return undefined;
    if (index === 0 && OF_SPEAKER.test(text)) return undefined;
    if (!seenBody && isWriter(text, article.metadata.author?.value ?? '')) return 'metadata';
    for (const [key, value] of Object.entries(article.metadata)) {
      if (seenBody && key !== 'published') continue;
      if (key === 'title' || value?.raw === undefined) continue;
      const span = article.offsets.toClean(value.raw);
      const shared = Math.min(span.end, unit.end) - Math.max(span.start, unit.start);
      if (shared * 2 > unit.end - unit.start) return 'metadata';
    }
    return undefined;
  },
};

/** The name of a writer, in capitals perhaps. */
function isWriter(text: string, authors: string): boolean {
  return authors
    .split(';')
    .some((name) => name.length > 3 && name.toLowerCase() === text.toLowerCase());
}
