import type { Candidate, KnownName } from '../candidate.js';
import { type Context, capitalAt, lowerAt, type Tagger } from '../context.js';
import { FormTest } from '../forms.js';
import { knownAt } from '../known-at.js';
import { endsOffice, opensOffice, roleEnd } from '../offices.js';
import { wordList } from '../rule-words.js';

const OWNERS: ReadonlySet<KnownName['kind']> = new Set(['country', 'capital', 'seat']);
const BEFORE: ReadonlySet<KnownName['kind']> = new Set([
  'country',
  'demonym',
  'capital',
  'organisation',
]);
const POSTS: ReadonlySet<KnownName['kind']> = new Set(['country', 'organisation']);
/** Those who are sent to a country. */
const SENT = wordList('sent');
const ARTICLE = new FormTest((_, lower) => lower === 'the');
const OFFICE = new FormTest((_, lower) => opensOffice(lower));
const ENDING = new FormTest((_, lower) => endsOffice(lower));
/** How many tokens behind its first one an office ends, at most: a state's name, a limiting word, the office. */
const FURTHEST = 12;
const LIMITING = wordList('limiting');
const PAST = wordList('past');

/**
 * Offices that stand for the person who holds them: "the Japanese premier", "Moscow's top diplomat",
 * "Prime Minister of Japan". The span is from the article or the owner on. Linking is a refiner's.
 */
export const roles: Tagger = {
  name: 'role',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { count, type, vocabulary } = context.tokens;
    const isArticle = ARTICLE.of(vocabulary);
    const isOffice = OFFICE.of(vocabulary);
    const isEnding = ENDING.of(vocabulary);
    let ending = -1;
    for (let i = 0; i < count; i++) {
      const v = type[i]!;
      if (ending < i) ending = i;
      while (ending < count && isEnding[type[ending]!] === 0) ending++;
      if (ending - i > FURTHEST) continue;
      let end = isArticle[v] === 1 ? afterArticle(context, i) : 0;
      if (end === 0 && context.listed[v]!.length > 0) end = afterOwner(context, i);
      if (end === 0 && isOffice[v] === 1 && capitalAt(context, i) > 0) end = ofCountry(context, i);
      if (end === 0) continue;
      found.push({ first: i, end, label: 'PERSON', form: 'role', rule: 'role', weight: 30 });
      i = end - 1;
    }
    return found;
  },
};

/** "the Japanese premier", "the new US president"; 0 for none. */
function afterArticle(context: Context, i: number): number {
  let at = i + 1;
  if (LIMITING.has(lowerAt(context, at)) || PAST.has(lowerAt(context, at))) at++;
  const known = knownAt(context, at, BEFORE);
  const end = roleEnd(context, known === undefined ? at : known.end);
  if (end === 0) return 0;
  return Math.max(end, countryEnd(context, end), known === undefined ? 0 : postEnd(context, end));
}

/** End of "to Mexico" behind "the US ambassador"; 0 for none. */
function postEnd(context: Context, end: number): number {
  if (!SENT.has(lowerAt(context, end - 1)) || lowerAt(context, end) !== 'to') return 0;
  const first = lowerAt(context, end + 1) === 'the' ? end + 2 : end + 1;
  return knownAt(context, first, POSTS)?.end ?? 0;
}

/** "Moscow's top diplomat". */
function afterOwner(context: Context, i: number): number {
  const known = knownAt(context, i, OWNERS);
  if (known === undefined || !/^['’]s?$/.test(lowerAt(context, known.end))) return 0;
  const at = known.end + 1;
  return roleEnd(context, PAST.has(lowerAt(context, at)) ? at + 1 : at);
}

/** "Prime Minister of Japan" without a name behind it, at the start or after a comma. */
function ofCountry(context: Context, i: number): number {
  const role = roleEnd(context, i);
  return role === 0 ? 0 : countryEnd(context, role);
}

/** End of "of Japan", "of the United States" at `at`; 0 for none. */
function countryEnd(context: Context, at: number): number {
  if (lowerAt(context, at) !== 'of') return 0;
  const first = lowerAt(context, at + 1) === 'the' ? at + 2 : at + 1;
  return knownAt(context, first, OWNERS)?.end ?? 0;
}
