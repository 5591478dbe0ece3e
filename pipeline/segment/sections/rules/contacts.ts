import { headingText } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';

/** "Media enquiries", "Press contact:", "For more information, please contact". */
const HEADING =
  /^(?:(?:press|media|news|general|public) (?:office|enquiries|inquiries|relations|contacts?|queries|team|desk)|contacts?(?: us| details| information)?|for (?:more|further) (?:information|details)|for (?:press|media) (?:enquiries|inquiries))(?:,? (?:please )?(?:contact|call|email))?:?$/i;
const REACHED =
  /[\w.+-]{1,60}@[\w-]{1,60}\.|(?:\+|\b0|\(0)\d[\d ().-]{6,18}\d\b|\bhttps?:|\bwww\./i;
const CALL = /^(?:contact|call|e-?mail|tel(?:ephone)?|phone|mob(?:ile)?|fax|out of hours)\b/i;
/** The same in one sentence: "For media queries, please contact Ann Lee, tel. …". */
const SENTENCE =
  /^for (?:(?:press|media|more|further) \w{1,12}|interviews),? (?:please )?(?:contact|call|e-?mail|visit|see)\b/i;
const LONGEST = 200;
const LONGEST_HEADING = 80;

/** Whom the press is to call: a heading that says so, and the lines below it with a number or an address. */
export const contacts: KindRule = {
  name: 'contacts',
  kindOf(reading) {
    const { seenBody, text, index, previous } = reading;
    if (!seenBody || text.length > LONGEST) return undefined;
    if (SENTENCE.test(text) && REACHED.test(text)) return 'boilerplate';
    if (isHeading(reading, index)) return isContact(reading, index + 1) ? 'boilerplate' : undefined;
    const isBelow =
      isHeading(reading, index - 1) ||
      (previous === 'boilerplate' && isContact(reading, index - 1));
    return isBelow && isContact(reading, index) ? 'boilerplate' : undefined;
  },
};

function textAt({ article, units }: Reading, index: number): string {
  const unit = units[index];
  return unit === undefined
    ? ''
    : article.text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST));
}

function isHeading(reading: Reading, index: number): boolean {
  const text = headingText(textAt(reading, index));
  return text.length <= LONGEST_HEADING && HEADING.test(text);
}

function isContact(reading: Reading, index: number): boolean {
  const text = textAt(reading, index);
  return REACHED.test(text) || CALL.test(text);
}
