import { PENN_TAGS } from '../../../../learn/treebank/penn-tags.js';
import { readList } from '../../../../model/resources.js';
import type { Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner, textOf } from '../../context.js';

const LISTS = new Map<string, Set<string>>();
for (const line of readList('tag/entities/data/languages.txt')) {
  const [what = '', names = ''] = line.split('|');
  const list = LISTS.get(what) ?? new Set();
  for (const name of names.split(';')) list.add(name);
  LISTS.set(what, list);
}
const wordsOf = (what: string): ReadonlySet<string> => LISTS.get(what) ?? new Set();
const ONLY = wordsOf('only');
const ALSO = wordsOf('also');
const VERBS = wordsOf('verb');
const BEFORE = wordsOf('in');
const FROM = wordsOf('from');
const NOUNS = wordsOf('noun');
/** What goes on with a name that is no language: "in French schools", "speak German politicians". */
const GOES_ON = /^(?:NN|NNS|NNP|NNPS|JJ|CD|POS)$/;
const TIME = /^(?:last|next|early|late|two|three)$/;
const MISTAKEN: ReadonlySet<string> = new Set(['NORP', 'GPE', 'LOC', 'PERSON', 'ORG']);
const JOINED = /^(?:,|and|or|&)$/;
const MANY = /^(?:languages|dialects|translations)$/;

/**
 * "in Hindi", "speaks French", "Spanish-language papers", "translated into Hausa": names of languages, which the
 * trained tagger takes for those of peoples. A language that shares the name of a people is one where the
 * words beside it say so; it does not stand for its country then.
 */
export const languages: Refiner = {
  name: 'language',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    let last: Candidate | undefined;
    return candidates.map((one) => {
      if (!isOpen(one) || !isLanguage(one, last, context)) return one;
      const { known: _, doubt: _doubt, entity: _entity, iso3166: _iso, ...rest } = one;
      last = { ...rest, label: 'LANGUAGE', form: 'name', rule: 'language' };
      return last;
    });
  },
};

function isOpen({ label, known, form, doubt }: Candidate): boolean {
  if (known?.kind === 'user' || form === 'role' || form === 'pronoun') return false;
  return MISTAKEN.has(label) || doubt !== undefined;
}

function isLanguage(one: Candidate, last: Candidate | undefined, context: Context): boolean {
  const { first, end } = one;
  const text = textOf(context, first, end);
  if (ONLY.has(text)) return true;
  if (!ALSO.has(text)) return false;
  const behind = lowerAt(context, end) === '-' ? end + 1 : end;
  if (NOUNS.has(lowerAt(context, behind))) return true;
  const after = behindOthers(end, context);
  if (after > end && MANY.test(lowerAt(context, after))) return true;
  if (goesOn(after, context)) return false;
  const before = lowerAt(context, first - 1);
  if (VERBS.has(before) || BEFORE.has(before)) return true;
  if (before === 'from') return FROM.has(lowerAt(context, first - 2));
  // "in Hausa, Yoruba and Igbo"
  return last !== undefined && last.end === first - 1 && JOINED.test(before);
}

/** Behind the languages that follow a name: "Ukrainian and Polish waters", "Arabic, English and French languages". */
function behindOthers(end: number, context: Context): number {
  let i = end;
  while (JOINED.test(lowerAt(context, i)) && ALSO.has(formAt(context, i + 1))) i += 2;
  return i;
}

/** Whether a noun follows that the name belongs to. */
function goesOn(i: number, context: Context): boolean {
  const { tag, count } = context.tokens;
  if (i >= count || context.opens[i] === 1) return false;
  if (TIME.test(lowerAt(context, i))) return false;
  return formAt(context, i) === '-' || GOES_ON.test(PENN_TAGS[tag[i]!]!);
}
