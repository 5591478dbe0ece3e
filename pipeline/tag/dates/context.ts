import type { Article } from '../../model/article.js';
import { formOf, type Tokens } from '../../model/tokens.js';
import { type Granule, parseGranule } from './granule.js';

/** The document's date, as far as it is known; nothing else (above all no clock) stands in for it. */
export function documentDate(article: Article): Granule | undefined {
  const published = article.metadata.published?.value ?? '';
  return parseGranule(published.slice(0, 10));
}

const FUTURE = new Set(
  'will would shall wo ll to going next until due scheduled expected expects plans planned'.split(
    ' ',
  ),
);
const PAST = new Set('was were had did has said after since been'.split(' '));

/** Words before the expression that are looked at for the clause's direction. */
const WINDOW = 12;

/**
 * Whether the clause around tokens `first` to `end` looks back or ahead, by the nearest auxiliary or
 * past form before it in its sentence.
 */
export function clauseSide(tokens: Tokens, first: number): 'past' | 'future' | 'unknown' {
  for (let i = first - 1; i >= Math.max(0, first - WINDOW); i--) {
    const form = formOf(tokens, i).toLowerCase().replace(/^['’]/, '');
    if (form === '.' || form === ';' || form === '?' || form === '!') break;
    if (FUTURE.has(form)) return 'future';
    if (PAST.has(form) || (form.length > 4 && form.endsWith('ed'))) return 'past';
  }
  return 'unknown';
}

/** Whether a resolved value may serve later expressions as "that day", "two years later". */
export function asContext(value: string): Granule | undefined {
  const granule = parseGranule(value);
  return granule && (granule.unit === 'D' || granule.unit === 'M' || granule.unit === 'Y')
    ? granule
    : undefined;
}
