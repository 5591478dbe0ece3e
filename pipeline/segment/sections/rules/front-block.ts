import { lastMark } from '../forms.js';
import type { KindRule } from '../rule.js';
import { isDateLine } from './date-line.js';

const LONGEST = 120;

/** Lines between title and body that stand in one block with a date: the series, the institute. */
export const frontBlock: KindRule = {
  name: 'front-block',
  kindOf({ article, units, unit, index, text, seenTitle, seenBody }) {
    if (seenBody || !seenTitle || unit.lines < 2 || text.length > LONGEST) return undefined;
    if ('.!?:;'.includes(lastMark(text))) return undefined;
    const first = index - unit.line;
    const dated = units
      .slice(first, first + unit.lines)
      .some(
        ({ start, end }) => end - start <= LONGEST && isDateLine(article.text.slice(start, end)),
      );
    return dated ? 'metadata' : undefined;
  },
};
