import { hasInnerStop, isHeadline } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';
import { isDateLine } from './date-line.js';

/** "Photo: …", "Image credit: …", "Figure 3. …", "Chart 2: …". */
const CAPTION =
  /^[*_([]*(?:(?:file )?(?:photo|image|picture|caption|video|graphic|illustration|infographic|watch)s?(?: (?:credit|caption|by|courtesy(?: of)?))?\s?[:|]|(?:figure|fig\.|table|chart|map|photo|image|graph|exhibit)\s\d{1,3}(?:\.\d{1,2})?\s?[.:–—])\s/i;
/** "… near Pitalito. Photo: Ann Lee/Bridge", "… (Credit: Bridge)" at its end. */
const CREDITED =
  /(?:[.!?"”’] |[(|] ?)(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Cc]redits?|[Ii]llustration)(?: [Cc]redits?| by| courtesy(?: of)?)?(?:: ?|\.{3}|…)(?:[^.:!?()]|(?<=\p{Lu})\.){2,60}[)\]*_]{0,2}$/u;
/** "… in Queens. Credit Ann Lee/The Bridge", "… the capital. Ann Lee/AFP/Getty Images" at its end, or "(Ann Lee / The Bridge)" alone. */
const TAKEN =
  /[.!?"”’] ?(?:Credit ?){1,3}(?!Suisse|Agricole|Union)\p{Lu}(?:[^.:!?]|(?<=\p{Lu})\.){2,60}$|[.!?"”’)] \p{Lu}[^.!?]{2,60}(?:\/|\bvia )(?:AFP|AP|EPA|Reuters|Getty|Bloomberg|Shutterstock|Xinhua|Alamy)(?: Images)?$|^\(\p{Lu}[^()/.]{2,40} ?\/ ?\p{Lu}[^()/.]{2,40}\)$/u;
/** "Credit" in a line, between a caption and who took the picture. */
const CREDIT = /^(?:(?:image|photo|picture) )?credits?:?$/i;
/** "A ferry in the port of Orle on May 3, 2019." */
const DATED = /\bon \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}\.$/u;
/** The line below it, who took it. */
const TAKEN_BY = /getty|reuters|\bafp\b|\bap\b|^\W?(?:photo|image|credit|picture)|^©/i;
const LONGEST = 300;
const LONGEST_NAME = 80;
const LONGEST_ABOVE = 120;

/** What stands under a picture or over a chart: it describes what is seen and states nothing. */
export const caption: KindRule = {
  name: 'caption',
  kindOf(reading) {
    const { text, index } = reading;
    if (isAboveAll(reading)) return 'boilerplate';
    if (index === 0 || text.length > LONGEST) return undefined;
    const fits =
      CAPTION.test(text) ||
      CREDITED.test(text) ||
      TAKEN.test(text) ||
      isRepeated(reading) ||
      isAtCredit(reading);
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

/** A caption, "Credit" and a name in lines of their own, or a caption with its day above who took the picture. */
function isAtCredit({ article, units, index, text, settled }: Reading): boolean {
  const lineAt = (i: number): string => {
    const { start, end } = units[i] ?? { start: 0, end: 0 };
    return end - start > LONGEST_NAME ? '' : article.text.slice(start, end);
  };
  const below = lineAt(index + 1);
  if (settled[index + 1] === 'boilerplate' && TAKEN_BY.test(below) && DATED.test(text)) return true;
  const at = [index - 1, index, index + 1].find((i) => CREDIT.test(lineAt(i)));
  const name = at === undefined ? '' : lineAt(at + 1);
  return name !== '' && !/[.!?]$/.test(name);
}

/** The words of a picture for those who cannot see it, which the caption below them repeats. */
function isRepeated({ article, units, index, text }: Reading): boolean {
  const next = units[index + 1];
  if (next === undefined || next.end - next.start > LONGEST || text.length < 15) return false;
  const below = article.text.slice(next.start, next.end);
  return below.startsWith(text) && CREDITED.test(below);
}
