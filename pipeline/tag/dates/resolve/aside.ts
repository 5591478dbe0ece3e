import type { Span } from '../../../model/span.js';

/** Characters before a time that are looked at. */
const REACH = 160;
/** What a participle behind a comma says on the side: ", founded in 1964 and", ", signed at Orle on 3 May 1995,". */
const PARTICIPLE =
  /, (?:\p{Ll}+ly )?(?:\p{Ll}+ed|built|born|set up|made|held|won|written|begun)\b[^,.;:]{0,60}$/u;
/** Words before a time that the text does not go to: "shut since 1998", "in force until 1938", "more than in 1900". */
const BESIDE = /(?:\b(?:since|until|till|than|from|like)(?: in)?|\([^()]{0,40}) ?$/u;
/** "The Congress of 1878", "the classes of 1890 and 1891": the year tells which one. */
const NAMING = /\p{L} of (?:\d{4}(?:,| and|[–-]) ?){0,3}$/u;

/** Whether a participle behind a comma says the time on the side. */
export const besideParticiple = (text: string, start: number): boolean =>
  PARTICIPLE.test(text.slice(Math.max(0, start - REACH), start));

/** Whether a time with its year is said on the side, so that the story does not go there. */
export function saidAside(text: string, { start }: Span, unit: string): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  return (
    BESIDE.test(before) || (unit === 'Y' && NAMING.test(before)) || besideParticiple(text, start)
  );
}
