import type { KindRule } from '../rule.js';

/** "[4] Lee, p. 3", "4] Lee", "¹ Lee", "† Lee"; a single star only with a space. */
const MARKED = /^(?:\[\d{1,3}\]|\d{1,3}\]|[¹²³⁴-⁹†‡§]+|\*{1,3}(?=\s))\s*\S/;
/** "4 Lee, p. 3." where the text has a raised number. */
const NUMBERED = /^\d{1,3}\.?\s+\p{Lu}.*[.)\]]$/su;
const HEADING =
  /^(?:\d{1,2}\.?\s+)?(?:notes?|footnotes?|endnotes?|references|bibliography|works cited|literature|notes and references)$/i;

/** Notes at the foot of a page or of the text. */
export const footnote: KindRule = {
  name: 'footnote',
  kindOf(reading) {
    const { text, seenBody, inNotes, heading, article, unit } = reading;
    if (!seenBody) return undefined;
    reading.inNotes = HEADING.test(heading);
    if (inNotes || reading.inNotes)
      return text.length > 30 || MARKED.test(text) ? 'footnote' : undefined;
    if (MARKED.test(text) && !/\*$/.test(text)) return 'footnote';
    if (!NUMBERED.test(text) || /^\d+\.\s/.test(text)) return undefined;
    const number = /^\d+/.exec(text)![0];
    return refersTo(article.text.slice(0, unit.start), number) ? 'footnote' : undefined;
  },
};

/** Whether the number stands directly after a word or a stop somewhere: "in 2018.4 The". */
function refersTo(before: string, number: string): boolean {
  return new RegExp(`(?:\\p{Ll}{2}|\\p{Ll}{2}[.,;]["”’)]?)${number}(?=\\s)`, 'u').test(before);
}
