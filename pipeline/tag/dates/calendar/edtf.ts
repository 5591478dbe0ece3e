import { dayText, pad, yearText } from './calendar.js';
import { boundsOf, type Granule } from './granule.js';
import { parseGranule } from './granule-text.js';

/** What a TIMEX3 value says in other terms: EDTF (ISO 8601-2), first and last day, precision. */
export interface Extent {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly precision: string;
}

const NONE: Extent = { edtf: '', earliest: '', latest: '', precision: '' };
const PRECISION: Record<string, string> = {
  D: 'day',
  W: 'week',
  WE: 'week',
  M: 'month',
  Q: 'quarter',
  S: 'season',
  H: 'half',
  Y: 'year',
  E: 'decade',
  C: 'century',
  L: 'millennium',
};
/** ISO 8601-2 codes for parts of a year: seasons 21 to 24, quarters 33 to 36, halves 40 and 41. */
const SEASON: Record<string, string> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/**
 * Computes EDTF and bounds from the TIMEX3 value, so the three always agree. Weeks and weekends, which
 * EDTF has no code for, become intervals of days; the `mod` `APPROX` becomes the qualifier `~`. Values
 * that name no calendar unit have no bounds.
 */
export function extentOf(value: string, mod = ''): Extent {
  const granule = parseGranule(value);
  if (!granule) return NONE;
  const { first, last } = boundsOf(granule);
  const date = value.split('T')[0]!;
  // The grammar has no qualifier for decades and centuries, nor for quarters, halves and seasons.
  const about =
    mod === 'APPROX' && /^(?:BC)?-?\d{4}(?!-(?:[QH]\d|SP|SU|FA|WI))/.test(date) ? '~' : '';
  if (date.startsWith('BC')) {
    // The century from 500 to 401 BC has the astronomical years -499 to -400.
    const shift = granule.unit === 'C' ? 1 : 0;
    return beforeChrist(first.year + shift, last.year + shift, about);
  }
  // Our era has no year 0, so that its first century begins with the year 1.
  const earliest = dayText(first.year === 0 && last.year > 0 ? { ...first, year: 1 } : first);
  const latest = dayText(last);
  const week = granule.unit === 'W' || granule.unit === 'WE';
  return {
    edtf: week ? `${earliest}${about}/${latest}${about}` : edtfOf(date) + about,
    earliest,
    latest,
    precision: value.includes('T') ? 'time' : PRECISION[granule.unit]!,
  };
}

function beforeChrist(first: number, last: number, about: string): Extent {
  const years = [yearText(first), yearText(last)];
  return {
    edtf: first === last ? years[0] + about : `${years[0]}${about}/${years[1]}${about}`,
    earliest: `${years[0]}-01-01`,
    latest: `${years[1]}-12-31`,
    precision: first === last ? 'year' : 'century',
  };
}

/** Extent of an EDTF interval `first/last` of days, months or years; `..` is an open end. */
export function intervalOf(interval: string): Extent {
  const [first = '', last = ''] = interval.split('/');
  return {
    edtf: interval,
    earliest: extentOf(first.replace('~', '')).earliest,
    latest: extentOf(last.replace('~', '')).latest,
    precision: 'interval',
  };
}

function edtfOf(date: string): string {
  const match = /^(-?\d{4})-(?:Q(\d)|H(\d)|(SP|SU|FA|WI))$/.exec(date);
  if (match) {
    const [, year, quarter, half, season] = match;
    if (quarter) return `${year}-${pad(32 + Number(quarter))}`;
    if (half) return `${year}-${pad(39 + Number(half))}`;
    return `${year}-${SEASON[season!]!}`;
  }
  return date.padEnd(4, 'X');
}

/**
 * The calendar unit that an EDTF date names (`2018-06-18`, `2018-06~`, `2018-21`, `2018-33`, `201X`), its
 * qualifiers left out; undefined for intervals, sets and unknown parts.
 */
export function edtfGranule(edtf: string): Granule | undefined {
  const date = edtf.split('T')[0]!.replace(/[~?%]/g, '');
  const part = /^(-?\d{4})-(2[1-4]|3[3-6]|4[01])$/.exec(date);
  if (!part) return parseGranule(/^\d{2,3}X{1,2}$/.test(date) ? date.replace(/X/g, '') : date);
  const code = Number(part[2]);
  const season = Object.keys(SEASON).find((key) => SEASON[key] === part[2]);
  const name = season ?? (code < 40 ? `Q${code - 32}` : `H${code - 39}`);
  return parseGranule(`${part[1]}-${name}`);
}
