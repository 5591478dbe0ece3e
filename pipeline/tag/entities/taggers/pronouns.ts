import { readList } from '../../../model/resources.js';
import type { Candidate } from '../candidate.js';
import { type Context, lowerAt, type Tagger } from '../context.js';

const SUBJECTS = new Set(['he', 'she']);
const REPORTING = new Set(
  readList('tag/entities/data/reporting-verbs.txt').flatMap((l) => l.split(/\s+/)),
);

/** "he said", "she added", "said he": pronouns that are the source of what is said. */
export const pronouns: Tagger = {
  name: 'pronoun',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    for (let i = 0; i < context.tokens.count; i++) {
      if (!SUBJECTS.has(lowerAt(context, i)) || !reports(context, i)) continue;
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

/** A reporting verb right after, with an adverb or auxiliary between at most, or right before. */
function reports(context: Context, i: number): boolean {
  if (REPORTING.has(lowerAt(context, i - 1))) return true;
  for (let k = i + 1; k <= i + 2; k++) {
    const word = lowerAt(context, k);
    if (REPORTING.has(word)) return true;
    if (!/ly$|^(?:has|had|also|then|later|have)$/.test(word)) return false;
  }
  return false;
}
