import { yearText } from '../calendar/calendar.js';
import { boundsOf, type Granule, granuleOf } from '../calendar/granule.js';
import { granuleText } from '../calendar/granule-text.js';
import type { Period } from '../notation/rule.js';
import { type Anchors, type Resolved, UNRESOLVED } from './anchors.js';

/** A quarter of the text's own reporting period; else the quarter or year before the document's date. */
export function periodAt(period: Period, { period: known, document }: Anchors): Resolved {
  const quarter = known && period.quarter !== undefined ? named(known, period.quarter) : known;
  if (period.year !== undefined && !quarter) {
    return { value: yearText(period.year), anchor: 'absolute' };
  }
  if (quarter) {
    const own = Math.floor(quarter.index / 4);
    const index =
      quarter.index + 4 * (period.year === undefined ? period.years : period.year - own);
    return { value: granuleText({ unit: 'Q', index }), anchor: 'period' };
  }
  if (!document) return UNRESOLVED;
  const day = boundsOf(document).first;
  if (period.orYear) {
    return { value: yearText(day.year + period.years), anchor: 'document' };
  }
  const last = granuleOf(day, 'Q').index - 1 + 4 * period.years;
  const granule = { unit: 'Q' as const, index: last };
  return {
    value: granuleText(period.quarter === undefined ? granule : named(granule, period.quarter)),
    anchor: 'document',
  };
}

const named = ({ index }: Granule, quarter: number): Granule => ({
  unit: 'Q',
  index: index - (((index % 4) + 4) % 4) + quarter - 1,
});
