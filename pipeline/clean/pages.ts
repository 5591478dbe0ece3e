import { LIST_ITEM, runsOn } from './lines.js';

/** A line that is not blank, or a form feed, which is a line of its own here. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** "Page 3 of 9", "- 12 -", "3/9": a page number that nothing else looks like. */
const CERTAIN =
  /^(?:[-–—•|] ?\d{1,4} ?[-–—•|]|page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|\d{1,4} of \d{1,4}|\[page \d{1,4}\])$/i;
const PLAIN = /^(?:\d{1,4}|p\. ?\d{1,4}|\d{1,3}\/\d{1,3})$/i;
const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
/** A head with its page number at one end. */
const NUMBERED_HEAD = /^(?:\d{1,4}[ |–—-]+\p{Lu}.{0,80}|\p{Lu}.{0,80}[ |–—-]\d{1,4})$/u;

const LONGEST = 120;

/** Lines that may be furniture, by what makes them so. */
interface Candidates {
  readonly numbers: readonly number[];
  readonly groups: readonly (readonly number[])[];
  /** Those at which a page really turns. */
  readonly turning: ReadonlySet<number>;
}

/**
 * For each line why it is page furniture, or an empty string. A line is furniture when it is a page
 * number that counts up, or a head or foot that is repeated, and pages really turn there: a form feed
 * stands beside it, or many of its kind cut sentences in two.
 */
export function findFurniture(lines: readonly PageLine[]): string[] {
  const labels = lines.map(({ text }) =>
    text.length > LONGEST || text === '\f' ? '' : text.trim().replace(/\s+/g, ' '),
  );
  const why: string[] = lines.map(({ text }) => (text === '\f' ? 'form feed' : ''));
  const candidates = findCandidates(lines, labels);
  for (const at of pageNumbers(labels, candidates)) why[at] = 'page number';
  for (const at of heads(candidates)) why[at] ||= 'running head or foot';
  return why;
}

function findCandidates(lines: readonly PageLine[], labels: readonly string[]): Candidates {
  const groups = repeatedLines(labels);
  const numbers = [...labels.keys()].filter((at) => {
    const label = labels[at]!;
    return label !== '' && (isNumber(label) || NUMBERED_HEAD.test(label));
  });
  const all = new Set([...numbers, ...groups.flat()]);
  for (const [at, { text }] of lines.entries()) if (text === '\f') all.add(at);
  return { numbers, groups, turning: new Set([...all].filter((at) => turns(lines, all, at))) };
}

function isNumber(label: string): boolean {
  return CERTAIN.test(label) || PLAIN.test(label) || ROMAN.test(label);
}

/** Places of the lines that are the same but for their digits, at least two of each. */
function repeatedLines(labels: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [at, label] of labels.entries()) {
    if (!/\p{L}/u.test(label) || LIST_ITEM.test(label)) continue;
    const key = label.replace(/\d+/g, '#');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  return [...groups.values()].filter((group) => group.length >= 2);
}

/**
 * Whether a page turns among the candidates around `at`: there is a form feed, or a sentence runs on
 * from the line before them to the line after.
 */
function turns(lines: readonly PageLine[], candidates: ReadonlySet<number>, at: number): boolean {
  let first = at;
  let last = at;
  while (at - first < 4 && candidates.has(first - 1)) first--;
  while (last - at < 4 && candidates.has(last + 1)) last++;
  for (let i = first; i <= last; i++) if (lines[i]!.text === '\f') return true;
  const [before, after] = [lines[first - 1], lines[last + 1]];
  return before !== undefined && after !== undefined && runsOn(before.text, after.text);
}

function pageNumbers(labels: readonly string[], { numbers, turning }: Candidates): number[] {
  const pages = numbers.map((at) => Number(/^\d+|\d+$|\d+/.exec(labels[at]!)?.[0] ?? Number.NaN));
  const counting = numbers.filter(
    (_, i) => pages[i - 1] === pages[i]! - 1 || pages[i + 1] === pages[i]! + 1,
  );
  const trusted =
    counting.filter((at) => turning.has(at)).length >= Math.max(1, counting.length / 3);
  const counted = new Set(trusted ? counting : []);
  return numbers.filter((at) => {
    const label = labels[at]!;
    if (CERTAIN.test(label)) return true;
    if (!isNumber(label)) return counted.has(at) && turning.has(at);
    return counted.has(at) || turning.has(at);
  });
}

function heads({ groups, turning }: Candidates): number[] {
  return groups.flatMap((group) => {
    const turned = group.filter((at) => turning.has(at));
    if (turned.length < 2 || turned.length < group.length / 2) return [];
    // The first one may be the title, which the heads repeat.
    return group.filter((at, i) => i > 0 || at > 2 || turning.has(at));
  });
}
