import { isCapitalised, type Surroundings, textOf, words } from './surroundings.js';

/** Words that stand before a month, never before the verb; the person can follow the second kind. */
const MONTH_BEFORE = words('month-before');
const EITHER_BEFORE = words('either-before');
/** Month names that are also verbs, given names or surnames. */
const AMBIGUOUS = words('ambiguous-months');
const SPEECH = words('speech');
const SPOKEN_BEFORE = words('spoken-before');

/** "May" and "March" begin sentences as verbs and follow first names and titles. */
export function plausibleMonth(s: Surroundings): boolean {
  if (s.end - s.first > 1) return true;
  if (isScore(s)) return false;
  const form = s.lexemes.text.slice(s.lexemes.start[s.first], s.lexemes.end[s.first]).toLowerCase();
  if (s.rule === 'month' && s.charAfter === '-' && isCapitalised(s.formAfter(2))) return false; // a place: "Sept-Iles"
  if (form === 'dec') return !isCapitalised(s.formAfter());
  if (!AMBIGUOUS.has(form)) return true;
  const before = s.before();
  if (isBehindNoun(s)) return false;
  if (isRecord(s)) return !s.document.hasPerson(form);
  // "He said that May was ill."
  const isClause = form === 'may' && before === 'that' && s.tagBefore === 'IN';
  if (MONTH_BEFORE.has(before) && !isClause) return !isNamed(s, before);
  if (SPOKEN_BEFORE.has(before) || isFirstName(s)) return false;
  if (form === 'march' && /^(?:on|for|of|against|with)$/.test(s.after())) return false;
  if (EITHER_BEFORE.has(before)) return !s.document.hasPerson(form) && !isNamed(s, before);
  if (s.after() === 'and' && /^(?:her|his)$/.test(s.after(2))) return false;
  if (form !== 'may' && form !== 'march' && isBeforeNoun(s)) return true;
  if (form === 'jan' || (SPEECH.has(s.after()) && form !== 'march')) return false;
  if (form === 'march' && !isBeforeNoun(s)) return false;
  return isNoun(s, before) && !s.document.hasPerson(form) && !isNamed(s, before);
}

/** "End-March", not "in the end - March was cold". */
export const isJoined = (s: Surroundings): boolean => !/^end.?\s/i.test(textOf(s));

/** "That December", not "he said that May was ill", "that march on Rome". */
export const isThatMonth = (s: Surroundings): boolean =>
  s.tag !== 'IN' &&
  !(/march$/i.test(textOf(s)) && /^(?:on|for|of|against|with|through)$/.test(s.after())) &&
  !(/may$/i.test(textOf(s)) && s.document.hasPerson('may'));

/** "His mother May": right behind a noun it is a name. */
const isBehindNoun = (s: Surroundings): boolean =>
  s.tagBefore === 'NN' && /^\p{Ll}{3}/u.test(s.formBefore()) && s.charBefore === ' ';

/** "The coldest March", "April was the hottest". */
const isRecord = (s: Surroundings): boolean =>
  s.tagBefore === 'JJS' ||
  (s.tagBefore === 'JJ' && /..est$/.test(s.before())) ||
  (/^(?:was|is)$/.test(s.after()) &&
    s.after(2) === 'the' &&
    /(?:est|most|worst)$/.test(s.after(3)));

/** The tagger calls it a name, and it is no verb by its place: "the May elections", "surpass May as". */
function isNoun(s: Surroundings, before: string): boolean {
  if (/^(?:["“”'‘.!?:;—–-]|)$/.test(before)) return /^NNPS?$/.test(s.tag) && s.tagAfter !== 'PRP';
  return /^NNPS?$/.test(s.tag);
}

/** "The March vote", "the June issue", and not "the March for Life". */
function isBeforeNoun(s: Surroundings): boolean {
  return (
    /^(?:DT|POS|PRP\$|JJ)$/.test(s.tagBefore) &&
    /^\p{Ll}/u.test(s.formAfter()) &&
    /^(?:NN|JJ)/.test(s.tagAfter)
  );
}

/** "Theresa May": a capitalised word right before, which is no start of a sentence by itself. */
function isFirstName(s: Surroundings): boolean {
  return isCapitalised(s.formBefore()) && s.before().length > 1 && s.tagBefore.startsWith('NNP');
}

/** "June Carter": a capitalised word after it that is neither a weekday nor a noun of the calendar. */
function isNamed(s: Surroundings, before: string): boolean {
  if (!isCapitalised(s.formAfter()) || s.charAfter !== ' ') return false;
  if (/^(?:in|since|until|till|last|next|this|early|late|mid|during|each|every)$/.test(before)) {
    return false;
  }
  return before !== 'the' && before !== '’s' && before !== "'s";
}

/** "06-Apr", "Apr-28": a score that a spreadsheet took for a date, or a day that is not sure to be one. */
const isScore = (s: Surroundings): boolean =>
  (/[-–]/.test(s.charBefore) && /^\d/.test(s.before(2))) ||
  (/[-–]/.test(s.charAfter) && /^\d/.test(s.after(2)));
