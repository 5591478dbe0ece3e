import { NAME_PART } from './name-words.js';
import { isKnown, isPerson, TITLES } from './people.js';
import { cut, group } from './piece.js';
import { type Place, type Stated, stated } from './statement.js';

/** "Speech by Ms Ann Lee, …" */
const SPOKEN = new RegExp(
  `^(?:(?:opening|closing|keynote|introductory) )?(?:(?:speech|remarks|address|lecture|keynote|statement|testimony)(?: (?:given|delivered))? (?:by|of)|delivered by|given by) (?:the )?(${NAME_PART}(?: ${NAME_PART}){0,7})(?=,| at | to | on | before |$)`,
  'diu',
);

/** Who speaks: "Speech by Ms Ann Lee, Deputy Governor of …", "Remarks by Foreign Minister Ann Lee at …". */
export function spokenBy({ line, head }: Place): Stated | undefined {
  const whole = head && line.text.length <= 240 ? group(line, SPOKEN) : undefined;
  if (whole === undefined) return undefined;
  const title = TITLES.exec(whole.text);
  if (title !== null) {
    const name = cut(whole, title[0].length);
    return isPerson(name.text) ? stated(name) : undefined;
  }
  // The office stands before a name that is known to be one.
  for (let at = 0; at >= 0; at = whole.text.indexOf(' ', at) + 1 || -1) {
    const name = cut(whole, at);
    if (name.text.includes(' ') && isKnown(name.text))
      return isPerson(name.text) ? stated(name) : undefined;
  }
  return undefined;
}
