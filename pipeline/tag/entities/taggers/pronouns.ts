import type { Candidate } from '../candidate.js';
import type { Context, Tagger } from '../context.js';
import { FormTest } from '../forms.js';
import { holdsView, isReporting, reportsNext } from '../reporting.js';

const SUBJECT = new FormTest((_, lower) => lower === 'he' || lower === 'she');

const POSSESSIVE = new FormTest((_, lower) => lower === 'his' || lower === 'her');
/** "he said", "she added", "said he", "in his view": pronouns that are the source of what is said. */
export const pronouns: Tagger = {
  name: 'pronoun',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { count, type, vocabulary } = context.tokens;
    const isSubject = SUBJECT.of(vocabulary);
    const isPossessive = POSSESSIVE.of(vocabulary);
    for (let i = 0; i < count; i++) {
      if (isSubject[type[i]!] > 0) {
        if (!isReporting(context, i - 1) && !reportsNext(context, i)) continue;
      } else if (isPossessive[type[i]!] === 0 || !holdsView(context, i)) continue;
      found.push({
        first: i,
        end: i + 1,
        label: 'PERSON',
        form: 'pronoun',
        rule: 'pronoun-source',
        weight: 10,
      });
    }
    return found;
  },
};
