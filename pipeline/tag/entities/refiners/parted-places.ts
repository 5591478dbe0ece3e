import type { Candidate } from '../candidate.js';
import { type Context, formAt, type Refiner, textOf } from '../context.js';
import { knownAs } from '../known.js';
import { labelOf } from '../labels.js';

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC']);
/** "Washington, D.C." is one place. */
const DISTRICT = /^D\.? ?C\.?$/;

/** "Oaxaca, Mexico" names two places: what the trained tagger took for one is parted at its commas. */
export const partedPlaces: Refiner = {
  name: 'parted-place',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.flatMap((one) => (isJoined(one, context) ? parts(one, context) : [one])),
};

function isJoined(one: Candidate, context: Context): boolean {
  if (!PLACES.has(one.label) || one.known !== undefined || one.end - one.first < 3) return false;
  for (let i = one.first + 1; i < one.end - 1; i++) {
    if (formAt(context, i) === ',') return !DISTRICT.test(textOf(context, i + 1, one.end));
  }
  return false;
}

function parts(one: Candidate, context: Context): Candidate[] {
  const found: Candidate[] = [];
  let first = one.first;
  for (let i = first; i <= one.end; i++) {
    if (i < one.end && formAt(context, i) !== ',') continue;
    if (i > first) found.push(part(one, first, i, context));
    first = i + 1;
  }
  return found;
}

function part(one: Candidate, first: number, end: number, context: Context): Candidate {
  const text = textOf(context, first, end);
  const known = knownAs(context.gazetteer, text, 'GPE');
  const place = { ...one, first, end, label: labelOf('LOC', text, known), rule: 'parted-place' };
  return known === undefined ? place : { ...place, known, form: known.form };
}
