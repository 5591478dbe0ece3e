import type { KindRule, Reading } from '../rule.js';

/** "[4] Lee, p. 3", "4] Lee", "¹ Lee", "† Lee"; a single star only with a space. */
const MARKED = /^(?:\[\^?\d{1,3}\]|\d{1,3}\]|[¹²³⁴-⁹†‡§]+|\*{1,3}(?=\s))\s*\S/;
/** "4 Lee, p. 3." where the text has a raised number. */
const NUMBERED = /^\d{1,3}\.?\s+\p{Lu}.*(?:[.)\]]|(?:https?:\/\/|www\.)\S+)$/su;
/** Stars before lines anywhere in a text with which they are bullets. */
const MANY = 4;
const HEADING =
  /^(?:\d{1,2}\.?\s+)?(?:notes?|footnotes?|endnotes?|references|bibliography|works cited|literature|notes and references)$/i;

/** Whether the line stands above a list of notes. */
export function isNotesHeading(text: string): boolean {
  return text.length < 40 && HEADING.test(text);
}

/** Notes at the foot of a page or of the text. */
export const footnote: KindRule = {
  name: 'footnote',
  kindOf(reading) {
    const { text, seenBody, inNotes, heading, unit } = reading;
    if (!seenBody) return undefined;
    const wasNumber = reading.inNote;
    reading.inNote = false;
    reading.inNotes = isNotesHeading(heading);
    if (inNotes || reading.inNotes) {
      return text.length > 30 || MARKED.test(text) || /^\d/.test(text) ? 'footnote' : undefined;
    }
    if (reading.isNumbered && text.startsWith('[')) return undefined;
    if (MARKED.test(text) && !/\*$/.test(text) && !isStarred(reading)) return 'footnote';
    if (/^\d{1,3}$/.test(text) && unit.line + 1 < unit.lines) {
      reading.inNote = isReferredTo(reading, text);
      return reading.inNote ? 'footnote' : undefined;
    }
    if (wasNumber) return 'footnote';
    if (!NUMBERED.test(text) || /^\d+\.\s/.test(text)) return undefined;
    const number = /^\d+/.exec(text)![0];
    return isReferredTo(reading, number) ? 'footnote' : undefined;
  },
};

/** Whether it is one of several lines that begin with a star: a list, not a note. */
function isStarred(reading: Reading): boolean {
  const { units, index } = reading;
  if (!isStar(reading, index)) return false;
  if (isStar(reading, index - 1) || isStar(reading, index + 1)) return true;
  reading.stars ??= units.filter((_, i) => isStar(reading, i)).length;
  return reading.stars >= MANY;
}

function isStar({ article, units }: Reading, index: number): boolean {
  const unit = units[index];
  return unit !== undefined && article.text.startsWith('* ', unit.start);
}

/** A number directly after a word or a stop: "in the spring.4 The". */
const RAISED = /\p{Ll}{2}(?:["”’)]?[.,;]["”’)]?|["”’)])?(\d{1,3})(?=\s)/gu;

/** Whether the number of a note is raised somewhere above it. */
function isReferredTo(reading: Reading, number: string): boolean {
  reading.raised ??= firstRaised(reading.article.text);
  return (reading.raised.get(number) ?? Infinity) < reading.unit.start;
}

/** Raised numbers and where each first ends. */
function firstRaised(text: string): Map<string, number> {
  const ends = new Map<string, number>();
  for (const match of text.matchAll(RAISED)) {
    const [whole, number] = match;
    if (!ends.has(number!)) ends.set(number!, match.index + whole.length);
  }
  return ends;
}
