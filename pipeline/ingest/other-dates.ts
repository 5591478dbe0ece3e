import type { MetadataValue } from '../model/article.js';
import { addressDate, type Dated } from './address.js';
import { type DayOrder, MONTH_NAMES, readDate } from './calendar.js';
import type { Line } from './lines.js';

const DAY_AND_YEAR = `(?:${MONTH_NAMES} \\d{1,2}|\\d{1,2} ${MONTH_NAMES}),? \\d{4}`;
const ANY_DAY = `(${DAY_AND_YEAR}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const PLACE = "\\p{Lu}[\\p{L} .'’/,–—-]{1,50}?";
/** Up to five capitalised words. */
const NAME =
  "(?!(?:The|Received|Accepted|Revised|Submitted|Accessed|Retrieved|Since|Until|From|On|In) )\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]{1,2}\\p{Lu}[\\p{L}.'’-]*){0,4}";
const AGENCY = '(?:\\([\\p{L}\\d ./&-]{2,40}\\)|\\/\\p{L}[\\p{L} .-]{1,30}\\/)';
/**
 * "CAIRO, April 21, 2022 (Agency) - ", "Cairo, Egypt, Apr 21 2022 /Agency/ -", "CAIRO (21 April 2022) –",
 * "CAIRO - 21 April 2022: ", "CAIRO--(AGENCY)--April 21, 2022--", "[Cairo, 21 April 2022] ": place, day, agency, dash.
 */
const DATELINES: readonly RegExp[] = [
  new RegExp(`^${PLACE},? ${ANY_DAY},? ?${AGENCY}? ?[-–—]{1,2} `, 'u'),
  new RegExp(`^${NAME} ?\\(${ANY_DAY}\\) ?(?:[-–—]{1,2}|:) `, 'u'),
  new RegExp(`^${NAME} ?[-–—]{1,2} ?${ANY_DAY}: `, 'u'),
  new RegExp(`^${NAME} ?${AGENCY} ?[-–—]{1,2} ?${ANY_DAY} ?[-–—]{1,2} `, 'u'),
  new RegExp(`^[([]${NAME}, ${ANY_DAY}[\\])]:? `, 'u'),
];
/** "CAIRO, April 21, 2022" on a line of its own: a place of capitalised words and a day. */
const PLACE_AND_DAY = new RegExp(`^${NAME}(?:,?| [-–—]) (${DAY_AND_YEAR})$`, 'u');
/** "By ANN LEE APRIL 21, 2022", "21 April 2022 by Ann Lee" */
const BY_AND_DAY = new RegExp(
  `^by ${NAME}(?: and ${NAME})?,?[ \\t]+(${DAY_AND_YEAR})$|^(${DAY_AND_YEAR}),? by ${NAME}$`,
  'iu',
);
/** "(Published on April 21, 2022)" */
const IN_BRACKETS = /^[([](?:first )?(?:published|posted)(?: on)?:? (.{8,40})[)\]]$/i;
const UPDATED = /^(?:last )?(?:updated|modified|revised)(?: on| at)?\s*:?\s+(.{6,60})$/i;
/** "Speech by the Governor …, Amman, 14 January 2020": what is given on a day. */
const OCCASION =
  /^\[?(?:the )?(?:congressional record|hansard|debates?|speech|remarks|address|lecture|testimony|keynote|opening statement|statement|press (?:conference|briefing)|interview|transcript|minutes|communiqué|communique)\b/i;
const DONE = new RegExp(
  `(?<!\\bbe )\\b(?:debated|held|delivered|adopted|given|recorded)\\b.{0,80}\\bon (?:\\p{Lu}\\p{L}{2,5}day,? )?(${DAY_AND_YEAR})$`,
  'iu',
);
const PLACE_AND_HOUR = /^\p{Lu}[\p{L} .'’-]{1,40}, (.{6,40}\d{1,2}:\d{2}.{0,12})$/u;
/** What is numbered in a series, and what stands between its number and its month. */
const SERIES = /\b(?:no|vol|issue|paper|brief)\.? ?\d/i;
const SERIES_PARTS = /\s*[/|·•–—]\s*|\s{2,}|, (?=[A-Z])/;
const AT_END = new RegExp(`[,(–—-] ?(${DAY_AND_YEAR})\\)?\\]?$`, 'iu');
/** Marks between the parts of a by-line: "By A. B. | 18 June 2018 | 3 min read". */
const PARTS = / ?[|·•] ?/;

/** The date of a dateline that has its year, at the start of a line. */
function datelineDate(line: string, order: DayOrder): Dated | undefined {
  if (line.length <= 15 || !/\d{4}/.test(line.slice(0, 160))) return undefined;
  const head = line.slice(0, 160);
  let found: RegExpExecArray | null = PLACE_AND_DAY.exec(head);
  for (const pattern of DATELINES) found ??= pattern.exec(head);
  if (!found) return undefined;
  const value = readDate(found[1]!, order);
  const start = found[0].indexOf(found[1]!);
  return value === '' ? undefined : { value, span: { start, end: start + found[1]!.length } };
}

/** The date beside the name in a by-line, or all in brackets. */
function besideName(line: string, order: DayOrder): Dated | undefined {
  const found = line.length <= 100 ? (BY_AND_DAY.exec(line) ?? IN_BRACKETS.exec(line)) : null;
  const text = found?.[1] ?? found?.[2];
  const value = text === undefined ? '' : readDate(text, order);
  if (text === undefined || value === '') return undefined;
  const start = line.indexOf(text);
  return { value, span: { start, end: start + text.length } };
}

/** A whole date between the marks of a short line. */
function datePart(line: string, order: DayOrder): Dated | undefined {
  if (line.length > 160 || !PARTS.test(line)) return undefined;
  for (const part of line.split(PARTS)) {
    const text = part.replace(/^(?:published|posted|date)(?: on)?\s*:?\s+/i, '');
    const value = readDate(text, order);
    if (value.length === 10) {
      const start = line.indexOf(text);
      return { value, span: { start, end: start + text.length } };
    }
  }
  return undefined;
}

/** The date of the last change, where a line of its own tells it. */
function updatedDate(line: string, order: DayOrder): Dated | undefined {
  const found = line.length <= 100 ? UPDATED.exec(line.trim()) : null;
  const value = found ? readDate(found[1]!, order) : '';
  if (!found || value.length < 10) return undefined;
  const start = line.indexOf(found[1]!);
  return { value, span: { start, end: start + found[1]!.length } };
}

/** The day on which a speech was given, at the end of its title. */
function occasionDate(line: string): Dated | undefined {
  const found = line.length <= 240 && OCCASION.test(line) ? AT_END.exec(line.trimEnd()) : null;
  if (!found) return undefined;
  const value = readDate(found[1]!);
  const start = found.index + found[0].indexOf(found[1]!);
  return value === '' ? undefined : { value, span: { start, end: start + found[1]!.length } };
}

/** "Volume 656: debated on Thursday 14 March 2019", "Adopted by the Council on 24 March 2017": when it happened. */
function doneDate(line: string): Dated | undefined {
  const found = line.length <= 160 ? DONE.exec(line) : null;
  if (!found) return undefined;
  const value = readDate(found[1]!);
  const start = line.lastIndexOf(found[1]!);
  return value === '' ? undefined : { value, span: { start, end: start + found[1]!.length } };
}

/** "THE KETTER EVENING POST, FRIDAY, MAY 3, 1935": the head of a paper. */
function mastheadDate(line: string): Dated | undefined {
  if (line.length > 100 || line !== line.toUpperCase()) return undefined;
  const found = AT_END.exec(line);
  const value = found ? readDate(found[1]!) : '';
  if (!found || value === '') return undefined;
  const start = line.lastIndexOf(found[1]!);
  return { value, span: { start, end: start + found[1]!.length } };
}

/** The month or day behind the number of a series: "Briefing Paper No. 14 / October 2016". */
function seriesDate(line: string, order: DayOrder): Dated | undefined {
  if (line.length > 120 || !SERIES.test(line)) return undefined;
  const last = line.split(SERIES_PARTS).at(-1)!;
  const value = readDate(last, order);
  if (value.length < 7) return undefined;
  const start = line.length - last.length;
  return { value, span: { start, end: line.length } };
}

const ADDRESS_LINE = /^(?:(?:url|link)\s*:\s*)?(https?:\/\/\S+)/i;

/** "Police today (18 June 2018) said", "today, June 18, 2018," */
const TODAY = new RegExp(`\\btoday(?: \\(|, )(${DAY_AND_YEAR})[),]`, 'i');

function todayDate(line: string): Dated | undefined {
  const found = TODAY.exec(line.slice(0, 600));
  if (!found) return undefined;
  const value = readDate(found[1]!);
  const start = found.index + found[0].indexOf(found[1]!);
  return value === '' ? undefined : { value, span: { start, end: start + found[1]!.length } };
}

/** The date in an address that opens a line. */
function addressLineDate(line: string, order: DayOrder): Dated | undefined {
  const address = ADDRESS_LINE.exec(line)?.[1];
  const date = address === undefined ? undefined : addressDate(address, order);
  if (!date) return undefined;
  const at = line.indexOf(address!);
  return { value: date.value, span: { start: at + date.span.start, end: at + date.span.end } };
}

/** "KETTER, MARCH 14, 2019 22:14 IST": a place, a day and an hour. */
function placeAndHour(line: string, order: DayOrder): Dated | undefined {
  const found = line.length <= 80 ? PLACE_AND_HOUR.exec(line) : null;
  const value = found ? readDate(found[1]!, order) : '';
  if (!found || value.length < 10) return undefined;
  const start = line.length - found[1]!.length;
  return { value, span: { start, end: line.length } };
}

/** The ways to find a date of publication where no line states it, the surest first. */
const OTHERS: readonly ((line: string, order: DayOrder) => Dated | undefined)[] = [
  datePart,
  besideName,
  datelineDate,
  todayDate,
  addressLineDate,
  placeAndHour,
  updatedDate,
  occasionDate,
  seriesDate,
  doneDate,
  mastheadDate,
];

/** The date of publication that the first lines of a text tell in passing. */
export function otherDate(lines: readonly Line[], order: DayOrder): MetadataValue | undefined {
  for (const find of OTHERS) {
    for (const { text, span } of lines) {
      const date = find(text, order);
      if (!date) continue;
      const raw = { start: span.start + date.span.start, end: span.start + date.span.end };
      return { value: date.value, source: 'text', raw };
    }
  }
  return undefined;
}
