import { headingText } from '../forms.js';
import type { KindRule } from '../rule.js';

const HEADING = /^(?:table of )?contents:?$/i;
/** "2.1 Notice 5", "Summary ii": a chapter with its page. */
const ENTRY = /\s(?:\d{1,3}|[ivxl]{1,6})$/;
const LONGEST = 160;

/** The list of chapters of a report, with its heading. */
export const contents: KindRule = {
  name: 'contents',
  kindOf(reading) {
    const { text, units, article, index } = reading;
    if (text.length > LONGEST) return undefined;
    if (HEADING.test(headingText(text))) {
      const next = units[index + 1];
      const isList = next !== undefined && ENTRY.test(article.text.slice(next.start, next.end));
      reading.inContents = isList;
      return isList ? 'boilerplate' : undefined;
    }
    reading.inContents &&= ENTRY.test(text);
    return reading.inContents ? 'boilerplate' : undefined;
  },
};
