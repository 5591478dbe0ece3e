import type { Mark } from '../../model/article.js';
import { readBlocks } from '../blocks.js';
import { isEnded, LIST_ITEM } from '../lines.js';
import type { MarkRule } from '../rule.js';

/** A number, an amount, a share, a cell without one, a month or quarter. */
const DATUM =
  /^(?:[-+−–(<>~]{0,2}[$€£¥]? ?\d[\d.,]{0,14}(?: ?[%‰kKmMbB°x)]{1,2})?|n\/?a|\.\.|[-–—…]|(?:\d{4}[-/]\d{2,4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}[-. '’]{0,2}\d{2,4}|(?:Q[1-4]|H[12])[- ]?\d{2,4}|\d{4} ?Q[1-4]))$/;
const YEAR = /^(?:1[5-9]|20)\d{2}$/;
/** "Figure 2.1 Rain by month": above the data, or the first line of them. */
const CAPTION = /^(?:figure|fig\.|chart|graph|table|exhibit) [\dA-Z]{1,4}(?:[.:–—-]|\s|$)/i;
const SOURCE = /^(?:sources?|notes?):/i;
const LONGEST = 60;
const LONGEST_CAPTION = 200;
/** Data in one stretch, at the least, and those that are no years: a list of years is a chronicle. */
const FEWEST = 6;
const FEWEST_CAPTIONED = 3;
const FEWEST_VALUES = 3;
const SHARE = 0.4;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  /** 0 for words, 1 for a year or a number, 2 for what is no year. */
  readonly weight: number;
}

/**
 * What a tool leaves of a chart or a table when it prints each label and each cell on a line: stretches of short
 * lines without a stop, of which many are numbers, with the caption above.
 */
export const figureData: MarkRule = {
  name: 'figure-data',
  marks: (text) => {
    const marks: Mark[] = [];
    let cells: Cell[] = [];
    let above: Cell | undefined;
    const close = (below = '') => {
      for (const { start, end } of stretchOf(cells, above, SOURCE.test(below), text)) {
        marks.push({ span: { start, end }, kind: 'boilerplate', rule: 'figure-data' });
      }
      cells = [];
    };
    for (const [block, { lines }] of readBlocks(text).entries()) {
      for (const { start, end } of lines) {
        const line = end - start > LONGEST ? '' : text.slice(start, end).trim();
        const weight = line === '' ? -1 : weightOf(line);
        if (weight >= 0) {
          cells.push({ start, end, block, weight });
          continue;
        }
        close(line);
        above = { start, end, block, weight };
      }
    }
    close();
    return marks;
  },
};

/** What the line weighs as a cell, -1 when it is none. */
function weightOf(line: string): number {
  const code = line.charCodeAt(0);
  // Most lines begin with a letter that begins no month.
  const fits = (code < 65 || code > 122 || 'JFMASONDQHn'.includes(line[0]!)) && DATUM.test(line);
  if (fits) return YEAR.test(line) ? 1 : 2;
  if (SOURCE.test(line) || line.endsWith(':')) return -1;
  return isEnded(line) || LIST_ITEM.test(line) ? -1 : 0;
}

/** From the caption, or the first line of the first block with data in it, to the last line of the last one. */
function stretchOf(
  cells: readonly Cell[],
  above: Cell | undefined,
  sourced: boolean,
  text: string,
): Cell[] {
  const data = cells.filter(({ weight }) => weight > 0);
  const values = data.filter(({ weight }) => weight > 1).length;
  const head = above !== undefined && above.end - above.start <= LONGEST_CAPTION;
  const captioned = head && CAPTION.test(text.slice(above.start, above.end));
  const caption = cells.findIndex(({ start, end }) => CAPTION.test(text.slice(start, end)));
  const fewest = captioned || caption >= 0 ? FEWEST_CAPTIONED : FEWEST;
  if (data.length < fewest || values < FEWEST_VALUES) return [];
  const first = data[0]!.block;
  // The legend may stand behind the data, before the source of both.
  const last = (sourced ? cells : data).at(-1)!.block;
  const from = cells.findIndex(({ block }) => block === first);
  const opened = caption >= 0 && caption < from ? caption : from;
  const inside = cells.filter(({ block }, i) => i >= opened && block <= last);
  if (data.length < inside.length * SHARE) return [];
  return captioned && opened === 0 ? [above, ...inside] : inside;
}
