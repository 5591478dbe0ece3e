import { isBody } from '../bodies.js';
import { isHeadline, isShouted, isTitleCase, wordCount } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';
import { isByLine } from './by-line.js';
import { isDateLine, withoutDates } from './date-line.js';
import { isSeries } from './header-line.js';
import { isGenre } from './kicker.js';

/** "TESTIMONY OF ANN LEE": what stands below it is her office. */
const SPOKEN = /^(?:testimony|statement|remarks|speech|address|lecture) (?:of|by) /i;
/** "Issued by the Foreign Ministers" */
const DONE_BY = /^\p{L}+(?:ed|en) (?:by|at|to|for|in|on)\b/iu;
const LONGEST = 160;
const FEWEST_WORDS = 3;
/** Longest line below that is a detail and not the text. */
const LONGEST_DETAIL = 120;
/** Units at the start among which a line shows that the text is a paper or report. */
const FRONT = 12;
/** Kinds of texts that have subtitles where articles have standfirsts. */
const REPORT =
  /\b(?:abstract|report|paper|brief|thesis|study|(?:executive )?summary|working group|acknowledge?ments)\b/i;

/**
 * The line below the title that goes on with it behind a colon: written as it is, in capitals or with capitals in every
 * word, or above the details of a report. The standfirst of an article is a sentence, with capitals or not.
 */
export const subtitle: KindRule = {
  name: 'subtitle',
  kindOf(reading) {
    const { text, previous, seenBody, titleUnit, unit } = reading;
    if (previous !== 'title' || seenBody || titleUnit >= 0 || text.length > LONGEST)
      return undefined;
    if (wordCount(text) < FEWEST_WORDS || !isHeadline(text.replace(/\?$/, ''), LONGEST))
      return undefined;
    if (isGenre(text) || DONE_BY.test(text) || withoutDates(text) !== text || !isPhrase(text))
      return undefined;
    const above = lineAt(reading, -1);
    if (SPOKEN.test(above) || isBody(above) || wordCount(above) < 2) return undefined;
    if (namesAuthor(text, reading)) return undefined;
    const below = lineAt(reading, 1);
    if (below === '' || (unit.line === 0 && !isDetail(below, reading))) return undefined;
    return isOneForm(above, text, below) || isReport(reading) ? 'title' : undefined;
  },
};

/** A line that is not long, `step` units from that which is read. */
function lineAt({ article, units, index }: Reading, step: number): string {
  const unit = units[index + step];
  return unit && unit.end - unit.start <= LONGEST ? article.text.slice(unit.start, unit.end) : '';
}

/** Whether a line can be the writers, the day, the institute: short, without a stop, and no text follows a heading. */
function isDetail(line: string, reading: Reading): boolean {
  if (line.length > LONGEST_DETAIL || /[.!?:]["”’]?$/.test(line)) return false;
  return (
    isDateLine(line) ||
    isByLine(line) ||
    isSeries(line) ||
    namesAuthor(line, reading) ||
    lineAt(reading, 2) !== ''
  );
}

/** Whether a line has the name of a writer. */
function namesAuthor(line: string, { article }: Reading): boolean {
  const names = article.metadata.author?.value.split(';') ?? [];
  return names.some((name) => line.includes(name));
}

/** Whether title and subtitle are both in capitals, or with capitals in every word and no by-line of a paper below. */
function isOneForm(title: string, text: string, below: string): boolean {
  if (isShouted(text)) return isShouted(title);
  return (isShouted(title) || isTitleCase(title)) && isTitleCase(text) && !/^by /i.test(below);
}

/** Whether it is more than the name of people or of a body. */
function isPhrase(text: string): boolean {
  if (wordCount(text) > 5 || /, .* and /i.test(text)) return true;
  if (isShouted(text) && /\b(?:OF|FOR|AND)\b/.test(text) && !isBody(text)) return true;
  return /\b(?:an?|the|in|on|at|to|from|with|how|why|what|who|when|after|into|under)\b/i.test(text);
}

/** Whether the first lines show the text to be a report or a paper. */
export function isReport({ article, units }: Reading): boolean {
  return units.slice(0, FRONT).some(({ start, end }) => {
    const line = end - start <= LONGEST ? article.text.slice(start, end) : '';
    return isSeries(line) || (isGenre(line) && REPORT.test(line)) || /^abstract\b/i.test(line);
  });
}
