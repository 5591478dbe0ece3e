import { isPrintFoot, isPrintHead } from './browser-print.js';
import { isFull, type Wrap } from './layout.js';
import { isTitleLike, LIST_ITEM } from './lines.js';
import { areRegular, isCutBetween, type PageLine } from './page-lines.js';
import {
  countUpBeside,
  isCertainNumber,
  isNumber,
  isNumberedHead,
  pageNumbers,
} from './page-numbers.js';
import { NO_LINE, runsOn } from './text-line.js';

const HEAD = 'running head or foot';
const NOTICE =
  /^(?:©|\(c\) ?\d|copyright\b|downloaded from\b|printed (?:on|from)\b|(?:draft|not)\b.{0,12}\bfor (?:citation|quotation|circulation|distribution)|confidential$)/i;

/**
 * For each line why it is page furniture, or an empty string. A line is furniture when it is a page
 * number that counts up, or a head or foot that is repeated, and pages really turn there: a form feed
 * or a sure page number stands beside it, or a sentence runs on across it.
 */
export function findFurniture(lines: readonly PageLine[], wrap: Wrap): string[] {
  const why: string[] = lines.map(({ text }) => (text === '\f' ? 'form feed' : ''));
  const places = [...lines.keys()];
  const labelled = places.filter((at) => lines[at]!.label !== '');
  const numbers = labelled.filter((at) => isNumber(lines[at]!.label) || isNumberedHead(lines[at]!));
  const groups = repeatedLines(lines);
  const paged = wrap.evidence >= 3 || why.some((reason) => reason !== '');
  const titles = [0, 1].map((first) => titleFrom(lines, first));
  const single = (paged ? labelled : []).filter(
    (at) => (lines[at]!.loose && isSingleHead(lines, at, titles)) || interrupts(lines, at, wrap),
  );
  const feeds = places.filter((at) => why[at] !== '');
  const candidates = new Set([...numbers, ...groups.flat(), ...single, ...feeds]);
  if (candidates.size === 0 && !lines.some(isPrintedFoot)) return why;
  const runs = runsOf(lines, candidates);
  const sure = new Set(groups.filter((group) => countUpBeside(lines, group)).flat());
  const turning = new Set(
    runs.filter((run) => run.some((at) => sure.has(at)) || turns(lines, run, wrap)).flat(),
  );
  for (const at of pageNumbers(lines, numbers, turning, wrap)) why[at] = 'page number';
  for (const run of runs) {
    if (run.some((at) => why[at] !== '')) for (const at of run) turning.add(at);
  }
  for (const at of printed(lines)) why[at] ||= HEAD;
  for (const at of heads(lines, groups, turning, wrap)) why[at] ||= HEAD;
  for (const at of single) if (turning.has(at)) why[at] ||= HEAD;
  extend(lines, why, wrap);
  return why;
}

const isPrintedFoot = ({ text }: PageLine): boolean => isPrintFoot(text);

/** Feet as browsers print them, and the heads beside them and at the start of the text. */
function printed(lines: readonly PageLine[]): number[] {
  const found: number[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (isPrintFoot(text)) found.push(at);
    else if (found.length === 0 && at > 0) continue;
    else if ((at === 0 || isPageEnd(lines[at - 1]!)) && isPrintHead(text)) found.push(at);
  }
  return lines.some(isPrintedFoot) ? found : [];
}

const isPageEnd = ({ text }: PageLine): boolean => text === '\f' || isPrintFoot(text);

/** A notice of copyright, or a line that says the title once more. */
function isSingleHead(lines: readonly PageLine[], at: number, titles: readonly string[]): boolean {
  const { label } = lines[at]!;
  if (NOTICE.test(label)) return true;
  if (at < 3 || label.length < 12 || !isTitleLike(label)) return false;
  return titles.some((title) => title.startsWith(label.toLowerCase()));
}

/** A lone line like a title between two full lines of one sentence. */
function interrupts(lines: readonly PageLine[], at: number, wrap: Wrap): boolean {
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (wrap.evidence < 3 || !before || !after || !isApart(lines, at, wrap)) return false;
  return runsOn(before.line, after.line) && isFull(before.line, after.line, wrap);
}

/** The first lines, which may be a title, in small letters. */
function titleFrom(lines: readonly PageLine[], first: number): string {
  const title = lines.slice(first, first + 2).map(({ text }) => text.trim());
  return title.join(' ').slice(0, 400).replace(/\s+/g, ' ').toLowerCase();
}

/** Places of the lines that are the same but for their digits, at least two of each. */
function repeatedLines(lines: readonly PageLine[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [at, { label, loose }] of lines.entries()) {
    if (!loose || label === '' || !/^[\p{Lu}\p{N}©[(]/u.test(label)) continue;
    if (!/\p{L}/u.test(label) || LIST_ITEM.test(label)) continue;
    for (const key of keysOf(label)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [at]);
      else group.push(at);
    }
  }
  return [...groups.values()].filter((group) => group.length >= 2);
}

/**
 * The line without a page number at either end, and its parts ("Harrow Review | Costs"), of which one
 * may change from page to page.
 */
function keysOf(label: string): string[] {
  const words = label.replace(/^\d{1,4}\s+|\s+\d{1,4}$/g, '');
  const whole = /\p{L}{3}/u.test(words) && !/\d/.test(words) ? words : label;
  const parts = whole.split(/ (?:[|·•–—] )+/);
  return parts.length < 2 ? [whole] : [whole, ...parts.filter((part) => part.length >= 6)];
}

/** Candidates that stand together; a lone line like a title between two of them belongs to them. */
function runsOf(lines: readonly PageLine[], candidates: ReadonlySet<number>): number[][] {
  const runs: number[][] = [];
  for (const at of [...candidates].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1] ?? -9;
    const joined = at === last + 1 || (at === last + 2 && isHeadLike(lines[at - 1]!));
    if (joined && run!.length < 8) run!.push(at);
    else runs.push([at]);
  }
  return runs;
}

function isHeadLike({ alone, label }: PageLine): boolean {
  return alone && label !== '' && isTitleLike(label);
}

/**
 * Whether the line stands apart from the text: alone, or at least loose and, in wrapped text, with room
 * for more, which only the last line of a paragraph has.
 */
function isApart(lines: readonly PageLine[], at: number, wrap: Wrap): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined) return false;
  if (isHeadLike(line)) return true;
  if (!line.loose || wrap.evidence < 3 || line.label === '' || !isTitleLike(line.label))
    return false;
  if (lines[at - 1]?.text !== '\f' && next?.text !== '\f') return false;
  return !isFull(line.line, next?.line ?? NO_LINE, wrap);
}

/** Whether a page turns there: a form feed or a sure number, or a sentence that runs on. */
function turns(lines: readonly PageLine[], run: readonly number[], wrap: Wrap): boolean {
  if (run.some((at) => lines[at]!.text === '\f' || isCertainNumber(lines[at]!.label))) return true;
  return isCutBetween(lines[run[0]! - 1], lines[run[run.length - 1]! + 1], wrap);
}

/** Repeated lines that stand where pages turn; one at an end of the text may be the first or last. */
function heads(
  lines: readonly PageLine[],
  groups: readonly (readonly number[])[],
  turning: ReadonlySet<number>,
  wrap: Wrap,
): number[] {
  return groups.flatMap((group) => {
    const turned = group.filter((at) => turning.has(at));
    const last =
      group[group.length - 1]! >= lines.length - 2 && !turning.has(group[group.length - 1]!);
    const seen = turned.length + (last ? 1 : 0);
    // The first line of the text, which stands at the head of another page too.
    const opens = group[0] === 0 && turned.some((at) => lines[at - 1]?.text === '\f');
    const apart = !opens && (turned.length < 1 || seen < 2 || seen < group.length / 2);
    if (apart && !areRegular(group, wrap)) return [];
    // The first one may be the title, which the heads repeat.
    return group.filter((at, i) => i > 0 || at > 2 || turning.has(at));
  });
}

/**
 * Heads that occur once (of a chapter, in a short text): a lone line like a title beside other
 * furniture, when a sentence runs on over both.
 */
function extend(lines: readonly PageLine[], why: string[], wrap: Wrap): void {
  for (let first = 0; first < lines.length; first++) {
    if (why[first] === '') continue;
    let last = first;
    while (last + 1 < lines.length && (why[last + 1] !== '' || isBridge(lines, why, last + 1))) {
      last++;
      why[last] ||= HEAD;
    }
    const cut = (before: number, after: number) => isCutBetween(lines[before], lines[after], wrap);
    const goesOn = (before: number, after: number) =>
      after < lines.length && before >= 0 && runsOn(lines[before]!.line, lines[after]!.line);
    const [foot, head] = [isApart(lines, first - 1, wrap), isApart(lines, last + 1, wrap)];
    const above = foot || isAttached(lines[first - 1], lines[last + 1], 'above', wrap);
    const below = head || isAttached(lines[last + 1], lines[last + 2], 'below', wrap);
    if (below && goesOn(first - 1, last + 2)) why[last + 1] = HEAD;
    else if (above && goesOn(first - 2, last + 1)) why[first - 1] = HEAD;
    else if (!cut(first - 1, last + 1)) {
      if (head && cut(first - 1, last + 2)) why[last + 1] = HEAD;
      else if (foot && cut(first - 2, last + 1)) why[first - 1] = HEAD;
    }
    first = last;
  }
}

/** A short line like a title that touches furniture on one side and nothing on the other. */
function isAttached(
  line: PageLine | undefined,
  next: PageLine | undefined,
  side: 'above' | 'below',
  wrap: Wrap,
): boolean {
  if (line === undefined || next === undefined || !line[side] || line.label === '') return false;
  return wrap.evidence >= 3 && isTitleLike(line.label) && !isFull(line.line, next.line, wrap);
}

/** A lone line like a title between two lines of furniture. */
function isBridge(lines: readonly PageLine[], why: readonly string[], at: number): boolean {
  return isHeadLike(lines[at]!) && (why[at + 1] ?? '') !== '' && lines[at]!.text.length < 80;
}
