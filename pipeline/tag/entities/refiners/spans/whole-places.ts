import type { Candidate, KnownName } from '../../candidate.js';
import { type Context, formAt, type Refiner, textOf } from '../../context.js';
import { knownAs } from '../../known.js';
import { knownAt } from '../../known-at.js';

const SEATS: ReadonlySet<KnownName['kind']> = new Set(['seat']);
const KINDS: ReadonlySet<KnownName['kind']> = new Set(['country', 'capital', 'place']);

/**
 * Names that the trained tagger cut inside a listed place of several words: "University of Dar" goes on to
 * "Dar es Salaam", "Quai" to "Quai d'Orsay", and "Hague" behind "The" is "The Hague". What the whole covers goes.
 */
export const wholePlaces: Refiner = {
  name: 'whole-place',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const kept: Candidate[] = [];
    let covered = 0;
    for (const one of candidates) {
      if (one.form !== 'role' && one.first < covered) continue;
      const whole = withArticle(withSeat(withEnd(one, context), context), context);
      if (whole.end > one.end) covered = whole.end;
      kept.push(whole);
    }
    return kept;
  },
};

function withEnd(one: Candidate, context: Context): Candidate {
  if (one.label !== 'ORG' || one.rule !== 'learned' || one.end - one.first < 2) return one;
  const last = one.end - 1;
  if (!/^(?:of|in|at)$/.test(formAt(context, last - 1))) return one;
  const place = knownAt(context, last, KINDS);
  if (place === undefined || place.end <= one.end) return one;
  const { known: _, ...rest } = one;
  return { ...rest, end: place.end, rule: 'whole-place' };
}

/** "Quai" begins the seat "Quai d'Orsay". */
function withSeat(one: Candidate, context: Context): Candidate {
  if (one.rule !== 'learned' || one.known !== undefined) return one;
  const seat = knownAt(context, one.first, SEATS);
  if (seat === undefined || seat.end <= one.end) return one;
  const { known } = seat;
  return {
    ...one,
    end: seat.end,
    label: known.label,
    form: known.form,
    known,
    rule: 'whole-place',
  };
}

function withArticle(one: Candidate, context: Context): Candidate {
  if (one.label !== 'GPE' || one.rule !== 'learned' || formAt(context, one.first - 1) !== 'The') {
    return one;
  }
  const known = knownAs(context.gazetteer, `The ${textOf(context, one.first, one.end)}`, 'GPE');
  if (known === undefined || known.kind === 'country') return one;
  return { ...one, first: one.first - 1, known, rule: 'whole-place' };
}
