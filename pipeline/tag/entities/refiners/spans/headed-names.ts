import type { MentionLabel } from '../../../../model/article.js';
import type { Candidate } from '../../candidate.js';
import { type Context, formAt, type Refiner, textOf } from '../../context.js';
import { keyOf } from '../../gazetteer.js';
import { HEAD } from '../../marks.js';
import {
  EVENT,
  EVENT_FIRST,
  FACILITY,
  FACILITY_ALWAYS,
  FACILITY_FIRST,
  LAND,
  LAND_OF_THREE,
  SITE,
} from '../../telling-heads.js';

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC']);
const WORKS: ReadonlySet<string> = new Set(['WORK_OF_ART', 'EVENT', 'PRODUCT']);
const STORMS = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/;
/** Storms and the like that are named as people are; behind "Operation" stands anything. */
const NAMED: ReadonlySet<string> = new Set(['PERSON', 'GPE', 'LOC', 'ORG', 'NORP']);

/**
 * "Ripley Town Hall", "Plaza Quorl", "Chapel of Saint Orl", "Hurricane Otilia", "Brunt Ice Shelf": the last or
 * the first word of a name says that it is a facility, an event or land, whatever the trained tagger took it
 * for, where no list knows it. A name behind "Hurricane" goes on to the left.
 */
export const headedNames: Refiner = {
  name: 'headed-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { type } = context.tokens;
    const tells = (i: number): boolean => (context.marks[type[i]!]! & HEAD) !== 0;
    const named = candidates.map((one, k): Candidate => {
      if (one.rule !== 'learned' || one.known !== undefined) return one;
      const before = one.first - 1;
      if (before >= 0 && tells(before) && (candidates[k - 1]?.end ?? 0) <= before) {
        const event = withEvent(one, context);
        if (event !== undefined) return event;
      }
      if (one.end - one.first < 2) return one;
      if (!tells(one.first) && !tells(lastOf(one, context))) return one;
      const label = labelOf(one, context);
      return label === undefined || label === one.label
        ? one
        : { ...one, label, form: 'name', rule: 'headed-name' };
    });
    return storms(named, context);
  },
};

/** "Otilia" alone, where the document has "Hurricane Otilia". */
function storms(candidates: Candidate[], context: Context): Candidate[] {
  const { type } = context.tokens;
  const events = new Map<number, string>();
  for (const { first, end, label, rule } of candidates) {
    if (label !== 'EVENT' || rule !== 'headed-name' || end - first !== 2) continue;
    if (STORMS.test(formAt(context, first)))
      events.set(type[first + 1]!, keyOf('EVENT', textOf(context, first, end)));
  }
  if (events.size === 0) return candidates;
  return candidates.map((one) => {
    const event = one.end - one.first === 1 ? events.get(type[one.first]!) : undefined;
    if (event === undefined || one.known !== undefined || one.form === 'role') return one;
    return { ...one, label: 'EVENT', form: 'name', rule: 'headed-name', entity: event };
  });
}

/** "Otilia" behind "Hurricane" as one name. */
function withEvent(one: Candidate, context: Context): Candidate | undefined {
  const opening = formAt(context, one.first - 1);
  if (!EVENT_FIRST.has(opening) || opening === 'Battle' || opening === 'Siege') return undefined;
  if (!NAMED.has(one.label) && !WORKS.has(one.label)) return undefined;
  return { ...one, first: one.first - 1, label: 'EVENT', form: 'name', rule: 'headed-name' };
}

function labelOf(one: Candidate, context: Context): MentionLabel | undefined {
  const first = formAt(context, one.first);
  const last = formAt(context, lastOf(one, context));
  const isPlace = PLACES.has(one.label);
  const isWork = WORKS.has(one.label);
  if (EVENT_FIRST.has(first)) return opensEvent(one, first, context) ? 'EVENT' : undefined;
  if (FACILITY.has(last)) return isPlace || isWork || one.label === 'ORG' ? 'FAC' : undefined;
  if (isPlace && SITE.has(last)) return 'FAC';
  if (FACILITY_ALWAYS.has(first) && one.end - one.first === 2) return 'FAC';
  const isOf = /^(?:of|de|del|di)$/.test(formAt(context, one.first + 1));
  if (isPlace && isOf && (SITE.has(first) || FACILITY.has(first))) return 'FAC';
  if (isPlace || isWork) {
    if (FACILITY_FIRST.has(first)) return 'FAC';
    if (LAND.has(last)) return 'LOC';
    if (isPlace && LAND_OF_THREE.has(last) && one.end - one.first > 2) return 'LOC';
  }
  return isWork && EVENT.has(last) ? 'EVENT' : undefined;
}

/** The last token of a name, of a longer one without its year: "Quorl Biennale 2022". */
function lastOf({ first, end }: Candidate, context: Context): number {
  return end - first > 2 && /^(?:19|20)\d\d$/.test(formAt(context, end - 1)) ? end - 2 : end - 1;
}

/** "Battle of Quorl", but not the "Battle" of persons and places; "Hurricane Otilia". */
function opensEvent(one: Candidate, first: string, context: Context): boolean {
  const isOf = formAt(context, one.first + 1) === 'of';
  if (first === 'Battle' || first === 'Siege') return isOf;
  return !isOf && (NAMED.has(one.label) || WORKS.has(one.label));
}
