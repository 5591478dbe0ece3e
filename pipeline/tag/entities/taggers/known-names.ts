import type { Candidate, KnownName } from '../candidate.js';
import type { Context, Tagger } from '../context.js';
import { knownAt } from '../known-at.js';

/**
 * Kinds that stand where the trained tagger saw no name. The others are left to it: their names are
 * common words too often ("Labour", "Western").
 */
const TRUSTED: ReadonlySet<KnownName['kind']> = new Set(['user', 'country', 'capital', 'demonym']);

/** The longest name of the gazetteers at each token; ends with a token. */
export const knownNames: Tagger = {
  name: 'known-name',
  find(context: Context): Candidate[] {
    const { tokens, gazetteer } = context;
    const listed = tokens.vocabulary.map((form) =>
      gazetteer.candidates(form).some(({ kind }) => TRUSTED.has(kind)),
    );
    const found: Candidate[] = [];
    for (let i = 0; i < tokens.count; i++) {
      if (!listed[tokens.type[i]!]) continue;
      const hit = knownAt(context, i, TRUSTED);
      if (hit === undefined) continue;
      const { end, known } = hit;
      found.push({
        first: i,
        end,
        label: known.label,
        form: known.form,
        rule: `known-${known.kind}`,
        weight: known.kind === 'user' ? 100 : 50,
        known,
      });
    }
    return found;
  },
};
