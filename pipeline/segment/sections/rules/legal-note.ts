import { headingText } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';

const NAMES =
  '(?:forward-looking statements?|safe harbou?r(?: statement)?|cautionary (?:note|statement)|legal notice|disclaimer|notes? to editors?)';
const LABELLED = new RegExp(`^${NAMES}(?: [^.:]{1,60})?: ?\\S`, 'i');
const HEADING = new RegExp(`^${NAMES}(?: [^.:]{1,60})?:?$`, 'i');
const LONGEST = 100;
const ITEM = /^(?:\d{1,2}[.)]|[-–•*])\s/;
/** Items of the longest list of notes. */
const MOST = 20;

/** What a press release says for its lawyers and for editors, with its label before or above it. */
export const legalNote: KindRule = {
  name: 'legal-note',
  kindOf(reading) {
    const { seenBody, text, index } = reading;
    if (!seenBody) return undefined;
    const fits = LABELLED.test(text) || isHeading(reading, index) || isHeading(reading, index - 1);
    return fits || isFurtherItem(reading) ? 'boilerplate' : undefined;
  },
};

/** The second note below "Notes to editors", and those behind it. */
function isFurtherItem(reading: Reading): boolean {
  const { previous, text, index } = reading;
  if (previous !== 'boilerplate' || !ITEM.test(text)) return false;
  let at = index - 1;
  while (index - at <= MOST && isItem(reading, at)) at--;
  return isHeading(reading, at);
}

function isItem({ article, units }: Reading, index: number): boolean {
  const unit = units[index];
  return unit !== undefined && ITEM.test(article.text.slice(unit.start, unit.start + 4));
}

function isHeading({ article, units }: Reading, index: number): boolean {
  const unit = units[index];
  if (unit === undefined || unit.end - unit.start > LONGEST) return false;
  return HEADING.test(headingText(article.text.slice(unit.start, unit.end)));
}
