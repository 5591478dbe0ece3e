import { readList } from '../../model/resources.js';

const WORDS = new Map(
  readList('tag/entities/data/telling-heads.txt').map((line): [string, ReadonlySet<string>] => {
    const [what = '', words = ''] = line.split('|');
    return [what, new Set(words.split(';'))];
  }),
);
const words = (what: string): ReadonlySet<string> => WORDS.get(what) ?? new Set();
/** Last words of facilities, whatever the trained tagger took them for. */
export const FACILITY = words('facility');
/** Last words of facilities among places. */
export const SITE = words('site');
/** First words of facilities. */
export const FACILITY_FIRST = words('facility-first');
/** First words of facilities, whatever the trained tagger took them for. */
export const FACILITY_ALWAYS = words('facility-always');
/** Last words of events. */
export const EVENT = words('event');
/** First words of events. */
export const EVENT_FIRST = words('event-first');
/** Last words of land and water. */
export const LAND = words('land');
/** Last words of land with names of three words or more. */
export const LAND_OF_THREE = words('land-of-three');

/** Whether a word tells what a name is. */
export function isTelling(form: string): boolean {
  return ALL.has(form);
}

const ALL = new Set([...WORDS.values()].flatMap((list) => [...list]));
