import type { KindRule } from '../rule.js';
import { isByLine } from './by-line.js';
import { isDateLine, withoutDates } from './date-line.js';

/** Headers of messages, press releases and archives of newspapers. */
const LABELLED =
  /^(?:from|to|cc|subject|date|sent|title|headline|authors?|by-?line|publisher|publication|newspaper|contacts?|media contact|press contact|embargo(?:ed)?(?: until)?|(?:your |our |file |case )?ref(?:erence)?\.?(?: no\.?| number)?|(?:case|file|document|press release) no\.?|location|place|category|tags?|topics?|section|keywords|url|link|language|length|word count|page|volume(?: \d{1,4})?|issue|edition|copyright|load-date|document type|journal homepage):\s*\S/i;
const RELEASE =
  /^(?:for immediate release(?: contact: .{2,80})?|(?:[^.:]{2,60} [-–—|] )?(?:(?:press|news|media) release|(?:press|media) statement)(?: issued by .{2,60}?)?|embargoed\b.{0,60})[.:]?$/i;
/** "Policy Brief 14/2021", "Policy Brief | No. 14 | March 2019", "Working Paper No. 7" with the institute behind it. */
const SERIES =
  /^(?:policy (?:brief|paper|note)|(?:working|discussion|occasional|research|briefing) paper|(?:technical|research) (?:report|note)|issue brief|situation report)(?:\s[|•·–—])?(?: series)?\s(?:no\.?\s?)?(?:[a-z]{1,3})?\d{1,5}(?:[/-]\d{2,4})?(?![.\d]).{0,80}$/i;
/** "LAKES INSTITUTE WORKING PAPER SERIES" */
const SERIES_NAME =
  /^(?:\S+ ){0,6}(?:working|discussion|occasional|technical|research|policy|briefing) (?:papers?|notes?|briefs?|reports?)(?: series|(?<=s))$/i;
/** Whose series it is: "World Bank Policy Research ". */
const SERIES_OF =
  /^(?:\p{Lu}[\p{L}&’'-]* ){1,6}?(?=(?:Policy (?:Brief|Paper|Note)|(?:Working|Discussion|Occasional|Briefing) Paper|Technical (?:Report|Note)|Issue Brief)s? )/u;
/** "Journal of Rural Policy 44 (2016) 112–129" */
const CITATION =
  /^\p{Lu}[^.]{3,80}(?: \d{1,4} ?\((?:19|20)\d{2}\)|,? [Vv]ol(?:ume|\.)? ?\d.{0,40})[,:]? ?(?:pp?\. ?)?\d{1,5}[–-]\d{1,5}\.?$|^\p{Lu}[^.]{3,80},? [Vv]ol(?:ume|\.)? ?\d[^.]{0,40}\b(?:19|20)\d\d$/u;
/** What the archives of journals put on the first page. */
const COVER =
  /^(?:this (?:article|content|document) (?:was|is|has been) downloaded (?:by|from|on)\b|downloaded (?:by|from|on)\b|on: \d.{4,40}|publication details\b|to (?:cite|link to) this (?:article|paper|document|version)\b|please scroll down\b|stable url:|published by:|doi:|author\(s\):|source: .{3,80}, vol\. ?\d)/i;
/** "[Pages S1853-S1854]": what an archive says of its page. */
const BRACKETED = /^\[(?!\d{1,4}\])[^[\]]{3,120}\]$/;
/** "ECHR 133 (2012)", "MOH/PR/2018/044", "SC/13740", "2016/07", "Case number C/09/571932": the number of a release or a document. */
const NUMBER =
  /^(?:(?:[Cc]ase|[Ff]ile|[Dd]ocket|[Dd]ocument) (?:number|no\.?) \S*\d\S*|(?:EX|Ex|Exhibit)[- ]\d{1,3}(?:\.\d{1,2})?|[A-Z]{2,8} \d{1,4} ?\((?:19|20)\d{2}\)?|[A-Z]{2,6}\/\d{4,6}(?:-[A-Z]{2,6}\/\d{2,6})?|[A-Z]{1,8}(?:[/-][A-Z\d.]{1,8}){2,5}|\d{4}\/\d{1,3})$/;
const TIME = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,5}\)?)?$/i;
const READING_TIME = /^(?:\d{1,3}[- ]min(?:ute)?s?(?: read)?|reading time:? .{1,20})$/i;
const UPDATED =
  /^(?:last )?(?:updated?|modified)\b(?! \d-).{0,60}(?:\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|ago)$/i;
const PARTS = /\s*[|•·]\s*|\s\/\s/;
const LONGEST = 200;

/** Whether the line is a time of day and nothing else. */
export function isTime(text: string): boolean {
  return text.length < 20 && TIME.test(text);
}

/**
 * Lines before the body that are about the text: labelled values, times, rows of such, and the times of the
 * posts of a live report.
 */
export const headerLine: KindRule = {
  name: 'header-line',
  kindOf({ text, seenBody, unit, isChronicle, hasTimes }) {
    if (hasTimes && (isTime(text) || UPDATED.test(text))) return 'metadata';
    if (seenBody || isChronicle || text.length > LONGEST) return undefined;
    const plain = text.replace(/^[*_([]+|[*_)\]]+$/g, '');
    if (
      RELEASE.test(plain) ||
      isDayAndNumbers(plain) ||
      BRACKETED.test(text) ||
      isSeries(plain) ||
      COVER.test(plain) ||
      CITATION.test(plain) ||
      (NUMBER.test(plain) && /\d/.test(plain)) ||
      (LABELLED.test(plain) && !isSentence(plain, unit.lines))
    ) {
      return 'metadata';
    }
    return plain.split(PARTS).every(isDetail) ? 'metadata' : undefined;
  },
};

/** "Date: 3 May 2018" */
export function isLabelled(text: string): boolean {
  return text.length <= LONGEST && LABELLED.test(text);
}

/** "Publication details, including instructions for authors:" */
export function isCover(text: string): boolean {
  return text.length <= LONGEST && COVER.test(text);
}

/** "FOR IMMEDIATE RELEASE" */
export function isRelease(text: string): boolean {
  return text.length <= LONGEST && RELEASE.test(text);
}

/** "Policy Brief 14/2021" */
export function isSeries(text: string): boolean {
  return (
    text.length <= LONGEST && (SERIES.test(text.replace(SERIES_OF, '')) || SERIES_NAME.test(text))
  );
}

/** "March 30, 2017 (202) 555-0143" */
function isDayAndNumbers(text: string): boolean {
  const rest = withoutDates(text);
  return rest !== text && !/\p{L}/u.test(rest);
}

/** A line alone that ends in a stop is rather the first of the text. */
function isSentence(text: string, lines: number): boolean {
  return lines === 1 && /\p{Ll}{2}[.!?]$/u.test(text);
}

function isDetail(part: string): boolean {
  return (
    isDateLine(part) ||
    isByLine(part) ||
    isTime(part) ||
    READING_TIME.test(part) ||
    UPDATED.test(part)
  );
}
