import { PENN_TAGS } from '../../learn/treebank/penn-tags.js';
import { readList } from '../../model/resources.js';
import type { Candidate } from './candidate.js';
import { type Context, capitalAt, lowerAt, textOf } from './context.js';

const COMMON = new Set(
  readList('tag/entities/data/no-introduction.txt').flatMap((line) => line.split(';')),
);
/** Tokens between the article and the noun of an introduction, and in the name of a place. */
const LONGEST = 4;

/** What a text says of a person where it names them in full. */
export interface Introduction {
  /** Noun in lower case ("fisherman"), empty when only an age is given. */
  readonly noun: string;
  readonly place: string;
  /** Whether the noun has "a" or "an": somebody new. */
  readonly isNew: boolean;
  /** Years, 0 when not said. */
  readonly age: number;
  /** Whether the text says that it is another person of the name. */
  readonly isOther: boolean;
}

/** "…, the mayor of Orle", "…, a fisherman from Ketter", "…, 34,", "another …"; undefined for none. */
export function introductionOf(one: Candidate, context: Context): Introduction | undefined {
  const before = lowerAt(context, one.first - 1);
  const isOther = before === 'another' || before === 'different';
  if (!isOther && lowerAt(context, one.end) !== ',') return undefined;
  const none = { noun: '', place: '', isNew: isOther, age: 0, isOther };
  if (lowerAt(context, one.end) !== ',') return isOther ? none : undefined;
  const age = ageAt(one.end + 1, context);
  if (age > 0) return { ...none, age };
  const article = lowerAt(context, one.end + 1);
  if (!/^(?:an?|the)$/.test(article)) return isOther ? none : undefined;
  const described = descriptionAt(one.end + 2, context);
  if (described === undefined) return isOther ? none : undefined;
  return { ...described, isNew: isOther || article !== 'the', age: 0, isOther };
}

function ageAt(i: number, context: Context): number {
  const at = lowerAt(context, i) === 'aged' ? i + 1 : i;
  const years = lowerAt(context, at);
  return /^\d{1,2}$/.test(years) && /^[,.]$/.test(lowerAt(context, at + 1)) ? Number(years) : 0;
}

/** A noun in lower case with the place that it is of or from. */
function descriptionAt(i: number, context: Context): { noun: string; place: string } | undefined {
  for (let at = i; at < i + LONGEST; at++) {
    if (capitalAt(context, at) > 0 || lowerAt(context, at) === ',') return undefined;
    if (!/^(?:of|from|in)$/.test(lowerAt(context, at))) continue;
    const noun = lowerAt(context, at - 1);
    const isNoun = PENN_TAGS[context.tokens.tag[at - 1]!] === 'NN';
    if (at === i || !isNoun || COMMON.has(noun)) return undefined;
    let end = at + 1;
    while (end - at <= LONGEST && capitalAt(context, end) > 0) end++;
    return end === at + 1 ? undefined : { noun, place: textOf(context, at + 1, end) };
  }
  return undefined;
}

/** Whether the second introduction can only be that of another person than the first. */
export function isNamesake(first: Introduction, second: Introduction, context: Context): boolean {
  if (second.isOther) return true;
  if (first.age > 0 && second.age > 0) return Math.abs(first.age - second.age) > 1;
  if (!second.isNew || first.noun === '' || second.noun === '') return false;
  if (first.noun === second.noun || first.place === second.place) return false;
  const [one, other] = [first, second].map(({ place }) => context.gazetteer.get(place)?.iso3166);
  return one === undefined || one === '' || one !== other;
}
