import { headingText } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';

const ABOUT = /^about (?:the )?(\p{Lu}.{2,100}?):?$/iu;
const BODIES =
  /^(?:institute|foundation|cent(?:re|er)|organi[sz]ation|programme|project|network|council|commission|initiative|company|association|forum)$/;
const LONGEST = 120;

/** The self-description of who issued a press release: "About the Ministry" and "The Ministry is …" under it. */
export const about: KindRule = {
  name: 'about',
  kindOf(reading) {
    const { index } = reading;
    return isPair(reading, index) || isPair(reading, index - 1) ? 'boilerplate' : undefined;
  },
};

/** Whether the unit says "About X" and the one below it opens with X. */
function isPair({ article, units }: Reading, index: number): boolean {
  const above = units[index];
  const below = units[index + 1];
  if (above === undefined || below === undefined || above.end - above.start > LONGEST) return false;
  const found = ABOUT.exec(headingText(article.text.slice(above.start, above.end)));
  if (!found) return false;
  const name = found[1]!.toLowerCase();
  const opening = article.text.slice(below.start, below.start + LONGEST).replace(/^the /i, '');
  if (opening.toLowerCase().startsWith(name)) return true;
  // "About the Institute" and "The Basin Policy Institute is …"
  return BODIES.test(name) && new RegExp(`^.{0,60}\\b${name}\\b`, 'i').test(opening);
}
