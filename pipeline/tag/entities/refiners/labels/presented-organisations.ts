import { PENN_TAGS } from '../../../../learn/treebank/penn-tags.js';
import type { Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner, textOf } from '../../context.js';
import { KNOWN_KINDS } from '../../kind-lists.js';
import { isListedPlace } from '../../learned/lexicon.js';
import { isReporting } from '../../reporting.js';
import { wordList } from '../../rule-words.js';
import { isGivenName } from '../../words.js';

const PRESENTING = wordList('presenting');
const MAKERS = wordList('presenting-of');
const BEFORE_NOUNS = wordList('presented-by');
const MANY = wordList('presenting-many');
/** Nouns that say of a person alone what they say of a body. */
const OF_PERSONS = wordList('presenting-person');
const TAKEN_FOR: ReadonlySet<string> = new Set([
  'PERSON',
  'LOC',
  'EVENT',
  'WORK_OF_ART',
  'PRODUCT',
]);
const THINGS: ReadonlySet<string> = new Set(['EVENT', 'WORK_OF_ART', 'PRODUCT', 'LAW']);
/** Words of the longest name that is looked at. */
const LONGEST = 2;
/** Tokens between the article and the noun of an apposition. */
const FURTHEST = 4;
const DETERMINER = /^(?:DT|PRP\$|POS)$/;
const MODIFIER = /^(?:JJ|NN|HYPH|VBN)/;
/** What an apposition about a body goes on with. */
const BEHIND = /^(?:[,.;)]|in|that|which|owned|based|behind|backed|run|controlled|headquartered)$/;

/**
 * "The drivers' union Tarn", "airlines such as Meteo and Tarn", "Tarn, a Danish airline,": a short name behind a noun
 * for a body or before one in apposition is that of the body, not of a person ("the firm Hall founded" goes on with a
 * verb of its own, "the firm Ann Hall" has a given name), there and wherever the document has it.
 */
export const presentedOrganisations: Refiner = {
  name: 'presented-organisation',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const surnames = surnamesOf(candidates, context);
    // "At the party Quade said", where Ann Quade is known.
    const isBearer = ({ first, end, label }: Candidate): boolean =>
      label === 'PERSON' && end - first === 1 && surnames.has(formAt(context, first));
    const presented = new Set(
      candidates.filter((one) => isPresented(one, context) && !isBearer(one)),
    );
    const before = candidates.filter((one) => isNamedBefore(one, context));
    listed(candidates, presented, context);
    together(candidates, presented, context);
    const texts = new Set<string>();
    for (const one of [...before, ...candidates.filter((name) => isDescribed(name, context))]) {
      if (one.label !== 'PERSON' || !surnames.has(formAt(context, one.end - 1))) presented.add(one);
    }
    for (const { first, end } of presented) {
      if (!surnames.has(formAt(context, end - 1))) texts.add(textOf(context, first, end));
    }
    if (presented.size === 0) return candidates;
    return candidates.map((one) => {
      const isSame =
        one.rule === 'learned' && isOpen(one) && texts.has(textOf(context, one.first, one.end));
      if (!presented.has(one) && !isSame) return one;
      const { known: _, iso3166: __, ...rest } = one;
      return { ...rest, label: 'ORG', rule: 'presented-organisation' };
    });
  },
};

const isName = ({ form }: Candidate): boolean => form === 'name' || form === 'acronym';

/** What can be a body's name when something says so: whatever is no body, and a place that no list has. */
function isOpen(one: Candidate): boolean {
  if (!isName(one)) return false;
  return TAKEN_FOR.has(one.label) || (one.label === 'GPE' && one.known === undefined);
}

function isShort({ first, end }: Candidate, context: Context): boolean {
  const words = end - first;
  return words <= LONGEST && (words === 1 || !isGivenName(formAt(context, first)));
}

/** "the airline Tarn" */
function isPresented(one: Candidate, context: Context): boolean {
  if (!TAKEN_FOR.has(one.label) || !isName(one) || !isShort(one, context)) return false;
  if (!PRESENTING.has(lowerAt(context, one.first - 1))) return false;
  // Without an article the noun is a title: "Airline Tarn", "Danish airline Tarn".
  return !isDetermined(one.first - 1, context) || !goesOn(one.end, context);
}

/** Whether an article or the like stands before a noun and what says more of it. */
function isDetermined(noun: number, context: Context): boolean {
  for (let i = noun - 1; i >= noun - FURTHEST && i >= 0 && context.opens[i + 1] === 0; i--) {
    const { tag } = context.tokens;
    if (DETERMINER.test(PENN_TAGS[tag[i]!]!)) return true;
    if (!MODIFIER.test(PENN_TAGS[tag[i]!]!)) return false;
  }
  return false;
}

/** "the Tarn party"; of what was taken for a people, only what peoples are not. */
function isNamedBefore(one: Candidate, context: Context): boolean {
  const { first, end, label, known, rule } = one;
  if (rule !== 'learned' || known !== undefined) return false;
  // "his Quorl of Law coalition"
  const isThing = THINGS.has(label) && !KNOWN_KINDS.has(textOf(context, first, end));
  if (!isThing && (!isShort(one, context) || (!isOpen(one) && label !== 'NORP'))) return false;
  if (
    isListedPlace(formAt(context, first)) ||
    !/^(?:the|an?|['’]s)$/.test(lowerAt(context, first - 1))
  )
    return false;
  const noun = lowerAt(context, end);
  return BEFORE_NOUNS.has(noun) && (label !== 'NORP' || /^(?:party|coalition)$/.test(noun));
}

/** "airlines such as Meteo, Tarn and Quorl": all of the list. */
function listed(
  candidates: readonly Candidate[],
  presented: Set<Candidate>,
  context: Context,
): void {
  let end = -1;
  for (const one of candidates) {
    if (one.form === 'role') continue;
    const opens = MANY.has(lowerAt(context, manyBefore(one.first, context)));
    if (!opens && !(end >= 0 && joins(end, one.first, context))) {
      end = -1;
      continue;
    }
    end = one.end;
    if (isOpen(one) && isShort(one, context)) presented.add(one);
  }
}

/** "Meteo and Tarn, two Danish airlines,": both. */
function together(
  candidates: readonly Candidate[],
  presented: Set<Candidate>,
  context: Context,
): void {
  const named = candidates.filter(isName);
  for (let k = 1; k < named.length; k++) {
    const [one, other] = [named[k - 1]!, named[k]!];
    if (lowerAt(context, one.end) !== 'and' || other.first !== one.end + 1) continue;
    if (
      lowerAt(context, other.end) !== ',' ||
      !/^(?:two|both)$/.test(lowerAt(context, other.end + 1))
    )
      continue;
    const end = other.end + 2;
    for (let i = end; i < end + FURTHEST && !/^[,.;:]$/.test(formAt(context, i)); i++) {
      if (!MANY.has(lowerAt(context, i))) continue;
      for (const each of [one, other]) {
        if (isOpen(each) && isShort(each, context)) presented.add(each);
      }
      break;
    }
  }
}

/** The token before "such as", "including" or "like", which stand before a name. */
function manyBefore(first: number, context: Context): number {
  const link = lowerAt(context, first - 1);
  const such = link === 'as' && lowerAt(context, first - 2) === 'such' ? 2 : 0;
  const links = link === 'including' || link === 'like' ? 1 : such;
  if (links === 0) return -1;
  return lowerAt(context, first - links - 1) === ',' ? first - links - 2 : first - links - 1;
}

/** Whether nothing but a comma or "and" stands between. */
function joins(end: number, first: number, context: Context): boolean {
  for (let i = end; i < first; i++) if (!/^(?:,|and)$/.test(lowerAt(context, i))) return false;
  return first > end && first - end <= 2;
}

/** "Tarn, a Danish airline," */
function isDescribed(one: Candidate, context: Context): boolean {
  const { first, end, label } = one;
  // "Oromos, a minority group" are people.
  const isOne = label === 'NORP' && !formAt(context, end - 1).endsWith('s');
  const isPeople = isOne && one.rule === 'learned' && one.known === undefined;
  if (!isOpen(one) && !isPeople) return false;
  if (end - first > LONGEST || lowerAt(context, end) !== ',') return false;
  if (label === 'PERSON' && end - first > 1) return false;
  // "Tarn, maker of films"
  if (MAKERS.has(lowerAt(context, end + 1)) && lowerAt(context, end + 2) === 'of') {
    return label !== 'PERSON' || !isGivenName(formAt(context, first));
  }
  if (!/^(?:an?|the)$/.test(lowerAt(context, end + 1))) return false;
  for (let i = end + 2; i < end + 2 + FURTHEST; i++) {
    const noun = lowerAt(context, i);
    if (/^(?:[,.;:]|of|in|and)$/.test(noun)) return false;
    const next = lowerAt(context, i + 1);
    // "a group of friends" is no body.
    const isMaker = next === 'of' && MAKERS.has(noun);
    if (!PRESENTING.has(noun) || !(isMaker || BEHIND.test(next))) continue;
    return label !== 'PERSON' || !OF_PERSONS.has(noun);
  }
  return false;
}

/** Last words of persons' full names. */
function surnamesOf(candidates: readonly Candidate[], context: Context): Set<string> {
  const full = candidates.filter(({ label, first, end }) => label === 'PERSON' && end - first > 1);
  return new Set(full.map(({ end }) => formAt(context, end - 1)));
}

/** A verb other than one of saying, of which the name is the subject. */
function goesOn(i: number, context: Context): boolean {
  const { tag, count } = context.tokens;
  const next = i < count ? PENN_TAGS[tag[i]!]! : '';
  return /^(?:VB[DZPN]|MD)$/.test(next) && !isReporting(context, i);
}
