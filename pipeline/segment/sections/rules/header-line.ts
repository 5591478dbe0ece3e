import { isHeadline, isShouted, wordCount } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';
import { isByLine } from './by-line.js';
import { isDateLine, withoutDates } from './date-line.js';
import { isGenre } from './kicker.js';

/** Headers of messages, press releases and archives of newspapers. */
const LABELLED =
  /^(?:from|to|cc|subject|date|sent|title|headline|authors?|by-?line|publisher|publication|newspaper|contacts?|media contact|press contact|embargo(?:ed)?(?: until)?|(?:your |our |file |case )?ref(?:erence)?\.?(?: no\.?| number)?|(?:case|file|document|press release) no\.?|location|place|category|tags?|topics?|section|keywords|url|link|language|length|word count|page|volume|issue|edition|copyright|load-date|document type|journal homepage):\s*\S/i;
const RELEASE =
  /^(?:for immediate release(?: contact: .{2,80})?|(?:[^.:]{2,60} [-–—|] )?(?:press|news|media) release(?: issued by .{2,60}?)?|embargoed\b.{0,60})[.:]?$/i;
/** "Policy Brief 14/2021", "Policy Brief | No. 14 | March 2019", "Working Paper No. 7" with the institute behind it. */
const SERIES =
  /^(?:policy (?:brief|paper|note)|(?:working|discussion|occasional|research|briefing) paper|(?:technical|research) (?:report|note)|issue brief|situation report)(?:\s[|•·–—])?\s(?:no\.?\s?)?\d{1,4}(?:[/-]\d{2,4})?(?![.\d]).{0,80}$/i;
/** "Journal of Rural Policy 44 (2016) 112–129" */
const CITATION =
  /^\p{Lu}[^.]{3,80}(?: \d{1,4} ?\((?:19|20)\d{2}\)|,? [Vv]ol(?:ume|\.)? ?\d.{0,40})[,:]? ?(?:pp?\. ?)?\d{1,5}[–-]\d{1,5}\.?$/u;
/** "[Pages S1853-S1854]": what an archive says of its page. */
const BRACKETED = /^\[(?!\d{1,4}\])[^[\]]{3,120}\]$/;
/** "ECHR 133 (2012)", "MOH/PR/2018/044", "SC/13740", "2016/07", "Case number C/09/571932": the number of a release or a document. */
const NUMBER =
  /^(?:(?:[Cc]ase|[Ff]ile|[Dd]ocket|[Dd]ocument) (?:number|no\.?) \S*\d\S*|[A-Z]{2,8} \d{1,4} ?\((?:19|20)\d{2}\)|[A-Z]{2,6}\/\d{4,6}(?:-[A-Z]{2,6}\/\d{2,6})?|[A-Z]{1,8}(?:[/-][A-Z\d.]{1,8}){2,5}|\d{4}\/\d{1,3})$/;
const TIME = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,5}\)?)?$/i;
const READING_TIME = /^(?:\d{1,3}[- ]min(?:ute)?s?(?: read)?|reading time:? .{1,20})$/i;
const UPDATED =
  /^(?:last )?(?:updated?|modified)\b(?! \d-).{0,60}(?:\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|ago)$/i;
const FORWARDED =
  /^(?:-{2,}\s?)?(?:original message|forwarded (?:message|by)|begin forwarded message)\b.{0,80}$/i;
const OF_MESSAGE = /^(?:from|to|b?cc|subject|date|sent|reply-to):\s*\S/i;
const PARTS = /\s*[|•·]\s*|\s\/\s/;
const LONGEST = 200;
const LONGEST_ISSUER = 60;

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
  kindOf(reading) {
    const { text, seenBody, unit, isChronicle, hasTimes } = reading;
    if (hasTimes && (isTime(text) || UPDATED.test(text))) return 'metadata';
    if (isOfMessage(reading)) return 'metadata';
    if (seenBody || isChronicle || text.length > LONGEST) return undefined;
    const plain = text.replace(/^[*_([]+|[*_)\]]+$/g, '');
    if (
      RELEASE.test(plain) ||
      isIssuer(reading) ||
      isDayAndNumbers(plain) ||
      BRACKETED.test(text) ||
      SERIES.test(plain) ||
      CITATION.test(plain) ||
      (NUMBER.test(plain) && /\d/.test(plain)) ||
      (LABELLED.test(plain) && !isSentence(plain, unit.lines))
    ) {
      return 'metadata';
    }
    return plain.split(PARTS).every(isDetail) ? 'metadata' : undefined;
  },
};

/** The head of a message that is forwarded or answered below another. */
function isOfMessage(reading: Reading): boolean {
  const { text, seenBody, previous } = reading;
  if (!seenBody || text.length > LONGEST) return false;
  if (!FORWARDED.test(text) && !isFrom(reading))
    return previous === 'metadata' && OF_MESSAGE.test(text);
  // What was below the name of the first writer is over.
  reading.inAuthor = false;
  return true;
}

/** "From: …" above "Sent: …" or "To: …". */
function isFrom({ article, units, index, text }: Reading): boolean {
  const next = units[index + 1];
  if (!/^from:\s/i.test(text) || next === undefined) return false;
  return /^(?:to|cc|date|sent|subject):/i.test(article.text.slice(next.start, next.start + 10));
}

/** Who issues a release or a paper of a series, in the lines above it, when its title stands below it. */
function isIssuer({ article, units, index, text }: Reading): boolean {
  if (text.length > LONGEST_ISSUER) return false;
  const lineAt = (i: number): string => {
    const unit = units[i];
    return unit ? article.text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST)) : '';
  };
  const isOfSeries = isShouted(text) || wordCount(text) <= 3;
  const release = [1, 2]
    .map((step) => index + step)
    .find(
      (i) =>
        RELEASE.test(lineAt(i)) || (isOfSeries && (SERIES.test(lineAt(i)) || isGenre(lineAt(i)))),
    );
  if (release === undefined) return false;
  return [1, 2, 3].some((step) => {
    const line = lineAt(release + step);
    return (
      line.length > 20 && !isDateLine(line) && !isByLine(line) && isHeadline(line, LONGEST - 1)
    );
  });
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
