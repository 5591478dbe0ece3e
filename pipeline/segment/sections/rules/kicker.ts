import { readList } from '../../../model/resources.js';
import { headingText, wordCount } from '../forms.js';
import type { KindRule } from '../rule.js';

const KICKERS: ReadonlySet<string> = new Set(readList('segment/data/kickers.txt'));
/** Longest title, in characters, and the fewest words of one. */
const LONGEST = 200;
const FEWEST_WORDS = 3;

/** "OPINION" above the title: the name of the column, which is no title itself. */
export const kicker: KindRule = {
  name: 'kicker',
  kindOf({ article, units, index, text, titleUnit, seenTitle, seenBody }) {
    if (seenTitle || seenBody || !KICKERS.has(headingText(text).toLowerCase())) return undefined;
    if (titleUnit >= 0) return index < titleUnit ? 'metadata' : undefined;
    const next = units[index + 1];
    if (next === undefined || next.end - next.start > LONGEST) return undefined;
    const below = article.text.slice(next.start, next.end);
    return wordCount(below) >= FEWEST_WORDS && !/[.,;]$/.test(below) ? 'metadata' : undefined;
  },
};
