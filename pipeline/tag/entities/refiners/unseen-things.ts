import { PENN_TAGS } from '../../../learn/penn-tags.js';
import { byTokens, type Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner, textOf } from '../context.js';
import { FormTest } from '../forms.js';
import { isListedPlace } from '../learned/lexicon.js';
import { wordList } from '../rule-words.js';
import { THING_NOUNS } from '../thing-nouns.js';
import { COMMON_ORGANISATION_WORDS, HONORIFICS, isGivenName, ROLES } from '../words.js';

const IS_NOUN = new FormTest((_, lower) => THING_NOUNS.get(lower) === 'PRODUCT');
/** Words of the longest name. */
const LONGEST = 4;
/** Below the trained tagger: nobody else saw a name there. */
const WEIGHT = 45;

/**
 * "The vessel Exemplar", "the tanker CL Jane Austen": capitalised words behind a noun for a ship, an aircraft or a device,
 * where no tagger saw a name, are that of a product; one that begins behind the first of them is longer.
 */
export const unseenThings: Refiner = {
  name: 'unseen-thing',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { count, type, vocabulary } = context.tokens;
    const isNoun = IS_NOUN.of(vocabulary);
    let named: Candidate[] | undefined;
    const found: Candidate[] = [];
    const longer = new Set<Candidate>();
    for (let i = 1; i + 1 < count; i++) {
      if (isNoun[type[i]!] === 0 || capitalAt(context, i + 1) === 0) continue;
      if (!isTelling(i, context)) continue;
      const end = runEnd(i + 1, context);
      if (end === i + 1 || isOther(formAt(context, i + 1))) continue;
      named ??= candidates.filter(({ form }) => form !== 'role' && form !== 'pronoun');
      const inside = overlapping(named, i + 1, end);
      const [only] = inside;
      if (inside.length === 0 ? !isNameAlone(i + 1, end, context) : !isCut(only!, inside, i, end))
        continue;
      if (only !== undefined) longer.add(only);
      found.push({
        first: i + 1,
        end,
        label: 'PRODUCT',
        form: 'name',
        rule: 'unseen-thing',
        weight: WEIGHT,
      });
    }
    if (found.length === 0) return candidates;
    return [...candidates.filter((one) => !longer.has(one)), ...found].sort(byTokens);
  },
};

const DAYS = wordList('day');
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A title, a day or a common word with a capital. */
function isOther(form: string): boolean {
  if (form.length < 2 || HONORIFICS.has(form) || ROLES.has(form.toLowerCase())) return true;
  return DAYS.has(form) || MONTH.test(form) || COMMON_ORGANISATION_WORDS.has(form);
}

/** A noun in small letters with an article, an adjective or another noun before it. */
function isTelling(i: number, context: Context): boolean {
  const { tag } = context.tokens;
  if (capitalAt(context, i) > 0 || context.opens[i] === 1) return false;
  if (!/^NN$/.test(PENN_TAGS[tag[i]!]!)) return false;
  return /^(?:DT|PRP\$|JJ|NN|POS|VBN|HYPH)$/.test(PENN_TAGS[tag[i - 1]!]!);
}

/** End of the capitalised words at `first`, `first` for none. */
function runEnd(first: number, context: Context): number {
  const { tokens } = context;
  let end = first;
  while (end - first < LONGEST && end < tokens.count && capitalAt(context, end) > 0) {
    if (context.opens[end] === 1 || !/^NNP/.test(PENN_TAGS[tokens.tag[end]!]!)) break;
    end++;
  }
  return end;
}

function overlapping(named: readonly Candidate[], first: number, end: number): Candidate[] {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle]!.first < first - LONGEST) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let k = low; k < named.length && named[k]!.first < end; k++) {
    if (named[k]!.end > first) found.push(named[k]!);
  }
  return found;
}

/** No word that means something else: a place, a given name, a list's name. */
function isNameAlone(first: number, end: number, context: Context): boolean {
  const form = formAt(context, first);
  if (context.gazetteer.get(textOf(context, first, end)) !== undefined) return false;
  if (end - first === 1 && (isGivenName(form) || isListedPlace(form))) return false;
  return /^(?:[,.;)]|'s|’s|is|was|has|had|will|to|in|on|at|off|from|with|for|and|ran|sank|hit|left|struck|capsized)$/.test(
    lowerAt(context, end),
  );
}

/** Whether the only name there begins behind the first capitalised word and ends with the last. */
function isCut(one: Candidate, all: readonly Candidate[], noun: number, end: number): boolean {
  const isOpen = one.rule === 'learned' && one.known === undefined;
  return (
    all.length === 1 && isOpen && one.label === 'PERSON' && one.first > noun + 1 && one.end === end
  );
}
