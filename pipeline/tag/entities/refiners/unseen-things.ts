import { PENN_TAGS } from '../../../learn/penn-tags.js';
import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner, textOf } from '../context.js';
import { FormTest } from '../forms.js';
import { isListedPlace } from '../learned/lexicon.js';
import { wordList } from '../rule-words.js';
import { THING_NOUNS } from '../thing-nouns.js';
import { withUnseen } from '../unseen.js';
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
    const { type, vocabulary } = context.tokens;
    const isNoun = IS_NOUN.of(vocabulary);
    const names = new Map(candidates.filter(isName).map((one) => [one.end, one]));
    const longer = new Set<Candidate>();
    const all = withUnseen(candidates, context, (i, taken) => {
      if (isNoun[type[i]!] === 0 || capitalAt(context, i + 1) === 0) return undefined;
      if (!isTelling(i, context)) return undefined;
      const first = i + 1;
      const end = runEnd(first, context);
      if (end === first || isOther(formAt(context, first))) return undefined;
      if (taken.subarray(first, end).includes(1)) {
        const cut = names.get(end);
        if (cut === undefined || !isCut(cut, first, taken)) return undefined;
        longer.add(cut);
      } else if (!isNameAlone(first, end, context)) return undefined;
      return { first, end, label: 'PRODUCT', form: 'name', rule: 'unseen-thing', weight: WEIGHT };
    });
    return longer.size === 0 ? all : all.filter((one) => !longer.has(one));
  },
};

const isName = ({ form }: Candidate): boolean => form !== 'role' && form !== 'pronoun';

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

/** No word that means something else: a place, a given name, a list's name. */
function isNameAlone(first: number, end: number, context: Context): boolean {
  const form = formAt(context, first);
  if (context.gazetteer.get(textOf(context, first, end)) !== undefined) return false;
  if (end - first === 1 && (isGivenName(form) || isListedPlace(form))) return false;
  return /^(?:[,.;)]|'s|’s|is|was|has|had|will|to|in|on|at|off|from|with|for|and|ran|sank|hit|left|struck|capsized)$/.test(
    lowerAt(context, end),
  );
}

/** Whether a name that the trained tagger cut begins behind the first capitalised word, and no other stands before it. */
function isCut({ rule, known, label, first }: Candidate, run: number, taken: Uint8Array): boolean {
  if (rule !== 'learned' || known !== undefined || label !== 'PERSON' || first <= run) return false;
  return !taken.subarray(run, first).includes(1);
}
