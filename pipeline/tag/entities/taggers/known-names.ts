import type { Candidate, KnownName } from '../candidate.js';
import type { Context, Tagger } from '../context.js';
import { knownAt } from '../known-at.js';

/**
 * Kinds that stand where the trained tagger saw no name, of organisations the long names. The others are
 * left to it: their names are common words too often ("Labour", "Western").
 */
const TRUSTED: ReadonlySet<KnownName['kind']> = new Set([
  'user',
  'country',
  'capital',
  'demonym',
  'organisation',
]);

/** The longest name of the gazetteers at each token; ends with a token. */
export const knownNames: Tagger = {
  name: 'known-name',
  find(context: Context): Candidate[] {
    const { tokens, listed } = context;
    const found: Candidate[] = [];
    for (let i = 0; i < tokens.count; i++) {
      if (listed[tokens.type[i]!]!.length === 0) continue;
      const hit = knownAt(context, i, TRUSTED);
      if (hit === undefined || (hit.known.kind === 'organisation' && !isLong(hit.known))) continue;
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

/**
 * Below the trained tagger, but for the user's names, and for the long names of states and
 * organisations, which yield only to a longer name ("the Government of the Arab Republic of Egypt").
 */
function weightOf(known: KnownName): number {
  if (known.kind === 'user') return 100;
  return (known.kind === 'country' || known.kind === 'organisation') && isLong(known) ? 70 : 50;
}

function isLong({ name }: KnownName): boolean {
  return name.split(' ').length > 2;
}
