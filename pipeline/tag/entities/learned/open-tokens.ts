import { readList } from '../../../model/resources.js';
import { type Context, capitalAt, formAt, lowerAt } from '../context.js';

/** Lower-case words and marks that can stand inside a name. */
const INNER = new Set(readList('tag/entities/data/inner-words.txt').flatMap((l) => l.split(/\s+/)));
const REACH = 4;

/**
 * Marks the tokens that can be part of a name: 1 for those with a capital or a digit beside one, and
 * for the small words between them. The rest is `O` for certain, which spares most of the work.
 */
export function openTokens(context: Context): Uint8Array {
  const { tokens, capital } = context;
  const open = new Uint8Array(tokens.count);
  const inner = Uint8Array.from(context.lower, (form) => (INNER.has(form) ? 1 : 0));
  const numeric = Uint8Array.from(tokens.vocabulary, (form) => (/^\d/.test(form) ? 1 : 0));
  let last = -REACH - 1;
  for (let i = 0; i < tokens.count; i++) {
    const type = tokens.type[i]!;
    if (capital[type] !== 0 || hasInnerCapital(tokens.vocabulary[type]!)) {
      if (i - last <= REACH) {
        let k = i - 1;
        while (k > last && (inner[tokens.type[k]!] === 1 || numeric[tokens.type[k]!] === 1)) k--;
        if (k === last) open.fill(1, last + 1, i);
      }
      open[i] = 1;
      last = i;
      continue;
    }
    if (numeric[type] === 1 && (capitalAt(context, i - 1) > 0 || capitalAt(context, i + 1) > 0)) {
      open[i] = 1;
    }
  }
  openPrefixes(context, open);
  return open;
}

/** "al - Qaeda", "de Klerk", "the Gambia": small words before a capital. */
function openPrefixes(context: Context, open: Uint8Array): void {
  for (let i = context.tokens.count - 2; i >= 0; i--) {
    if (open[i] === 1 || open[i + 1] === 0) continue;
    const lower = lowerAt(context, i);
    if (PREFIXES.has(lower)) open[i] = 1;
    else if (formAt(context, i) === '-' && PREFIXES.has(lowerAt(context, i - 1))) open[i] = 1;
  }
}
const PREFIXES = new Set([
  'al',
  'el',
  'as',
  'an',
  'ad',
  'ar',
  'at',
  'de',
  'da',
  'van',
  'von',
  'bin',
  'ibn',
  'd',
  'the',
]);

function hasInnerCapital(form: string): boolean {
  return form.length > 1 && /\p{Lu}/u.test(form);
}
