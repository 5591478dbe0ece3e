import { lastMark } from '../forms.js';
import type { KindRule } from '../rule.js';

const LONGEST = 200;

/** A line in lower case that goes on with the title above: "FINAL REPORT", "of the Third Conference". */
export const titleContinued: KindRule = {
  name: 'title-continued',
  kindOf({ text, previous }) {
    if (previous !== 'title' || text.length > LONGEST || !/^\p{Ll}/u.test(text)) return undefined;
    return '.!?:'.includes(lastMark(text)) ? undefined : 'title';
  },
};
