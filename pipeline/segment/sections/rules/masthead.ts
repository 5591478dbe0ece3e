import { readList } from '../../../model/resources.js';
import { isBody, isLikeBody } from '../bodies.js';
import { isHeadline, isOpenEnded, isShouted, wordCount } from '../forms.js';
import type { Unit } from '../layout.js';
import type { KindRule, Reading } from '../rule.js';
import { isByLine } from './by-line.js';
import { isDateLine, withoutDates } from './date-line.js';
import { isCover, isRelease, isSeries } from './header-line.js';
import { isGenre } from './kicker.js';
import { isReport } from './subtitle.js';

const PAPERS: ReadonlySet<string> = new Set(readList('model/data/papers.txt'));
/** "European Review of River Studies" */
const JOURNAL =
  /^(?:the )?(?:\p{Lu}[\p{L}'’-]+ ){0,3}(?:journal|review|annals|bulletin|proceedings|transactions|quarterly) (?:of|on|for) /iu;
/** Every word but those between has a capital. */
const CAPITALS = /^(?:(?:\p{Lu}[\p{L}'’.,-]*|of|on|for|the|and|&|de|da|do|des|du|la|in)(?: |$))+$/u;
/** "CONTRIBUTED TO THE KETTER POST" */
const FOR_WHOM = /\b(?:by|to)\b/i;
/** Between the name and the kind of text: "RIVERS TRUST | REPORT" */
const MARK = / [|•·] /;
const PLACE_BEHIND = / \([^)]{2,40}\)$/;
/** "Issue #48 — 9 June 2021", "Vol. 12, No. 3 (2018)" */
const ISSUE = /^(?:issue|edition|number|no\.?|vol(?:ume|\.)?) ?#?\d(?!.*debated)/i;
/** What a line has in which a text names who publishes it. */
const IMPRINT =
  /©|\(c\)|\bcopyright\b|\brights reserved|\b(?:issued|published|distributed|produced) by\b|\barticles from\b|\bsubscri|\bsigned up\b|www\.|https?:|@/i;
const LONGEST = 80;
const MOST_WORDS = 10;
const LONGEST_TOPIC = 60;
/** Units at the start among which the name of a body stands. */
const FURTHEST = 4;
/** The title: its fewest words, longest line, and the units below among which it is. */
const FEWEST_WORDS = 3;
const LONGEST_TITLE = 200;
const SHORTEST_TITLE = 20;
const REACH = 8;
/** Units at the end that are looked at for an imprint. */
const TAIL = 12;

/**
 * Who publishes the text, or the topic above a release or a paper of a series, above its title: a body, a paper above
 * the day or the kind of text, or what has the number of an issue below it or is named in the imprint.
 */
export const masthead: KindRule = {
  name: 'masthead',
  kindOf(reading) {
    const { index, unit, text, titleUnit, seenTitle, seenBody } = reading;
    if (seenTitle || seenBody || text.length > LONGEST || (titleUnit >= 0 && index >= titleUnit)) {
      return undefined;
    }
    if (isDateLine(text) || isByLine(text)) return undefined;
    if (isTagline(reading)) return 'metadata';
    const name = nameIn(wholeLine(reading));
    if (isGenre(name.text)) return undefined;
    if (isPublisher(reading, name.text)) {
      const start = unit.start + name.start;
      reading.publisher ??= { start, end: start + name.text.length };
      return 'metadata';
    }
    return !isGenre(text) && isAboveKind(reading) ? 'metadata' : undefined;
  },
};

/** The line, with the next where it breaks off: "Department for", "Coasts and Harbours". */
function wholeLine(reading: Reading): string {
  const { text, units, index } = reading;
  const goesOn = / (?:of|for|and|the)$/i.test(text) && (units[index + 1]?.line ?? 0) > 0;
  return `${text.replace(/\n/g, ' ')}${goesOn ? ` ${textAt(reading, index + 1)}` : ''}`;
}

/** The name in a line, without the kind of text beside it and the place behind it. */
function nameIn(text: string): { text: string; start: number } {
  let start = 0;
  let end = text.length;
  const [first, ...rest] = text.split(MARK);
  if (rest.length > 0 && rest.every((part) => isGenre(part) || isDateLine(part)))
    end = first!.length;
  else if (rest.length === 1 && isGenre(first!)) start = text.length - rest[0]!.length;
  return { text: text.slice(start, end).replace(PLACE_BEHIND, '').replace(/,$/, ''), start };
}

/** What stands in one block with the name above it, the title in the next: "Informing debate since 1921". */
function isTagline({ units, unit, index, publisher }: Reading): boolean {
  const [above, below] = [units[index - 1], units[index + 1]];
  if (publisher === undefined || above === undefined || below === undefined) return false;
  const isBelowName = unit.line > 0 && publisher.start === above.start;
  return isBelowName && below.line === 0 && lengthOf(below) <= LONGEST_TITLE;
}

function isPublisher(reading: Reading, name: string): boolean {
  const { index, text, previous } = reading;
  if (!CAPITALS.test(name) || FOR_WHOM.test(text) || wordCount(text) > MOST_WORDS) return false;
  if (index > 0 && previous !== 'metadata' && previous !== 'boilerplate') return false;
  const below = [1, 2].map((step) => textAt(reading, index + step));
  if (isBody(name) && index < FURTHEST && hasTitleBelow(reading, FEWEST_WORDS + 1)) return true;
  const isKind =
    MARK.test(text) ||
    below.some((line) => isRelease(line) || isSeries(line) || isGenre(line) || isCover(line));
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const isPaper = JOURNAL.test(name) || (PAPERS.has(last) && name.includes(' '));
  const isNumbered =
    wordCount(name) <= 3 && !isGenre(last) && below.some((line) => ISSUE.test(line));
  const isTold =
    isNumbered ||
    (isBody(name) && isKind) ||
    (isLikeBody(name) && (isKind || isReport(reading))) ||
    (isPaper && (isKind || isDateLine(below[0]!) || ISSUE.test(below[0]!) || name !== text)) ||
    isNamed(reading, name);
  return isTold && hasTitleBelow(reading, FEWEST_WORDS);
}

/** Whether a release, or below few words or capitals a paper of a series, and then the title stand below it. */
function isAboveKind(reading: Reading): boolean {
  const { text, index } = reading;
  if (!isHeadline(text, LONGEST_TOPIC)) return false;
  const isOfSeries = isShouted(text) || wordCount(text) <= 3;
  const isKind = (line: string): boolean =>
    isRelease(line) || (isOfSeries && (isSeries(line) || (isGenre(line) && !/^\d/.test(line))));
  const kind = [1, 2, 3]
    .map((step) => index + step)
    .filter((i) => !isDateLine(textAt(reading, i)))
    .slice(0, 2)
    .find((i) => isKind(textAt(reading, i)));
  if (kind === undefined) return false;
  return hasTitleBelow({ ...reading, index: kind }, FEWEST_WORDS, SHORTEST_TITLE);
}

/** Whether a line like a title stands below, above the first long one; a day or a by-line is none. */
function hasTitleBelow(reading: Reading, fewest: number, shortest = 0): boolean {
  const { units, index, titleUnit, settled } = reading;
  if (titleUnit > index) return true;
  for (let i = index + 1, seen = 0; i < units.length && seen < REACH; i++) {
    if (settled[i] === 'boilerplate') continue;
    seen++;
    if (lengthOf(units[i]!) > LONGEST_TITLE) return false;
    const line = textAt(reading, i);
    if (
      isRelease(line) ||
      isGenre(line) ||
      isSeries(line) ||
      isByLine(line) ||
      withoutDates(line) !== line
    )
      continue;
    if (
      line.length > shortest &&
      wordCount(line) >= fewest &&
      (isHeadline(line.replace(/[?!]$/, ''), LONGEST_TITLE) ||
        (isOpenEnded(line) && units[i + 1]?.line !== 0))
    )
      return true;
  }
  return false;
}

/** Whether a line on the rights or the address of the publisher has the name. */
function isNamed({ article, units, index }: Reading, name: string): boolean {
  const words = name.toLowerCase().replace(/^the /, '');
  const author = article.metadata.author?.value.toLowerCase() ?? '';
  if (words.length < 6 || author.split(';').includes(words)) return false;
  const squashed = words.replace(/[^\p{L}\d]/gu, '');
  return units.some((each, i) => {
    if (i === index || lengthOf(each) > LONGEST_TITLE * 2) return false;
    if (i > REACH && i < units.length - TAIL) return false;
    const line = article.text.slice(each.start, each.end);
    if (!IMPRINT.test(line)) return false;
    const lower = line.toLowerCase();
    return lower.includes(words) || new RegExp(`(?:^|[\\s/.@])${squashed}\\.`).test(lower);
  });
}

const lengthOf = ({ start, end }: Unit): number => end - start;

/** A line that is not long, else nothing. */
function textAt({ article, units }: Reading, i: number): string {
  const unit = units[i];
  return unit && lengthOf(unit) <= LONGEST_TITLE
    ? article.text.slice(unit.start, unit.end).replace(/\n/g, ' ')
    : '';
}
