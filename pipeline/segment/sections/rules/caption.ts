import { hasInnerStop, isHeadline } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';
import { isDateLine } from './date-line.js';

/** "Photo: …", "Image credit: …", "Figure 3. …", "Chart 2: …". */
const CAPTION =
  /^[*_([]*(?:(?:file )?(?:photo|image|picture|caption|video|graphic|illustration|infographic|watch)s?(?: (?:credit|caption|by|courtesy(?: of)?))?\s?[:|]|(?:figure|fig\.|table|chart|map|photo|image|graph|exhibit)\s\d{1,3}(?:\.\d{1,2})?\s?[.:–—])\s/i;
/** "… near Pitalito. Photo: Ann Lee/Bridge", "… (Credit: Bridge)" at its end. */
const CREDITED =
  /(?:[.!?"”’] |[(|] ?)(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Cc]redits?|[Ii]llustration)(?: [Cc]redits?| by| courtesy(?: of)?)?(?:: ?|\.{3}|…)(?:[^.:!?()]|(?<=\p{Lu})\.){2,60}[)\]*_]{0,2}$/u;
const LONGEST = 300;
const LONGEST_ABOVE = 120;

/** What stands under a picture or over a chart: it describes what is seen and states nothing. */
export const caption: KindRule = {
  name: 'caption',
  kindOf(reading) {
    const { text, index } = reading;
    if (isAboveAll(reading)) return 'boilerplate';
    if (index === 0 || text.length > LONGEST) return undefined;
    const fits = CAPTION.test(text) || CREDITED.test(text) || isRepeated(reading);
    return fits ? 'boilerplate' : undefined;
  },
};

/** One sentence above the day, with no title before it and one below. */
function isAboveAll({
  article,
  units,
  index,
  text,
  titleUnit,
  seenTitle,
  seenBody,
}: Reading): boolean {
  if (index > 2 || titleUnit >= 0 || seenTitle || seenBody) return false;
  if (text.length > LONGEST_ABOVE || !text.endsWith('.') || hasInnerStop(text)) return false;
  const [day, ...below] = units
    .slice(index + 1, index + 4)
    .map(({ start, end }) => article.text.slice(start, Math.min(end, start + LONGEST)));
  return isDateLine(day ?? '') && below.some((line) => isHeadline(line, LONGEST - 1));
}

/** The words of a picture for those who cannot see it, which the caption below them repeats. */
function isRepeated({ article, units, index, text }: Reading): boolean {
  const next = units[index + 1];
  if (next === undefined || next.end - next.start > LONGEST || text.length < 15) return false;
  const below = article.text.slice(next.start, next.end);
  return below.startsWith(text) && CREDITED.test(below);
}
