import { isCapitalised, type Surroundings, textOf, words } from './surroundings.js';

/** "In the 60s" is a decade, but not of degrees, nor of a life. */
export function isSpokenDecade(s: Surroundings): boolean {
  if (!/^(?:in|of|during|since|from|until|by|and|before|after|to)$/.test(s.before())) return false;
  return !isOfDegrees(s);
}

/** Whether the sentence speaks of temperatures, ages or scores. */
export const isOfDegrees = (s: Surroundings): boolean =>
  holds(DEGREES, (n) => s.before(n)) || holds(DEGREES, (n) => s.after(n));

/** Whether the sentence speaks of what a company or an economy earns; not "the first half of the forecast period". */
export const isOfBusiness = (s: Surroundings): boolean =>
  (s.after() !== 'of' || [2, 3, 4].some((n) => s.after(n) === 'year')) && isEarned(s);

export const isEarned = (s: Surroundings): boolean =>
  holds(BUSINESS, (n) => s.before(n)) || holds(BUSINESS, (n) => s.after(n));

/** First number of a week that is hardly one of a season or a school term. */
const LATE_WEEK = 19;

/** "In week 32", which the calendar counts and not a season, a term, a trial or a pregnancy. */
export function isOfCalendar(s: Surroundings): boolean {
  if (isCapitalised(textOf(s)) || /^(?:of|was|is)$/.test(s.after())) return false;
  const near = (list: ReadonlySet<string>): boolean =>
    holds(list, (n) => s.before(n)) || holds(list, (n) => s.after(n));
  if (near(OWN_WEEKS)) return false;
  return Number(/\d+/.exec(textOf(s))) >= LATE_WEEK || near(CALENDAR_WEEKS);
}

/** Whether the sentence tells of a game of quarters, or the text does and the sentence speaks of no business. */
export const isOfGame = (s: Surroundings): boolean =>
  holds(GAMES, (n) => s.before(n)) ||
  holds(GAMES, (n) => s.after(n)) ||
  (s.document.isOfGames && !isEarned(s));

/** Whether one of the next words in the sentence is in a list. */
function holds(list: ReadonlySet<string>, wordAt: (n: number) => string): boolean {
  for (let n = 1; n <= 10; n++) {
    const word = wordAt(n);
    if (list.has(word)) return true;
    if (/^[.!?;]?$/.test(word)) return false;
  }
  return false;
}

const DEGREES = words('degrees');

const BUSINESS = words('business');
const GAMES = words('games');
const OWN_WEEKS = words('own-weeks');
const CALENDAR_WEEKS = words('calendar-weeks');
