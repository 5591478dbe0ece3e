import {
  hasInnerStop,
  isHeadline,
  isMarkdownHeading,
  isOpenEnded,
  isQuestionAlone,
  isShouted,
  lastMark,
  startsHigh,
  withoutMarks,
  wordCount,
} from '../forms.js';
import { listMarkOf } from '../layout.js';
import type { KindRule, Reading } from '../rule.js';
import { isNotesHeading } from './footnote.js';
import { isLabelled } from './header-line.js';

const LONGEST_TITLE = 200;
const LONGEST_HEADING = 100;
const MOST_WORDS = 16;
/** Words with which no heading ends. */
const LEADS_ON =
  /\s(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|might|must|to|by|for|with|from|that|which|who|include|includes|said|says)$/;

/** No title holds an address. */
const ADDRESS = /\bwww\.|https?:|\S@\S/;

/** A short line without a stop above other text; the first of them, before the body, is the title. */
export const heading: KindRule = {
  name: 'heading',
  kindOf(reading) {
    const { text, seenTitle, seenBody, index, lastProse, titleUnit } = reading;
    const first = titleUnit < 0 && !seenTitle && !seenBody;
    if (isMarkdownHeading(text)) return first ? 'title' : 'heading';
    if (isNotesHeading(text) && seenBody) return 'heading';
    if (!first && isQuestion(reading)) return 'heading';
    if (index >= lastProse || !/\p{L}.*\p{L}/su.test(text) || isAside(text)) return undefined;
    if (first && (ADDRESS.test(text) || (isName(text) && isAboveTitle(reading)))) return 'metadata';
    if (isShoutedLine(text)) return first ? 'title' : 'heading';
    if (first && (isTitle(text) || breaksOff(reading))) return 'title';
    if (!seenBody && text.endsWith(':') && breaksOff(reading)) return 'heading';
    if (!isHeadline(text, LONGEST_HEADING) || wordCount(text) > MOST_WORDS) return undefined;
    if (hasInnerStop(text) || opensList(reading) || isSignature(reading)) return undefined;
    return isAbove(reading) ? 'heading' : undefined;
  },
};

/** One of several short questions, with its answer below it. */
function isQuestion({ hasQuestions, units, unit, index, text }: Reading): boolean {
  if (!hasQuestions || index + 1 >= units.length) return false;
  return isQuestionAlone(text, unit.line === 0 ? 1 : unit.lines);
}

/** "[Applause]", "(CROSSTALK.)": what was heard, not what is written above. */
function isAside(text: string): boolean {
  return /^["“]?[[(][^\])]*[\])]\.?["”]?$/.test(text);
}

/** Two or three capitalised words. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(text) && !isShouted(text);
}

/** Whether the next line is a longer one of the same form: the title under its author's name. */
function isAboveTitle({ article, units, index }: Reading): boolean {
  const next = units[index + 1];
  if (next === undefined || next.line === 0 || next.lines > 3) return false;
  const text = article.text.slice(next.start, next.end);
  return isHeadline(text, LONGEST_HEADING) && wordCount(text) > 3 && !isLabelled(text);
}

/** "WHAT ARE JAPAN'S FEARS?": capitals show a heading whatever mark ends it, but not a lone name. */
function isShoutedLine(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    isShouted(text) &&
    !',;:-–—_'.includes(lastMark(text)) &&
    text.length > 3
  );
}

/** Without the mark of a note that it may end with: "Who Owns the Dam?*" */
function isTitle(line: string): boolean {
  const text = withoutMarks(line);
  if (isHeadline(text, LONGEST_TITLE)) return true;
  return (
    text.length <= LONGEST_HEADING && startsHigh(text) && /[?!]$/.test(text) && !hasInnerStop(text)
  );
}

/** The first line of a title of several: the next one goes on in its block. */
function breaksOff({ article, units, index, text }: Reading): boolean {
  const next = units[index + 1];
  if (next === undefined || next.line === 0) return false;
  if (!isOpenEnded(text) && !text.endsWith(':')) return false;
  if (text.length > LONGEST_HEADING || !startsHigh(text)) return false;
  const rest = article.text.slice(next.start, next.end).replace(/^\p{Ll}/u, 'A');
  return isHeadline(rest, LONGEST_HEADING);
}

/** "The bridge would", "We call on states to": the items of the list below go on with the line. */
function opensList({ article, units, index, text }: Reading): boolean {
  const next = units[index + 1];
  if (next === undefined || listMarkOf(article.text, next.start, next.end) === '') return false;
  return LEADS_ON.test(text);
}

/** Who signs: "Ann" below "Kind regards,". */
function isSignature({ article, units, index }: Reading): boolean {
  const { start, end } = units[index - 1] ?? { start: 0, end: 0 };
  return end - start < LONGEST_CLOSE && CLOSE.test(article.text.slice(start, end));
}

const CLOSE =
  /^(?:\p{L}+ ){0,3}(?:regards|wishes|sincerely|faithfully|truly|respectfully|yours|best|thanks|cheers),$/iu;
const LONGEST_CLOSE = 40;

/** Whether the next line begins a sentence of its own. */
function isAbove({ article, units, index }: Reading): boolean {
  const next = units[index + 1];
  return (
    next !== undefined && !/^[\p{Ll},;.]/u.test(article.text.slice(next.start, next.start + 1))
  );
}
