import { readList } from '../../../model/resources.js';
import type { Candidate } from '../candidate.js';
import { type Context, lowerAt, type Tagger } from '../context.js';
import { FormTest } from '../forms.js';

const SUBJECT = new FormTest((_, lower) => lower === 'he' || lower === 'she');
const REPORTING = new Set(
  readList('tag/entities/data/reporting-verbs.txt').flatMap((l) => l.split(/\s+/)),
);

/** "he said", "she added", "said he": pronouns that are the source of what is said. */
export const pronouns: Tagger = {
  name: 'pronoun',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { count, type, vocabulary } = context.tokens;
    const isSubject = SUBJECT.of(vocabulary);
    for (let i = 0; i < count; i++) {
      if (isSubject[type[i]!] === 0 || !reports(context, i)) continue;
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
