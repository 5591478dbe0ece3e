import { byTokens, type Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner } from '../../context.js';
import { FormTest } from '../../forms.js';
import { wordList } from '../../rule-words.js';

const OPEN = new FormTest((form) => form === '(');
const LETTERS = /^\p{Lu}[\p{Lu}-]{2,9}$/u;
/** What stands in a name and may lend the acronym a letter or none. */
const SKIPPED = wordList('skipped');
const LINK = /^(?:in|on|to|with|under|from)$/;
const POSSESSIVE = /^['’]s?$/;
/** Tokens of the longest name. */
const LONGEST = 14;

/**
 * "Quorl Mission in East Reval (QMIER)": the letters in brackets show how far the name of an organisation goes
 * that the trained tagger cut. What the longer name covers goes.
 */
export const acronymSpans: Refiner = {
  name: 'acronym-span',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { count, type, vocabulary } = context.tokens;
    const isOpen = OPEN.of(vocabulary);
    let openings: Map<number, Candidate> | undefined;
    const whole: Candidate[] = [];
    for (let i = 2; i + 2 < count; i++) {
      if (isOpen[type[i]!] === 0 || !LETTERS.test(formAt(context, i + 1))) continue;
      if (formAt(context, i + 2) !== ')') continue;
      openings ??= organisationsByFirst(candidates);
      const one = wholeBefore(i, openings, context);
      if (one !== undefined) whole.push(one);
    }
    return whole.length === 0 ? candidates : withWhole(candidates, whole);
  },
};

function organisationsByFirst(candidates: readonly Candidate[]): Map<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const one of candidates) {
    if (one.form !== 'role' && !found.has(one.first)) found.set(one.first, one);
  }
  return found;
}

/** The cut name before the bracket, made whole. */
function wholeBefore(
  bracket: number,
  openings: ReadonlyMap<number, Candidate>,
  context: Context,
): Candidate | undefined {
  const letters = formAt(context, bracket + 1)
    .replaceAll('-', '')
    .toLowerCase();
  const end = POSSESSIVE.test(formAt(context, bracket - 1)) ? bracket - 1 : bracket;
  const first = firstOf(letters, letters.length - 1, end - 1, end - LONGEST, context);
  const opening = openings.get(first);
  if (opening === undefined || opening.label !== 'ORG' || opening.end >= end) return undefined;
  const { known: _, entity: __, ...name } = opening;
  return { ...name, end, form: 'name', rule: 'acronym-span' };
}

/** The candidates without what the whole names cover, and these; both in order of place. */
function withWhole(candidates: readonly Candidate[], whole: readonly Candidate[]): Candidate[] {
  let next = 0;
  const rest = candidates.filter(({ first, end }) => {
    while (next < whole.length && whole[next]!.end <= first) next++;
    return next === whole.length || end <= whole[next]!.first;
  });
  return [...rest, ...whole].sort(byTokens);
}

/**
 * The first token of the words up to token `i` whose first letters are those up to letter `at`, all words with a
 * capital counted; -1 for none.
 */
function firstOf(letters: string, at: number, i: number, least: number, context: Context): number {
  if (at < 0) return i + 1;
  if (i < Math.max(least, 0)) return -1;
  const word = lowerAt(context, i);
  const isOwn = word.startsWith(letters[at]!);
  const isSmall = SKIPPED.has(word) || LINK.test(word);
  if (isOwn && (isSmall || capitalAt(context, i) > 0)) {
    const first = firstOf(letters, at - 1, i - 1, least, context);
    if (first >= 0) return capitalAt(context, first) > 0 ? first : -1;
  }
  return isSmall ? firstOf(letters, at, i - 1, least, context) : -1;
}
