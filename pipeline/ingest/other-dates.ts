import type { MetadataValue } from '../model/article.js';
import { addressDate, type Dated } from './address.js';
import { type DayOrder, MONTH_NAMES, readDate } from './calendar.js';
import type { Line } from './lines.js';
import { namesOf } from './people.js';

const DAY_AND_YEAR = `(?:${MONTH_NAMES} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAMES})(?:,? |,)\\d{4}`;
/** Asked before patterns that hold such a day and take long to compile. */
const HAS_DAY_AND_YEAR = new RegExp(DAY_AND_YEAR, 'iu');
const ANY_DAY = `(${DAY_AND_YEAR}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}\\.?)`;
const PLACE = "\\p{Lu}[\\p{L} .'’/,–—-]{1,50}?";
/** Up to five capitalised words. */
const NAME =
  "(?!(?:The|Received|Accepted|Revised|Submitted|Accessed|Retrieved|Since|Until|From|On|In) )\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]{1,2}\\p{Lu}[\\p{L}.'’-]*){0,4}";
const AGENCY = '(?:\\([\\p{L}\\d ./&-]{2,40}\\)|\\/\\p{L}[\\p{L} .-]{1,30}\\/)';
/**
 * "CAIRO, April 21, 2022" or "CAIRO, 21.04.2022" on a line of its own, "CAIRO, April 21, 2022 (Agency) - ",
 * "Cairo, Egypt, Apr 21 2022 /Agency/ -", "CAIRO (21 April 2022) –", "CAIRO - 21 April 2022: ",
 * "CAIRO--(AGENCY)--April 21, 2022--", "Cairo (Agency) - 21 April 2022" on a line of its own, "[Cairo, 21 April 2022] ", "April 21, 2022 (Agency) -- ": place, day, agency, dash.
 */
const DATELINES: readonly RegExp[] = [
  new RegExp(`^${NAME}(?:,?| [-–—]) ${ANY_DAY}$`, 'du'),
  new RegExp(`^${PLACE},? ${ANY_DAY},? ?${AGENCY}? ?[-–—]{1,2} `, 'du'),
  new RegExp(`^${PLACE},? ${ANY_DAY} ?${AGENCY}$`, 'du'),
  new RegExp(`^${NAME} ?\\(${ANY_DAY}\\) ?(?:[-–—]{1,2}|:) `, 'du'),
  new RegExp(`^${NAME} ?[-–—]{1,2} ?${ANY_DAY}: `, 'du'),
  new RegExp(`^${NAME} ?${AGENCY} ?[-–—]{1,2} ?${ANY_DAY}(?: ?[-–—]{1,2} |$)`, 'du'),
  new RegExp(`^[([]${NAME}, ${ANY_DAY}[\\])]:? `, 'du'),
  new RegExp(`^${ANY_DAY} ?${AGENCY} ?(?:[-–—]{1,2}|:) `, 'du'),
];
/** "By ANN LEE APRIL 21, 2022", "By Ann Lee - 21 April 2022 - Last updated …", "21 April 2022 by Ann Lee" */
const BY_AND_DAY = new RegExp(
  `^by ${NAME}(?: and ${NAME})?(?:,| [-–—])?[ \\t]+(${DAY_AND_YEAR})(?: [-–—] (?:last )?updated\\b.{0,60})?$|^(${DAY_AND_YEAR}),? by ${NAME}$`,
  'diu',
);
/** "Ann Lee Published April 21, 2022 5 comments", "Apr 21, 2022 ANN LEE, TOM BIRK" */
const NAME_AND_DAY = new RegExp(
  `^${NAME} (?:Published|PUBLISHED)(?: [Oo]n)? (${DAY_AND_YEAR})(?= |$)|^(${DAY_AND_YEAR}) ${NAME}(?: and ${NAME})?$|^${NAME}(?: and ${NAME})? (${DAY_AND_YEAR})$`,
  'du',
);
/** "(Published on April 21, 2022)" */
const IN_BRACKETS = /^[([](?:first )?(?:published|posted)(?: on)?:? (.{8,40})[)\]]$/di;
/** Behind names with their places: "Ann Lee in Bonn and Tom Birk in Orle APRIL 21 2022" */
const LAST_DAY = new RegExp(` (${DAY_AND_YEAR})$`, 'diu');
const BESIDE_NAME = [BY_AND_DAY, NAME_AND_DAY, IN_BRACKETS];
/** "Last updated on 3 May 2018", "As of 3 May 2018" */
const UPDATED = /^(?:last )?(?:updated|modified|revised|as of)(?: on| at)?\s*:?\s+(.{6,60})$/di;
/** "Speech by the Governor …, Amman, 14 January 2020": what is given on a day. */
const OCCASION =
  /^\[?(?:the )?(?:congressional record|hansard|debates?|speech|remarks|address|lecture|testimony|keynote|opening statement|statement|press (?:conference|briefing)|interview|transcript|minutes|communiqué|communique)\b/i;
const DONE = new RegExp(
  `(?<!\\bbe )\\b(?:debated|held|delivered|adopted|given|recorded)\\b.{0,80}\\bon (?:\\p{Lu}\\p{L}{2,5}day,? )?(${DAY_AND_YEAR})$`,
  'diu',
);
const PLACE_AND_HOUR = /^\p{Lu}[\p{L} .'’-]{1,40}(?:, | [-–—] )(.{6,40}\d{1,2}:\d{2}.{0,12})$/du;
/** What is numbered in a series, and what stands between its number and its month. */
const SERIES = /\b(?:no|vol|issue|paper|brief|edition)\.? ?#?\d/i;
/** "14:31 September 15, 2021" at the end of a line */
const HOUR_AND_DAY = new RegExp(`\\b\\d{1,2}:\\d{2},? (${DAY_AND_YEAR})$`, 'du');
const SERIES_PARTS =
  /\s*[/|·•–—]\s*| - |\s{2,}|, (?=[A-Z])|,? dated (?=\d)|(?<=\b[Nn][Oo]\. \d{1,4}) /;
const AT_END = new RegExp(`[,(–—-] ?(${DAY_AND_YEAR})\\)?\\]?\\.?$`, 'diu');
/** "© 2013 Rivers Institute", "Copyright © Rivers Institute, 2013", "First published in 2013 by" */
const IMPRINT_YEARS = [
  /^(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)(?: ?©| \([cC]\))? (?:[^\d]{2,70} )?((?:19|20)\d\d)(?![-–\d])[^\d]{0,70}$/d,
  /^(?:first )?published in ((?:19|20)\d\d) by\b/di,
];
/** "Vol. 12, No. 3 (2018), pp. 211–236", "Journal of Dams 44 (Spring 2016) 112–129" */
const VOLUMES = [
  /\b(?:vol(?:ume|\.)?|no\.|issue) ?\d[^()]{0,40}\(([^()]{4,25})\)/di,
  /\bvol(?:ume|\.)? ?\d{1,4}[^()]{0,40}, ((?:\p{L}{3,9}(?:[/–-]\p{L}{3,9})? )?(?:19|20)\d\d)(?=[,.:;]|$)/diu,
  /^[([]((?:19|20)\d\d)[)\]] \d{1,3}(?:\(\d+\))? \p{Lu}[\p{L} &’'-]{4,70} \d{1,5}$/du,
  /^\p{Lu}[^.()]{3,80} \d{1,4} ?\(([^()]{4,25})\)[,:]? ?(?:pp?\. ?)?\d{1,5}[–-]\d/du,
];
/** "The Ketter Post, Friday, May 3, 2019": the head of a paper, known by its weekday. */
const MASTHEAD = new RegExp(
  `^(?:The )?${NAME}(?:,| [-–—]) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (${DAY_AND_YEAR})$`,
  'du',
);
/** "Source: Agency Published: 2018/5/3 22:18:40": a label behind other details. */
const LABEL_INSIDE =
  /[ \t)](?:published|posted|issued|date)(?: on| at| time)?:[ \t]*(\S.{5,40})$/di;
/** "(Agency) 08:32, May 03, 2018" */
const AGENCY_AND_HOUR = new RegExp(`^${AGENCY},? (\\d{1,2}:\\d{2},? .{8,30})$`, 'du');
/** Parts of a by-line: "By A. B. | 18 June 2018 | 3 min read". */
const MARK = /[|·•]/;
const PART = /[^|·•]+/g;
const PART_DATE = /^\s*(?:(?:published|posted|date)(?: on)?\s*:?\s+)?(\S(?:.*\S)?)\s*$/di;
const READING_TIME = /[ \t]+\d{1,3}[ -]min(?:ute)?s?(?: read)?$/i;
const TODAY = new RegExp(`\\btoday(?: \\(|, )(${DAY_AND_YEAR})[),]`, 'di');
const ADDRESS_LINE = /^((?:(?:url|link)\s*:\s*)?)(https?:\/\/\S+)/i;

/** The date in the first group of a pattern that found one, when it is at least `shortest` long. */
function datedBy(
  patterns: readonly RegExp[],
  text: string,
  order?: DayOrder,
  shortest = 4,
): Dated | undefined {
  let found: RegExpExecArray | null = null;
  for (const pattern of patterns) found ??= pattern.exec(text);
  const [start, end] = found?.indices?.slice(1).find((group) => group !== undefined) ?? [];
  if (start === undefined || end === undefined) return undefined;
  const value = readDate(text.slice(start, end), order);
  return value.length < shortest ? undefined : { value, span: { start, end } };
}

/** The date of a dateline that has its year, at the start of a line. */
function datelineDate(line: string, order: DayOrder): Dated | undefined {
  const head = line.slice(0, 160);
  return head.length > 15 && /\d{4}/.test(head) ? datedBy(DATELINES, head, order) : undefined;
}

/** The date beside the name in a by-line, or all in brackets. */
function besideName(line: string, order: DayOrder): Dated | undefined {
  if (line.length > 100) return undefined;
  if (!HAS_DAY_AND_YEAR.test(line)) return datedBy([IN_BRACKETS], line, order);
  const isNames = namesOf({ text: line, span: { start: 0, end: line.length } }) !== undefined;
  return datedBy(isNames ? [...BESIDE_NAME, LAST_DAY] : BESIDE_NAME, line, order);
}

/** A whole date between the marks of a short line. */
function datePart(line: string, order: DayOrder): Dated | undefined {
  if (line.length > 160 || !MARK.test(line)) return undefined;
  for (const part of line.matchAll(PART)) {
    const date = datedBy([PART_DATE], part[0], order, 10);
    if (!date) continue;
    const { start, end } = date.span;
    return { value: date.value, span: { start: part.index + start, end: part.index + end } };
  }
  return undefined;
}

/** The date of the last change, where a line of its own tells it. */
function updatedDate(line: string, order: DayOrder): Dated | undefined {
  return line.length <= 100 ? datedBy([UPDATED], line, order, 10) : undefined;
}

/** The day on which a speech was given, at the end of its title. */
function occasionDate(line: string): Dated | undefined {
  return line.length <= 240 && OCCASION.test(line) ? datedBy([AT_END], line) : undefined;
}

/** "Volume 656: debated on Thursday 14 March 2019", "Adopted by the Council on 24 March 2017": when it happened. */
function doneDate(line: string): Dated | undefined {
  const hasDay = line.length <= 160 && HAS_DAY_AND_YEAR.test(line);
  return hasDay ? datedBy([DONE], line) : undefined;
}

/** "THE KETTER EVENING POST, FRIDAY, MAY 3, 1935": the head of a paper. */
function mastheadDate(line: string): Dated | undefined {
  if (line.length > 100 || !HAS_DAY_AND_YEAR.test(line)) return undefined;
  return datedBy(line === line.toUpperCase() ? [AT_END] : [MASTHEAD], line);
}

/** A day behind a label, or behind an agency and an hour, at the end of a line of details. */
function detailDate(line: string, order: DayOrder): Dated | undefined {
  return line.length <= 120
    ? datedBy([LABEL_INSIDE, AGENCY_AND_HOUR, HOUR_AND_DAY], line, order, 10)
    : undefined;
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

/** The year of the rights, on the first pages of a report. */
export function imprintYear(lines: readonly Line[]): MetadataValue | undefined {
  for (const { text, span } of lines) {
    const year = text.length <= 120 ? datedBy(IMPRINT_YEARS, text) : undefined;
    if (year === undefined) continue;
    const raw = { start: span.start + year.span.start, end: span.start + year.span.end };
    return { value: year.value, source: 'text', raw };
  }
  return undefined;
}

/** When a volume of a journal came out. */
function volumeDate(line: string): Dated | undefined {
  return line.length <= 160 ? datedBy(VOLUMES, line) : undefined;
}

/** "Police today (18 June 2018) said", "today, June 18, 2018," */
function todayDate(line: string): Dated | undefined {
  return datedBy([TODAY], line.slice(0, 600));
}

/** The date in an address that opens a line. */
function addressLineDate(line: string, order: DayOrder): Dated | undefined {
  const [, lead, address] = ADDRESS_LINE.exec(line) ?? [];
  const date = address === undefined ? undefined : addressDate(address, order);
  if (!date) return undefined;
  const { start, end } = date.span;
  return { value: date.value, span: { start: lead!.length + start, end: lead!.length + end } };
}

/** "KETTER, MARCH 14, 2019 22:14 IST": a place, a day and an hour. */
function placeAndHour(line: string, order: DayOrder): Dated | undefined {
  return line.length <= 80 ? datedBy([PLACE_AND_HOUR], line, order, 10) : undefined;
}

/** The ways to find a date of publication where no line states it, the surest first. */
const OTHERS: readonly ((line: string, order: DayOrder) => Dated | undefined)[] = [
  datePart,
  besideName,
  detailDate,
  datelineDate,
  todayDate,
  addressLineDate,
  placeAndHour,
  updatedDate,
  occasionDate,
  seriesDate,
  volumeDate,
  doneDate,
  mastheadDate,
];

/** The date of publication that the first lines of a text tell in passing. */
export function otherDate(lines: readonly Line[], order: DayOrder): MetadataValue | undefined {
  const withDigits = lines.filter(({ text }) => /\d/.test(text));
  for (const find of OTHERS) {
    for (const { text, span } of withDigits) {
      const date = find(text.replace(READING_TIME, ''), order);
      if (!date) continue;
      const raw = { start: span.start + date.span.start, end: span.start + date.span.end };
      return { value: date.value, source: 'text', raw };
    }
  }
  return undefined;
}
