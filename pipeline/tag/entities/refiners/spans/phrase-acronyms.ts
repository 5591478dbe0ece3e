import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../../context.js';

/** What the trained tagger calls names that are of no other sort. */
const VAGUE: ReadonlySet<string> = new Set(['EVENT', 'WORK_OF_ART', 'PRODUCT']);

/**
 * "Foot and mouth disease (FMD)": letters that brackets give for words in lower case stand for the words
 * and name nothing, there and in the rest of the document.
 */
export const phraseAcronyms: Refiner = {
  name: 'phrase-acronym',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const phrases = new Set<number>();
    for (const one of candidates) {
      if (isVague(one) && abbreviatesPhrase(one, context)) {
        phrases.add(context.tokens.type[one.first]!);
      }
    }
    if (phrases.size === 0) return candidates;
    return candidates.filter(
      (one) => !isVague(one) || !phrases.has(context.tokens.type[one.first]!),
    );
  },
};

function isVague(one: Candidate): boolean {
  return VAGUE.has(one.label) && one.end - one.first === 1 && one.known === undefined;
}

/** Whether the words before the bracket begin with its letters, in order, none of them capitalised. */
function abbreviatesPhrase({ first, end }: Candidate, context: Context): boolean {
  if (capitalAt(context, first) !== 2) return false;
  if (formAt(context, first - 1) !== '(' || formAt(context, end) !== ')') return false;
  const letters = formAt(context, first).toLowerCase();
  let at = letters.length - 1;
  for (let i = first - 2; at >= 0 && first - i < 3 * letters.length; i--) {
    const word = formAt(context, i);
    // A capital opens the sentence or the phrase is a name.
    if (word === '' || (capitalAt(context, i) > 0 && context.opens[i] === 0)) return false;
    if (word[0]!.toLowerCase() === letters[at]) at--;
  }
  return at < 0;
}
