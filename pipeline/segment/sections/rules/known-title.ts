import type { Article } from '../../../model/article.js';
import { hasInnerStop, headingText, lastMark } from '../forms.js';
import type { Unit } from '../layout.js';
import type { KindRule, Reading } from '../rule.js';

/** The title stands among the first units, what a web page has above it not counted. */
const FURTHEST = 30;
const LONGEST = 300;
/** Longest line above it that is the name of the page or a column. */
const LONGEST_ABOVE = 80;

/** The line from which the title in the metadata was read, or that repeats it, and short lines above it. */
export const knownTitle: KindRule = {
  name: 'known-title',
  kindOf({ article, unit, index, titleUnit, text, seenBody, previous }) {
    if (index === titleUnit) return 'title';
    if (previous === 'title' && titleUnit >= 0 && isWithin(unit, article)) return 'title';
    const isAbove = index < titleUnit && !seenBody && text.length <= LONGEST_ABOVE;
    return isAbove && !'.!'.includes(lastMark(text)) ? 'metadata' : undefined;
  },
};

/** Whether a unit lies in the title of the metadata, which has several lines. */
function isWithin(unit: Unit, { metadata, offsets }: Article): boolean {
  const span = metadata.title?.raw && offsets.toClean(metadata.title.raw);
  return span !== undefined && span.start <= unit.start && unit.end <= span.end;
}

/** Index of the unit that is the title in the metadata, -1 when there is none. */
export function findTitle(
  article: Article,
  units: readonly Unit[],
  settled: Reading['settled'],
): number {
  const { title } = article.metadata;
  if (title === undefined) return titleInHeads(article, units);
  const span = title.raw && article.offsets.toClean(title.raw);
  const wanted = folded(title.value);
  const first = units.findIndex((_, i) => settled[i] !== 'boilerplate');
  return units.findIndex(({ start, end }, i) => {
    if (i < first || i >= first + FURTHEST || end - start > LONGEST) return false;
    const text = article.text.slice(start, end);
    if (folded(headingText(text)) === wanted) return true;
    if (span === undefined || shared(span, { start, end }) * 2 <= end - start) return false;
    return !hasInnerStop(text) || shared(span, { start, end }) === end - start;
  });
}

/** The line that the heads of pages repeat, which cleaning took out. */
function titleInHeads({ text, edits }: Article, units: readonly Unit[]): number {
  const heads = new Set(
    edits
      .filter(({ rule }) => rule.includes('page-furniture'))
      .flatMap(({ before }) => before.split(/[\n\f]/).map(folded)),
  );
  if (heads.size === 0) return -1;
  return units.slice(0, FURTHEST).findIndex(({ start, end }) => {
    const line = end - start > LONGEST ? '' : folded(headingText(text.slice(start, end)));
    return line.includes(' ') && heads.has(line);
  });
}

function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
