import { PENN_TAGS } from '../../../../learn/treebank/penn-tags.js';
import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner } from '../../context.js';
import { wordList } from '../../rule-words.js';

const FIRST_NAMES = wordList('opening-name');
/** Behind these no subject with a verb of the past can begin: "Said Iqbal said", "Will Smith left". */
const SURE = wordList('sure-opening-name');

/**
 * "Said Iqbal called a strike", "To Lam was elected": a first name that is a word of English, too, was cut off where it
 * opens a sentence. It belongs to the name when the text has both together inside a sentence, or where a verb of the
 * past follows at once that could not stand there otherwise.
 */
export const openingNames: Refiner = {
  name: 'opening-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const open = candidates.filter((one) => isCut(one, context));
    if (open.length === 0) return candidates;
    const whole = namesInside(context);
    for (const one of open) if (isSure(one, context)) whole.add(nameOf(one.first - 1, context));
    return candidates.map((one) => {
      if (!isCut(one, context) || !whole.has(nameOf(one.first - 1, context))) return one;
      const { known: _, ...rest } = one;
      return { ...rest, first: one.first - 1, label: 'PERSON', form: 'name', rule: 'opening-name' };
    });
  },
};

/** A name of one word behind such a word that opens its sentence. */
function isCut({ first, end, label, rule, known }: Candidate, context: Context): boolean {
  if (rule !== 'learned' || end - first !== 1 || first === 0) return false;
  if (label !== 'PERSON' && (label !== 'GPE' || known !== undefined)) return false;
  return context.opens[first - 1] === 1 && FIRST_NAMES.has(lowerAt(context, first - 1));
}

function isSure({ first, end, label }: Candidate, context: Context): boolean {
  if (label !== 'PERSON' || !SURE.has(lowerAt(context, first - 1))) return false;
  return PENN_TAGS[context.tokens.tag[end]!] === 'VBD';
}

/** The pairs of such a word and a capitalised one inside a sentence: "President To Lam". */
function namesInside(context: Context): Set<string> {
  const names = new Set<string>();
  for (let i = 1; i + 1 < context.tokens.count; i++) {
    if (capitalAt(context, i) !== 1 || context.opens[i] === 1) continue;
    if (!FIRST_NAMES.has(lowerAt(context, i)) || capitalAt(context, i + 1) !== 1) continue;
    // In a title every word has its capital, and behind a quotation "Said" is the verb.
    if (capitalAt(context, i - 1) === 1 && !isTitleWord(i - 1, context)) continue;
    if (/^[\p{L}]/u.test(formAt(context, i - 1))) names.add(nameOf(i, context));
  }
  return names;
}

/** "President To Lam": a noun of office in front. */
const OFFICES = wordList('office-word');
const isTitleWord = (i: number, context: Context): boolean => OFFICES.has(lowerAt(context, i));

const nameOf = (first: number, context: Context): string =>
  `${formAt(context, first)} ${formAt(context, first + 1)}`;
