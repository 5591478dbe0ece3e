import { headingText } from '../forms.js';
import type { KindRule, Reading } from '../rule.js';

const HEADING = /^(?:about the )?(?:authors?|writers?|contributors?)(?: bio(?:graphy)?)?:?$/i;
const WRITER = /^[*_[(]*the (?:writer|author|columnist)s? (?:is|are|was|were|has|teach|work)/i;
const NAMED =
  /^[*_[(]*(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]*| (?:de|van|von|der|al|bin|da|di|la)){1,4}[*_]* (?:is|was|writes|teaches|works|covers|reports|directs|heads|leads|serves|edits|studies|researches|lives|has (?:covered|written|reported|worked))\b/u;
const OCCUPATION =
  /\b(?:professor|lecturer|fellow|researcher|analyst|scholar|scientist|historian|economist|journalist|reporter|correspondent|columnist|editor|writer|author|contributor|expert|director|student|candidate|adviser|advisor|diplomat|ambassador|PhD)\b/;

/** The block on the writer: under its heading to the end of the text, or a last paragraph. */
export const authorBio: KindRule = {
  name: 'author-bio',
  kindOf(reading) {
    const { text, seenBody, inAuthor } = reading;
    if (inAuthor) return 'author_bio';
    if (!seenBody) return undefined;
    if (text.length < 40 && HEADING.test(headingText(text))) return 'author_bio';
    if (unitLength(reading) >= LONGEST || reading.index < 2 || !isLast(reading)) return undefined;
    const fits = WRITER.test(text) || isNamed(reading) || isAuthor(reading);
    return fits ? 'author_bio' : undefined;
  },
};

const LONGEST = 700;
/** Units after the block that are longer than links are: another writer, a disclaimer. */
const MOST_AFTER = 2;

function unitLength({ unit }: Reading): number {
  return unit.end - unit.start;
}

/** The author's name on a line of its own. */
function isAuthor({ article, text }: Reading): boolean {
  return text.length < 40 && (article.metadata.author?.value.split(';').includes(text) ?? false);
}

/** Whether hardly anything but short lines follows. */
function isLast({ units, index, end }: Reading): boolean {
  if (end - index > 30) return false;
  return (
    units.slice(index + 1, end).filter(({ start, end }) => end - start > 90).length <= MOST_AFTER
  );
}

/** "Ann Lee teaches at …" of the author, "… is a senior fellow at …" of somebody not named before. */
function isNamed({ article, text, unit, bodyStart }: Reading): boolean {
  const match = NAMED.exec(text.slice(0, 200));
  if (match === null) return false;
  const name = match[0]
    .replace(/^[*_[(]+/, '')
    .split(' ')
    .slice(0, 2)
    .join(' ');
  if (article.metadata.author?.value.includes(name)) return true;
  const before = article.text.slice(bodyStart, unit.start);
  const at = before.indexOf(name);
  // "She spoke to Ann Lee": who asked and wrote.
  const isKnown = at >= 0 && !/\b(?:to|with|by) $/.test(before.slice(0, at));
  return !isKnown && OCCUPATION.test(text.slice(0, 250));
}
