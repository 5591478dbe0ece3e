import type { Config } from '../../model/config.js';
import { fromDayNumber } from './calendar.js';
import { parseGranule } from './granule.js';
import type { Candidate } from './refine.js';

/**
 * Decides dates such as 03/04/2018 by the document's own ones that can be read in one way only, then by
 * the configuration; where neither tells, the first reading stays and its rival is kept beside it.
 */
export function settleOrder(
  candidates: readonly Candidate[],
  configured: Config['dates']['order'],
): Candidate[] {
  if (!candidates.some(({ meaning }) => meaning.orders)) return [...candidates];
  const votes = candidates.map(({ meaning }) => meaning.order).filter((order) => order);
  const dayFirst = votes.filter((order) => order === 'day-first').length;
  const own =
    dayFirst * 2 === votes.length
      ? undefined
      : dayFirst * 2 > votes.length
        ? 'day-first'
        : 'month-first';
  const order = own ?? (configured === 'unknown' ? undefined : configured);
  return candidates.map((candidate) => (order ? settled(candidate, order) : candidate));
}

function settled(candidate: Candidate, order: 'day-first' | 'month-first'): Candidate {
  const { orders } = candidate.meaning;
  if (!orders) return candidate;
  const value = orders[order === 'day-first' ? 0 : 1];
  const day = fromDayNumber(parseGranule(value)!.index);
  return { ...candidate, meaning: { type: 'DATE', at: { ...day } } };
}
