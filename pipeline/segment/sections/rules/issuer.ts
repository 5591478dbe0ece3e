import { readList } from '../../../model/resources.js';
import { isHeadline, wordCount } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';
import { isByLine } from './by-line.js';
import { isDateLine } from './date-line.js';

const BODIES = readList('segment/data/bodies.txt').join('|');
const WORD = "\\p{Lu}[\\p{L}'’-]+";
/** "RIVERS AUTHORITY", "District Court of Ketter", "Ministry of Health and Welfare" */
const BODY = new RegExp(
  `^(?:the )?(?:${WORD} (?:${BODIES})|(?:${WORD} ){0,2}(?:${BODIES}) (?:of|on|for) (?:the )?${WORD}(?:(?:, ${WORD}(?: ${WORD})?)?,? (?:and|&) (?:${WORD} ){0,2}${WORD}| of the ${WORD}(?: of)?(?: ${WORD}){0,2}| (?:affairs|${WORD}(?<!s|ed)))?)$`,
  'iu',
);
/** Every word but those between has a capital. */
const CAPITALS = /^(?:(?:\p{Lu}[\p{L}'’,-]+|of|on|for|the|and|&)(?: |$))+$/u;
/** Fewest words of the title below, longest one, and units below among which it is. */
const FEWEST_WORDS = 4;
const LONGEST = 200;
const REACH = 4;

/** The body that issues a text, and its office, on lines of their own at the very start, with the title in a later block. */
export const issuer: KindRule = {
  name: 'issuer',
  kindOf(reading) {
    const { index, text, titleUnit, previous } = reading;
    if (index > 1 || (index === 1 && previous !== 'metadata') || titleUnit >= 0 || text.length > 80)
      return undefined;
    if (!CAPITALS.test(text) || !BODY.test(text)) return undefined;
    return hasTitleBelow(reading) ? 'metadata' : undefined;
  },
};

/** A line like a title that opens a block, above the first long one; a day or a by-line before it is none. */
function hasTitleBelow({ article, units, index }: Reading): boolean {
  for (const { start, end, line } of units.slice(index + 1, index + 1 + REACH)) {
    if (end - start > LONGEST) return false;
    const below = article.text.slice(start, end);
    if (line > 0 || isDateLine(below) || isByLine(below)) continue;
    if (wordCount(below) >= FEWEST_WORDS && isHeadline(below, LONGEST)) return true;
  }
  return false;
}
