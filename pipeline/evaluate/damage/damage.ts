/** Pseudo-random numbers in [0, 1). */
export type Random = () => number;

/**
 * One way in which scrapers and PDF tools harm a text. `apply` takes a clean text (paragraphs between
 * blank lines, each one line) and returns it damaged; the same random numbers give the same damage.
 * What it adds (heads of pages, prompts of web pages) says nothing that the article says.
 */
export interface Damage {
  /** Constant, kebab-case. */
  readonly name: string;
  readonly apply: (text: string, random: Random) => string;
}

/** One of `items`, which has at least one. */
export function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

/** A whole number from `least` to `most`. */
export function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** The paragraphs of a clean text. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/);
}

/** Replaces the share `rate` of the matches of a global `pattern`. */
export function replaceSome(
  text: string,
  pattern: RegExp,
  rate: number,
  random: Random,
  repair: (match: string) => string,
): string {
  return text.replace(pattern, (match) => (random() < rate ? repair(match) : match));
}
