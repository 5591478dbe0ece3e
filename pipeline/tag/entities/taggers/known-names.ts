import { tokenAt } from '../../../model/tokens.js';
import type { Candidate, KnownName } from '../candidate.js';
import type { Context, Tagger } from '../context.js';
import { matchEnd } from '../gazetteer.js';

/**
 * Kinds that stand where the trained tagger saw no name. The others are left to it: their names are
 * common words too often ("Labour", "Western").
 */
const TRUSTED = new Set<KnownName['kind']>(['user', 'country', 'capital', 'demonym']);

/** The longest name of the gazetteers at each token; ends with a token. */
export const knownNames: Tagger = {
  name: 'known-name',
  find(context: Context): Candidate[] {
    const { tokens, gazetteer } = context;
    const byType = tokens.vocabulary.map((form) =>
      gazetteer.candidates(form).filter((known) => TRUSTED.has(known.kind)),
    );
    const found: Candidate[] = [];
    for (let i = 0; i < tokens.count; i++) {
      for (const known of byType[tokens.type[i]!]!) {
        const stop = matchEnd(tokens.text, tokens.start[i]!, known.name);
        if (stop < 0) continue;
        const last = tokenAt(tokens, stop - 1);
        // "U.S" of "U.S." is the same token; anything else must end where a token ends.
        if (tokens.end[last] !== stop) continue;
        found.push({
          first: i,
          end: last + 1,
          label: known.label,
          form: known.form,
          rule: `known-${known.kind}`,
          weight: known.kind === 'user' ? 100 : 50,
          known,
        });
        break;
      }
    }
    return found;
  },
};
