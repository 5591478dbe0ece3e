import type { Span } from '../../../model/span.js';
import { toDayNumber } from '../calendar/calendar.js';
import { boundsOf, type Granule } from '../calendar/granule.js';
import { parseGranule } from '../calendar/granule-text.js';
import { inYear, partOf } from '../calendar/in-year.js';
import type { Side } from '../clause/tense-token.js';
import type { Meaning, Point } from '../notation/rule.js';
import { type Lexemes, wordAt } from '../recognise/lexer.js';
import type { Candidate } from '../recognise/refine.js';
import { saidAside } from './aside.js';
import { isOnWeekday } from './nearest.js';
import type { Mentioned } from './reported.js';

/** Years of another time that a text names to be a story, and how many of them with a month or season. */
const FEWEST = 3;
const FEWEST_MONTHS = 2;
/** The same where the date of the text is not known, and no time may count from it. */
const FEWEST_UNKNOWN = 4;
const FEWEST_MONTHS_UNKNOWN = 3;
/** Years of another time for each time that counts from the date of the text. */
const PER_NEWS = 12;
/** Years from its own that are another time: news tells of the last two as well. */
const AWAY = 3;
/** Months and days of other years that make a story where no time counts from the date of the text. */
const FEWEST_OTHER = 3;
/** Days that a story steps back at most within the year that it told of last; more than that is the next year. */
const STEP_BACK = 240;
/** Units of the times that tell where a story is. */
const TOLD: ReadonlySet<string> = new Set(['D', 'M', 'Y', 'S']);

/**
 * Whether a text narrates another time than its own: a history, a chronology, the facts of a judgment. It names
 * years that are not the year of its date, some of them with a month, and next to no time that counts from its
 * date ("on Friday", "last week"). Such texts HeidelTime reads with the last time mentioned as reference
 * (Strötgen and Gertz 2013); here the text itself says which kind it is.
 */
export function isStory(
  candidates: readonly Candidate[],
  lexemes: Lexemes,
  document: Granule | undefined,
): boolean {
  const own = document && boundsOf(document).first.year;
  const count = { years: 0, months: 0, recent: 0, own: 0, news: 0 };
  for (const { first, meaning } of candidates) {
    const { at, value } = meaning;
    if (at && (isOfNews(at) || isDayOfOwn(at, own)) && wordAt(lexemes, first - 1) !== 'the') {
      count.news++;
    }
    const year = at?.isShort ? undefined : (at?.year ?? yearOf(value));
    if (year === undefined) continue;
    const hasMonth = at?.month !== undefined || at?.season !== undefined;
    const isOther = own === undefined || Math.abs(year - own) >= AWAY;
    if (isOther) count.years++;
    if (hasMonth) count[isOther ? 'months' : year === own ? 'own' : 'recent']++;
  }
  const { years, months, recent, news } = count;
  if (own === undefined) {
    return years >= FEWEST_UNKNOWN && months >= FEWEST_MONTHS_UNKNOWN && news === 0;
  }
  const isOld = years >= FEWEST && months >= FEWEST_MONTHS;
  if (isOld && (news + recent) * PER_NEWS <= years) return true;
  return news === 0 && months + recent >= FEWEST_OTHER && months + recent >= 2 * count.own;
}

/** A time that counts from the date of the text. */
const isOfNews = ({ year, from, shift, weekday, month, near, definite }: Point): boolean =>
  year === undefined &&
  from !== 'context' &&
  !definite &&
  (shift !== undefined || near !== undefined || (weekday !== undefined && month === undefined));

/** "He died on Sunday, 14 February": a weekday that fits the year of the text or the one before. */
function isDayOfOwn(at: Point, own: number | undefined): boolean {
  if (own === undefined || at.onWeekday === undefined || at.year !== undefined) return false;
  return [own, own - 1].some((year) => {
    const day = inYear(at, year);
    return day !== undefined && isOnWeekday(at, day);
  });
}

function yearOf(value: string | undefined): number | undefined {
  const granule = value === undefined ? undefined : parseGranule(value);
  return granule && TOLD.has(granule.unit) ? boundsOf(granule).first.year : undefined;
}

/**
 * Where a story is: a month or day without its year is of the year that was told of last ("On 4 October 1910 he
 * died. … On 14 May war was declared"), or of the next where it would step far back; a weekday is the next one
 * behind the day told of last.
 */
export class Story {
  /** The last time whose year the text tells. */
  last: Mentioned | undefined;

  constructor(
    private readonly text: string,
    private readonly hasDate: boolean,
  ) {}

  /** The meaning, with the year of the story. */
  tie(meaning: Meaning, side: Side): Meaning {
    const { at } = meaning;
    if (!at || !this.last || side === 'future' || at.year !== undefined) return meaning;
    if (at.definite && !at.from) return { ...meaning, at: { ...at, from: 'context' } };
    if (at.side || at.shift || at.from) return meaning;
    if (at.weekday !== undefined && at.nth === undefined) {
      return { ...meaning, at: { ...at, from: 'context', onward: true } };
    }
    if (partOf(at) === undefined || at.fiscal || at.week !== undefined) return meaning;
    // "It is open from Easter to October", "Armistice Day is a holiday": of every year, or of the text's own.
    if (side !== 'past' && (this.hasDate || at.month === undefined)) return meaning;
    const year = this.yearOf(at, this.last.granule);
    return year === undefined ? meaning : { ...meaning, at: { ...at, year, from: 'story' } };
  }

  /** Takes note of a resolved time; `isKnown` tells that its year does not hang on the document's date. */
  note(mentioned: Mentioned, span: Span, isKnown: boolean): void {
    if (!isKnown || !TOLD.has(mentioned.granule.unit)) return;
    if (!saidAside(this.text, span, mentioned.granule.unit)) this.last = mentioned;
  }

  /** The year of the story that is meant; none where a weekday beside the day fits no year of it. */
  private yearOf(at: Point, last: Granule): number | undefined {
    const { first } = boundsOf(last);
    if (at.onWeekday !== undefined) {
      return [first.year, first.year + 1, first.year - 1].find((year) => {
        const day = inYear(at, year);
        return day !== undefined && isOnWeekday(at, day);
      });
    }
    const same = inYear(at, first.year);
    if (!same || last.unit === 'Y') return first.year;
    const back = toDayNumber(first) - toDayNumber(boundsOf(same).first);
    return back > STEP_BACK ? first.year + 1 : first.year;
  }
}
