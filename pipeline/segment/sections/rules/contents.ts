import { headingText } from '../forms.js';
import type { KindRule } from '../rule.js';

const HEADING = /^(?:table of )?contents:?$/i;
/** "2.1 Notice 5", "Summary ii": a chapter with its page. */
const PAGED = /\s(?:\d{1,3}|[ivxl]{1,6})$/;
/** "2 Terms", "2.1 Zones": a chapter with its number. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s\p{L}[^.!?]*$/u;
const LONGEST = 160;

/** The list of chapters of a report, with its heading. */
export const contents: KindRule = {
  name: 'contents',
  kindOf(reading) {
    const { text, units, article, index } = reading;
    if (text.length > LONGEST) return undefined;
    if (HEADING.test(headingText(text))) {
      const next = units[index + 1];
      const isList = next !== undefined && isEntry(article.text.slice(next.start, next.end));
      reading.inContents = isList;
      return isList ? 'boilerplate' : undefined;
    }
    // The first chapter begins with its number too, and prose below it.
    const below = units[index + 1];
    const isOver = !PAGED.test(text) && below !== undefined && below.end - below.start > LONGEST;
    reading.inContents &&= isEntry(text) && !isOver;
    return reading.inContents ? 'boilerplate' : undefined;
  },
};

function isEntry(text: string): boolean {
  return PAGED.test(text) || NUMBERED.test(text);
}
