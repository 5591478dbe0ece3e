import { readList } from '../../../model/resources.js';
import { headingText, isHeadline, wordCount } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';

const KICKERS: ReadonlySet<string> = new Set(readList('segment/data/kickers.txt'));
/** Longest title, in characters, and the fewest words of one. */
const LONGEST = 200;
const FEWEST_WORDS = 3;
/** Units below a kicker among which the title is, and their fewest words below one that the list lacks. */
const REACH = 4;
const FEWEST_BELOW_TOPIC = 5;

/**
 * "OPINION" above the title: the name of the column, which is no title itself. Behind such a name or what
 * a page puts around a text, one or two words that the list lacks are the topic ("Rivers").
 */
export const kicker: KindRule = {
  name: 'kicker',
  kindOf(reading) {
    const { index, text, titleUnit, seenTitle, seenBody } = reading;
    if (seenTitle || seenBody) return undefined;
    if (!KICKERS.has(headingText(text).toLowerCase())) {
      return titleUnit < 0 && isTopic(reading) ? 'metadata' : undefined;
    }
    if (titleUnit >= 0) return index < titleUnit ? 'metadata' : undefined;
    return isAboveTitle(reading) ? 'metadata' : undefined;
  },
};

function isAboveTitle({ article, units, index }: Reading): boolean {
  for (const { start, end } of units.slice(index + 1, index + 1 + REACH)) {
    if (end - start > LONGEST) return false;
    const below = article.text.slice(start, end);
    if (wordCount(below) >= FEWEST_WORDS) return !/[.,;]$/.test(below);
  }
  return false;
}

function isTopic({ article, units, index, text, previous }: Reading): boolean {
  if (previous !== 'metadata' && previous !== 'boilerplate') return false;
  if (wordCount(text) > 2 || !isHeadline(text, LONGEST)) return false;
  const next = units[index + 1];
  if (next === undefined || next.end - next.start > LONGEST) return false;
  const below = article.text.slice(next.start, next.end);
  return wordCount(below) >= FEWEST_BELOW_TOPIC && isHeadline(below, LONGEST);
}
