import { bareForm } from './spelling.js';

const LETTERS = /[^a-z]/g;
/** Letters of the shortest acronym whose letters may stand in another order. */
const SHORTEST_TURNED = 3;

/**
 * Whether capitals in brackets can abbreviate the name before them when they are not the initials in their
 * order: letters inside the words (Schwartz and Hearst 2003: "Egyptian Natural Gas Holding (EGAS)"), the
 * initials in the order of another language ("National University of Mexico (UNM)") or doubled for a plural
 * ("Comisiones Obreras (CCOO)").
 */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = bareForm(acronym).replace(LETTERS, '');
  const words = bareForm(name).split(/[^a-z]+/);
  const capitals = (name.match(/\p{Lu}[\p{L}]*/gu) ?? []).map((word) => bareForm(word)[0]!);
  if (words.length < 2 || letters.length < 2) return false;
  return (
    isTurned(letters, capitals) ||
    isDoubled(letters, capitals) ||
    isInside(letters, words.join(' '))
  );
}

function isTurned(letters: string, initials: readonly string[]): boolean {
  if (letters.length < SHORTEST_TURNED || letters.length !== initials.length) return false;
  return [...letters].sort().join('') === [...initials].sort().join('');
}

function isDoubled(letters: string, initials: readonly string[]): boolean {
  return initials.length > 1 && letters === initials.map((letter) => letter + letter).join('');
}

/** From the last letter back; the first letter opens the name. */
function isInside(letters: string, text: string): boolean {
  if (letters.length < SHORTEST_TURNED || letters[0] !== text[0]) return false;
  let at = text.length;
  for (let k = letters.length - 1; k > 0; k--) {
    at = text.lastIndexOf(letters[k]!, at - 1);
    if (at <= 0) return false;
  }
  return true;
}
