import { readList } from '../../../model/resources.js';
import type { Candidate } from '../candidate.js';
import { type Context, lowerAt, type Refiner } from '../context.js';

const LISTS = new Map(
  readList('tag/entities/data/readings.txt').map((line): [string, Set<string>] => {
    const [name = '', words = ''] = line.split('|');
    return [name, new Set(words.split(';'))];
  }),
);
const VERBS = LISTS.get('verb') ?? new Set<string>();
const NOUNS = LISTS.get('noun') ?? new Set<string>();
const PREPOSITIONS = LISTS.get('preposition') ?? new Set<string>();
const AUXILIARIES = LISTS.get('auxiliary') ?? new Set<string>();
const STATES = LISTS.get('state') ?? new Set<string>();

/**
 * Whether a capital, a seat or a country stands for its government: "Tokyo is not ready to conclude",
 * "the White House said", "Beijing's response". After a preposition of place it is literal.
 */
export const readings: Refiner = {
  name: 'reading',
  refine: (candidates, context) => candidates.map((one) => read(one, context)),
};

function read(one: Candidate, context: Context): Candidate {
  const kind = one.known?.kind;
  if (kind === undefined || !['capital', 'seat', 'country'].includes(kind)) return one;
  if (acts(one, context)) {
    return { ...one, reading: 'government', refersTo: `GPE|${one.known!.iso3166}` };
  }
  const before = lowerAt(context, one.first - 1);
  const place = before === 'the' ? lowerAt(context, one.first - 2) : before;
  return PREPOSITIONS.has(place) ? { ...one, reading: 'literal' } : one;
}

/** Whether the name is the subject of an act, or the owner of one. */
function acts(one: Candidate, context: Context): boolean {
  const before = lowerAt(context, one.first - 1);
  if (PREPOSITIONS.has(before === 'the' ? lowerAt(context, one.first - 2) : before)) return false;
  let i = one.end;
  if (/^['’]s?$/.test(lowerAt(context, i))) return NOUNS.has(lowerAt(context, i + 1));
  while (
    [
      'also',
      'has',
      'have',
      'had',
      'will',
      'would',
      'should',
      'could',
      'may',
      'might',
      'must',
      'cannot',
      'can',
      'did',
      'does',
      'is',
      'was',
      'not',
      "n't",
      'to',
      'already',
      'now',
      'still',
      'never',
    ].includes(lowerAt(context, i))
  ) {
    const word = lowerAt(context, i);
    i++;
    if (AUXILIARIES.has(word) && STATES.has(lowerAt(context, i))) return true;
    if (i - one.end > 5) return false;
  }
  if (i > one.end && STATES.has(lowerAt(context, i))) return true;
  return VERBS.has(lowerAt(context, i));
}
