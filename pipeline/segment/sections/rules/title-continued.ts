import { isHeadline, isOpenEnded, lastMark } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';
import { isByLine } from './by-line.js';

const LONGEST = 200;

/** It begins inside a sentence; "by" alone is above the names of the writers. */
const GOES_ON = /^(?!by$)\p{Ll}|^(?:OF|FOR|ON|IN|AND|TO|FROM|WITH) /u;

/** Words with which a line of a title can end that has another below, though not a title. */
const LEADS_ON = /\s(?:in|on|at|for|as|into|under|between)$/;

/**
 * A line that goes on with the title above: in lower case ("FINAL REPORT", "of the Third Conference"), or
 * behind a line that breaks off ("Water and Conflict in the", "Upper Basin").
 */
export const titleContinued: KindRule = {
  name: 'title-continued',
  kindOf(reading) {
    const { text, previous } = reading;
    if (previous !== 'title' || text.length > LONGEST || isByLine(text)) return undefined;
    if (!GOES_ON.test(text) && !isBrokenOff(reading)) return undefined;
    return '.!?:'.includes(lastMark(text)) ? undefined : 'title';
  },
};

function isBrokenOff({ article, units, unit, index, text }: Reading): boolean {
  const above = units[index - 1];
  if (above === undefined || unit.line === 0 || !isHeadline(text, LONGEST)) return false;
  const line = article.text.slice(above.start, above.end);
  return isOpenEnded(line) || line.endsWith(':') || LEADS_ON.test(line);
}
