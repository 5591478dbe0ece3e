import { lastMark } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';
import { isDateLine } from './date-line.js';

const LONGEST = 120;

/** Lines between title and body that stand in one block with a date: the series, the institute. */
export const frontBlock: KindRule = {
  name: 'front-block',
  kindOf(reading) {
    const { unit, text, seenTitle, seenBody, block } = reading;
    if (seenBody || !seenTitle || unit.lines < 2 || text.length > LONGEST) return undefined;
    if ('.!?:;'.includes(lastMark(text))) return undefined;
    block.isDated ??= isDated(reading);
    return block.isDated ? 'metadata' : undefined;
  },
};

/** Whether a line of the block is a date. */
function isDated({ article, units, unit, block: { first } }: Reading): boolean {
  return units
    .slice(first, first + unit.lines)
    .some(({ start, end }) => end - start <= LONGEST && isDateLine(article.text.slice(start, end)));
}
