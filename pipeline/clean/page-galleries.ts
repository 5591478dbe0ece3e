import type { PageLine } from '../model/web-page-lines.js';
import { isFurniture } from './web-lines.js';

/** Words of the title of a gallery, and times that it is repeated, at the least. */
const FEWEST_WORDS = 4;
const FEWEST = 5;
/** Lines between two of its titles, and those of them that are sentences, at the most. */
const MOST_BETWEEN = 5;
const SENTENCE = 8;

/**
 * The first line and the end of each gallery of pictures: its title above each picture, with its day, what it shows
 * and who took it. No article repeats a title so often with a few lines below each.
 */
export function galleriesOf(lines: readonly PageLine[]): [number, number][] {
  const places = new Map<string, number[]>();
  lines.forEach(({ text, words }, i) => {
    if (words < FEWEST_WORDS || text.length > 80 || /[.!?,;:]$/.test(text)) return;
    const before = places.get(text);
    if (before) before.push(i);
    else places.set(text, [i]);
  });
  return [...places.values()]
    .filter((at) => at.length >= FEWEST && !isFurniture(lines[at[0]!]!.text))
    .flatMap((at) => runsOf(lines, at));
}

/** The stretches in which the title stands again and again, each with its end. */
function runsOf(lines: readonly PageLine[], at: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < at.length; ) {
    const first = i;
    while (i + 1 < at.length && isPicture(lines, at[i]!, at[i + 1]!)) i++;
    if (i - first + 1 >= FEWEST) {
      // The last picture has as many lines as the one before it.
      const size = at[i]! - at[i - 1]!;
      runs.push([at[first]!, Math.min(lines.length, at[i]! + size)]);
    }
    i++;
  }
  return runs;
}

/** Whether between two titles stand few lines, one sentence at the most, and not that alone, as an answer would. */
function isPicture(lines: readonly PageLine[], title: number, next: number): boolean {
  const between = lines.slice(title + 1, Math.min(next, title + MOST_BETWEEN + 2));
  const sentences = between.filter(({ words }) => words >= SENTENCE).length;
  return (
    between.length <= MOST_BETWEEN && sentences <= 1 && !(sentences === 1 && between.length === 1)
  );
}
