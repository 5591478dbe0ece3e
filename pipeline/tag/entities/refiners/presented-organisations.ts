import { PENN_TAGS } from '../../../learn/penn-tags.js';
import type { Candidate } from '../candidate.js';
import { type Context, lowerAt, type Refiner } from '../context.js';
import { isReporting } from '../reporting.js';
import { wordList } from '../rule-words.js';

const PRESENTING = wordList('presenting');
const TAKEN_FOR: ReadonlySet<string> = new Set(['PERSON', 'LOC', 'MISC', 'PRODUCT']);

/**
 * "The drivers' union Tarn", "the airline Meteo": a name of one word behind a noun for a body is that of
 * the body, not of a person ("the firm Hall founded" goes on with a verb of its own).
 */
export const presentedOrganisations: Refiner = {
  name: 'presented-organisation',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    return candidates.map((one) => {
      if (!TAKEN_FOR.has(one.label) || one.form !== 'name' || one.end - one.first > 1) return one;
      if (!PRESENTING.has(lowerAt(context, one.first - 1)) || goesOn(one.end, context)) return one;
      const { known: _, iso3166: __, ...rest } = one;
      return { ...rest, label: 'ORG', rule: 'presented-organisation' };
    });
  },
};

/** A verb other than one of saying, of which the name is the subject. */
function goesOn(i: number, context: Context): boolean {
  const { tag, count } = context.tokens;
  const next = i < count ? PENN_TAGS[tag[i]!]! : '';
  return /^(?:VB[DZPN]|MD)$/.test(next) && !isReporting(context, i);
}
