import {
  hasInnerStop,
  isHeadline,
  isMarkdownHeading,
  isShouted,
  lastMark,
  startsHigh,
  wordCount,
} from '../forms.js';
import type { KindRule, Reading } from '../rule.js';

const LONGEST_TITLE = 200;
const LONGEST_HEADING = 100;
const MOST_WORDS = 16;

/** A short line without a stop above other text; the first of them, before the body, is the title. */
export const heading: KindRule = {
  name: 'heading',
  kindOf(reading) {
    const { text, seenTitle, seenBody, index, lastProse, titleUnit } = reading;
    const first = titleUnit < 0 && !seenTitle && !seenBody;
    if (isMarkdownHeading(text)) return first ? 'title' : 'heading';
    if (index >= lastProse) return undefined;
    if (isShoutedLine(text)) return first ? 'title' : 'heading';
    if (first && isTitle(text)) return 'title';
    if (!isHeadline(text, LONGEST_HEADING) || wordCount(text) > MOST_WORDS) return undefined;
    return isAbove(reading) ? 'heading' : undefined;
  },
};

/** "WHAT ARE JAPAN'S FEARS?": capitals show a heading whatever mark ends it, but not a lone name. */
function isShoutedLine(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    isShouted(text) &&
    !',;:-–—_'.includes(lastMark(text)) &&
    text.length > 3
  );
}

function isTitle(text: string): boolean {
  if (isHeadline(text, LONGEST_TITLE)) return true;
  return (
    text.length <= LONGEST_HEADING && startsHigh(text) && /[?!]$/.test(text) && !hasInnerStop(text)
  );
}

/** Whether the next line begins a sentence of its own. */
function isAbove({ article, units, index }: Reading): boolean {
  const next = units[index + 1];
  return (
    next !== undefined && !/^[\p{Ll},;.]/u.test(article.text.slice(next.start, next.start + 1))
  );
}
