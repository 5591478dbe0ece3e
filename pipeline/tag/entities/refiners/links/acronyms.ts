import { abbreviates } from '../../abbreviation.js';
import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, type Refiner, textOf } from '../../context.js';
import { entityKey } from '../../entity-key.js';
import { wordList } from '../../rule-words.js';

/** Lower-case words and endings that an acronym may skip. */
const SKIPPED = wordList('skipped');

const QUOTE = /^["“”]$/;

/**
 * "Northern Growers Union (NGU)": the letters in brackets, with quotation marks or without, name the same thing,
 * there and in the rest of the document, with dots or without.
 */
export const acronyms: Refiner = {
  name: 'acronym',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const definitions = new Map<string, Candidate>();
    // An office may stand inside the name: "Office of the Attorney General (OAG)".
    const names = candidates.filter(({ form }) => form !== 'role');
    for (let k = 0; k + 1 < names.length; k++) {
      const long = names[k]!;
      const short = names[k + 1]!;
      if (!isDefinition(long, short, context)) continue;
      definitions.set(withoutDots(textOf(context, short.first, short.end)), long);
    }
    if (definitions.size === 0) return candidates;
    return candidates.map((one) => {
      if (one.end - one.first !== 1) return one;
      const long = definitions.get(withoutDots(formAt(context, one.first)));
      if (long === undefined || one === long) return one;
      return same(one, long, context);
    });
  },
};

/** "N.G.U." is "NGU". */
function withoutDots(form: string): string {
  return form.includes('.') ? form.replaceAll('.', '') : form;
}

function same(one: Candidate, long: Candidate, context: Context): Candidate {
  const entity = entityKey(long, context);
  const { known: _, ...rest } = one;
  const linked = {
    ...rest,
    label: long.label,
    form: 'acronym',
    rule: 'acronym-defined',
    entity,
    doubt: long.doubt,
  } as const;
  return long.known === undefined ? linked : { ...linked, known: long.known };
}

function isDefinition(long: Candidate, short: Candidate, context: Context): boolean {
  if (short.end - short.first !== 1) return false;
  const marks = QUOTE.test(formAt(context, short.end)) ? 1 : 0;
  if (short.first !== long.end + 1 + marks) return false;
  if (formAt(context, long.end) !== '(' || formAt(context, short.end + marks) !== ')') return false;
  const acronym = formAt(context, short.first);
  if (spells(acronym, context, long)) return true;
  if (long.label !== 'ORG' || capitalAt(context, short.first) !== 2) return false;
  const own = short.known === undefined || short.known.kind === 'organisation';
  if (!own) return false;
  const text = textOf(context, long.first, long.end);
  return abbreviates(acronym, text) || (short.label === 'ORG' && isForeign(acronym, text));
}

/** Whether the acronym's letters are initials of the name's words, in order, from the first word on. */
export function spells(acronym: string, context: Context, long: Candidate): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2 || letters.length > 10) return false;
  let at = 0;
  for (let i = long.first; i < long.end && at < letters.length; i++) {
    const word = formAt(context, i).toLowerCase();
    if (word.startsWith(letters[at]!)) at++;
    else if (!SKIPPED.has(word)) return at >= letters.length - 1 && at > 1;
  }
  return at >= Math.max(2, letters.length - 1);
}

/**
 * Whether an acronym can be that of the name in another language: half of its letters are initials of a name of
 * three words or more ("Security Service of Ukraine (SBU)").
 */
function isForeign(acronym: string, name: string): boolean {
  const initials = new Set((name.match(/\p{Lu}(?=\p{L})/gu) ?? []).map((letter) => letter));
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 3 || name.split(' ').length < 3) return false;
  return 2 * [...letters].filter((letter) => initials.has(letter)).length >= letters.length;
}
