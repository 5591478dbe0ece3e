import { isDay } from './authors.js';
import { isKnown, namesOf, OUTLETS } from './people.js';
import type { Place, Stated } from './statement.js';

/** Names below the title, each above where its bearer works: two or more, or one that is known or above the day. */
export function aboveInstitutes({ line, front, below, order }: Place): Stated | undefined {
  if (!front) return undefined;
  const lines = [line, ...below];
  const names: string[] = [];
  let i = 0;
  while (i + 1 < lines.length && isInstitute(lines[i + 1]!.text)) {
    const own = namesOf(lines[i]!)?.names ?? [];
    if (own.length === 0) break;
    names.push(...own);
    do i++;
    while (i < lines.length && isBetween(lines[i]!.text));
  }
  const isDated =
    lines[i] !== undefined && isDay(lines[i]!, order) && line.text !== line.text.toUpperCase();
  return names.length > 1 || names.some(isKnown) || (isDated && names.length > 0)
    ? { value: names.join(';'), span: line.span }
    : undefined;
}

/** The name that ends a text, above where its bearer works: "ANN LEE", "University of Ketter". */
export function signed({ line, next, last }: Place): Stated | undefined {
  if (next === undefined || last.at(-1) !== next || !isInstitute(next.text)) return undefined;
  const names = namesOf(line)?.names;
  return names && { value: names.join(';'), span: line.span };
}

/** Where the bearer of the name above works, his address, and what joins him to the next. */
const isBetween = (text: string): boolean =>
  isInstitute(text) || text.includes('@') || /^(?:and|&)$/i.test(text);

/** "Centre for Water Policy", "Department of Economics, University of Ketter" */
function isInstitute(text: string): boolean {
  if (text.length > 120 || !/^\p{Lu}[\p{L}'’&,. -]{2,}$/u.test(text)) return false;
  return text
    .split(/[ ,]+/)
    .some((word) => /^\p{Lu}/u.test(word) && OUTLETS.has(word.toLowerCase()));
}
