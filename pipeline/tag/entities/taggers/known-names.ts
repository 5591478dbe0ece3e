import type { Candidate, KnownName } from '../candidate.js';
import type { Context, Tagger } from '../context.js';
import { type KnownSpan, knownEnd } from '../known-at.js';

/**
 * Kinds that stand where the trained tagger saw no name, of organisations the long names, as of places.
 * The others are left to it: their names are common words too often ("Labour", "Western").
 */
const TRUSTED: ReadonlySet<KnownName['kind']> = new Set([
  'user',
  'country',
  'capital',
  'demonym',
  'organisation',
  'listed',
  'seat',
]);
/** Kinds of which only names of several words are trusted. */
const SEVERAL_ONLY: ReadonlySet<KnownName['kind']> = new Set(['listed']);
/** Kinds of which only the long names are trusted. */
const LONG_ONLY: ReadonlySet<KnownName['kind']> = new Set(['organisation', 'place']);
/** Kinds whose long names stand against the trained tagger, which cuts them ("Dar es Salaam"). */
const HEAVY: ReadonlySet<KnownName['kind']> = new Set(['country', 'capital', ...LONG_ONLY]);

/** The longest name of the gazetteers at each token; ends with a token. */
export const knownNames: Tagger = {
  name: 'known-name',
  find(context: Context): Candidate[] {
    const { tokens, listed } = context;
    const found: Candidate[] = [];
    for (let i = 0; i < tokens.count; i++) {
      if (listed[tokens.type[i]!]!.length === 0) continue;
      const hit = trustedAt(context, i);
      if (hit === undefined) continue;
      const { end, known } = hit;
      found.push({
        first: i,
        end,
        label: known.label,
        form: known.form,
        rule: `known-${known.kind}`,
        weight: weightOf(known),
        known,
      });
    }
    return found;
  },
};

/** The longest name at token `i` that is trusted; a short organisation hides what it begins with. */
function trustedAt(context: Context, i: number): KnownSpan | undefined {
  const { tokens, listed } = context;
  for (const known of listed[tokens.type[i]!]!) {
    const isPlace = known.kind === 'place';
    if (SEVERAL_ONLY.has(known.kind) && !known.name.includes(' ')) continue;
    if (isPlace ? !isLong(known) : !TRUSTED.has(known.kind)) continue;
    const end = knownEnd(tokens, i, known);
    if (end === 0) continue;
    return known.kind === 'organisation' && !isLong(known) ? undefined : { first: i, end, known };
  }
  return undefined;
}

/**
 * Below the trained tagger, but for the user's names, and for the long names of states, places and
 * organisations, which yield only to a longer name ("the Government of the Arab Republic of Egypt").
 */
function weightOf(known: KnownName): number {
  if (known.kind === 'user') return 100;
  // The trained tagger cuts them or takes them for places.
  if (known.kind === 'listed' && isLong(known)) return 73;
  return HEAVY.has(known.kind) && isLong(known) ? 70 : 50;
}

function isLong({ name }: KnownName): boolean {
  return name.split(' ').length > 2;
}
