import type { Rule } from '../notation/rule.js';
import { ANAPHORIC } from './anaphoric.js';
import { CALENDAR_DATE } from './calendar-date.js';
import { CENTURY } from './century.js';
import { CLOCK } from './clock.js';
import { DAY } from './day.js';
import { DAY_OF_UNIT } from './day-of-unit.js';
import { DAY_RANGE } from './day-range.js';
import { DECADE } from './decade.js';
import { DEICTIC } from './deictic.js';
import { DURATION } from './duration.js';
import { DURATION_COMPOUND } from './duration-compound.js';
import { EARLY_YEAR } from './early-year.js';
import { EDGE } from './edge.js';
import { ERA } from './era.js';
import { EXCLUSION } from './exclusion.js';
import { FISCAL_YEAR } from './fiscal-year.js';
import { HALF } from './half.js';
import { HOUR_OF_PART } from './hour-of-part.js';
import { HOUR_OF_SET } from './hour-of-set.js';
import { MONTH_YEAR } from './month-year.js';
import { NAMED } from './named.js';
import { NUMERIC } from './numeric.js';
import { PART_OF_DAY } from './part-of-day.js';
import { PART_OF_UNIT } from './part-of-unit.js';
import { PART_OF_YEAR } from './part-of-year.js';
import { QUARTER } from './quarter.js';
import { REFERENCE } from './reference.js';
import { REPORTING_PERIOD } from './reporting-period.js';
import { SEASON } from './season.js';
import { SET } from './set.js';
import { UNITS } from './units.js';
import { WEEK } from './week.js';
import { WEEK_OF } from './week-of.js';
import { YEARLY } from './yearly.js';

/** All rules. Of two that match the same words, the earlier one is taken. */
export const RULES: readonly Rule[] = [
  ...EXCLUSION,
  ...NUMERIC,
  ...NAMED,
  ...CALENDAR_DATE,
  ...DAY_RANGE,
  ...FISCAL_YEAR,
  ...PART_OF_YEAR,
  ...EARLY_YEAR,
  ...MONTH_YEAR,
  ...ERA,
  ...DECADE,
  ...CENTURY,
  ...SEASON,
  ...QUARTER,
  ...HALF,
  ...REPORTING_PERIOD,
  ...CLOCK,
  ...HOUR_OF_PART,
  ...PART_OF_DAY,
  ...DAY_OF_UNIT,
  ...ANAPHORIC, // "the previous month" hangs on the text where it can
  ...DAY,
  ...DEICTIC,
  ...EDGE,
  ...WEEK,
  ...WEEK_OF,
  ...HOUR_OF_SET,
  ...SET,
  ...YEARLY,
  ...REFERENCE,
  ...DURATION_COMPOUND,
  ...DURATION,
  ...PART_OF_UNIT,
  ...UNITS,
];
