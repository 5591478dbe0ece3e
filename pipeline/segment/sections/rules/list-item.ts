import { lastMark } from '../forms.js';
import { listMarkOf, type Unit } from '../layout.js';
import type { KindRule, Reading } from '../rule.js';

/** A line that begins with the mark of a list, or one of several short lines without a stop. */
export const listItem: KindRule = {
  name: 'list-item',
  kindOf(reading) {
    const { article, unit, index, text } = reading;
    const mark = listMarkOf(article.text, unit.start, unit.end);
    if (mark === '') return isShortLine(reading) ? 'list' : undefined;
    if (/^[A-Za-z][.)]\s/.test(mark) && /^[QAqa]/.test(mark) && reading.hasAnswers) return 'body';
    // One dash alone is rather the line under a quotation that says whose it is.
    if (/^[-–]/.test(mark)) return hasMarkedNeighbour(reading, index) ? 'list' : undefined;
    if (!/^\(?[\dIVX]/.test(mark)) return 'list';
    // A numbered paragraph argues, a numbered line under another is listed, one alone is a heading.
    if (hasMarkedNeighbour(reading, index, unit)) return 'list';
    return text.length > 80 || '.:;'.includes(lastMark(text)) ? 'body' : undefined;
  },
};

/** Tables, addresses and verse: three lines or more that no blank line parts and that have no stop. */
function isShortLine(reading: Reading): boolean {
  const { unit, seenTitle, seenBody, block } = reading;
  if (!seenTitle && !seenBody) return false;
  // The first block is a head with title, by-line and date.
  if (unit.lines < 3 || block.first === 0 || isLead(reading)) return false;
  block.isShortLines ??= areShort(reading);
  return block.isShortLines;
}

/** The line above the items of its block: it introduces them, and is none. */
function isLead(reading: Reading): boolean {
  const {
    article,
    units,
    unit,
    index,
    lastProse,
    block: { first },
  } = reading;
  if (index !== first || index >= lastProse) return false;
  return units
    .slice(first + 1, first + unit.lines)
    .every(({ start, end }) => listMarkOf(article.text, start, end) !== '');
}

function areShort({ article, units, unit, settled, block: { first } }: Reading): boolean {
  let stops = 0;
  let lines = 0;
  for (let i = first; i < first + unit.lines; i++) {
    const { start, end } = units[i]!;
    // What the page puts among the lines is none of them.
    if (settled[i] !== undefined) continue;
    lines++;
    if (end - start > 100) return false;
    if ('.!?'.includes(lastMark(article.text.slice(start, end)))) stops++;
  }
  return stops * 3 <= lines;
}

/** Whether questions and answers begin with their letters. */
export function isInterview(text: string): boolean {
  return /^Q[.)]\s/m.test(text) && /^A[.)]\s/m.test(text);
}

/** Whether the unit above or below (`block`: in the same block) has a list mark too. */
function hasMarkedNeighbour({ article, units }: Reading, index: number, block?: Unit): boolean {
  const above = block?.line === 0 ? undefined : units[index - 1];
  const below = block !== undefined && block.line + 1 >= block.lines ? undefined : units[index + 1];
  return [above, below].some(
    (other) => other !== undefined && listMarkOf(article.text, other.start, other.end) !== '',
  );
}
