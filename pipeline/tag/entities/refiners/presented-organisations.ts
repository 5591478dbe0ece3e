import { PENN_TAGS } from '../../../learn/penn-tags.js';
import type { Candidate } from '../candidate.js';
import { type Context, formAt, lowerAt, type Refiner } from '../context.js';
import { isReporting } from '../reporting.js';
import { wordList } from '../rule-words.js';
import { isGivenName } from '../words.js';

const PRESENTING = wordList('presenting');
const TAKEN_FOR: ReadonlySet<string> = new Set([
  'PERSON',
  'LOC',
  'EVENT',
  'WORK_OF_ART',
  'PRODUCT',
]);
/** Words of the longest name that is looked at. */
const LONGEST = 2;

/**
 * "The drivers' union Tarn", "the airline Meteo": a short name behind a noun for a body is that of
 * the body, not of a person ("the firm Hall founded" goes on with a verb of its own, "the firm Ann Hall" has
 * a given name).
 */
export const presentedOrganisations: Refiner = {
  name: 'presented-organisation',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    return candidates.map((one) => {
      if (!TAKEN_FOR.has(one.label) || !isName(one)) return one;
      const words = one.end - one.first;
      if (words > LONGEST || (words > 1 && isGivenName(formAt(context, one.first)))) return one;
      if (!PRESENTING.has(lowerAt(context, one.first - 1)) || goesOn(one.end, context)) return one;
      const { known: _, iso3166: __, ...rest } = one;
      return { ...rest, label: 'ORG', rule: 'presented-organisation' };
    });
  },
};

const isName = ({ form }: Candidate): boolean => form === 'name' || form === 'acronym';

/** A verb other than one of saying, of which the name is the subject. */
function goesOn(i: number, context: Context): boolean {
  const { tag, count } = context.tokens;
  const next = i < count ? PENN_TAGS[tag[i]!]! : '';
  return /^(?:VB[DZPN]|MD)$/.test(next) && !isReporting(context, i);
}
