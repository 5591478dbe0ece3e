import { PENN_TAGS } from '../../../learn/treebank/penn-tags.js';
import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Tagger } from '../context.js';
import { FormTest } from '../forms.js';
import { wordList } from '../rule-words.js';

const NUMBERED = wordList('numbered-facility');
const NUMBER = /^\d{1,4}[A-Z]?$/;
const OWNER = /^(?:U\.S\.|US|State|County)$/;
const MOTORWAY = /^M\d{1,2}$/;
const OPENS = new FormTest((form) => NUMBERED.has(form) || MOTORWAY.test(form));

/** Facilities that are named by a number: "Interstate 95", "NH-9", "Heathrow Terminal 5", "the M25". */
export const roads: Tagger = {
  name: 'road',
  find(context: Context): Candidate[] {
    const { count, type, vocabulary } = context.tokens;
    const opens = OPENS.of(vocabulary);
    const found: Candidate[] = [];
    for (let i = 0; i < count; i++) {
      if (opens[type[i]!] === 0) continue;
      const base = { label: 'FAC', form: 'name', rule: 'road', weight: 72 } as const;
      if (NUMBERED.has(formAt(context, i))) {
        const number = /^[-‐‑]$/.test(formAt(context, i + 1)) ? i + 2 : i + 1;
        if (!NUMBER.test(formAt(context, number))) continue;
        found.push({ ...base, first: firstOf(i, context), end: number + 1 });
      } else if (lowerAt(context, i - 1) === 'the' && !isOther(i, context)) {
        found.push({ ...base, first: i, end: i + 1 });
      }
    }
    return found;
  },
};

/** "Heathrow" of "Heathrow Terminal 5", "U.S." of "U.S. Highway 30". */
function firstOf(i: number, context: Context): number {
  if (OWNER.test(formAt(context, i - 1))) return i - 1;
  return capitalAt(context, i - 1) === 1 && context.opens[i - 1] === 0 ? i - 1 : i;
}

/** "the M16 rifle", and "the M23", which a list has as an armed group where no motorway is spoken of. */
function isOther(i: number, context: Context): boolean {
  if (context.gazetteer.get(formAt(context, i)) !== undefined) {
    return !context.tokens.vocabulary.some((form) =>
      /^(?:motorway|junction|carriageway)s?$/i.test(form),
    );
  }
  const { tag, count } = context.tokens;
  return i + 1 < count && /^NN/.test(PENN_TAGS[tag[i + 1]!]!);
}
