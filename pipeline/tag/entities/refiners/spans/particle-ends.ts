import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../../context.js';
import { wordList } from '../../rule-words.js';

/** Particles that stand before the end of a person's name only. */
const OF_PERSONS = wordList('inner-particle');
/** Particles that go on with the name of a body: "Constructora del Sur". */
const OF_BODIES = wordList('body-particle');
/** "d'" is a token of its own before a capital. */
const ELIDED = /^[dDlL]['’]$/;
const LONGEST = 3;

/**
 * "Jean-Michel d'Aubigny", "Pieter van den Broek", "Constructora del Sur": a name that the trained tagger cut
 * before a particle goes on with it and the capitalised word behind it.
 */
export const particleEnds: Refiner = {
  name: 'particle-end',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const byFirst = new Map(candidates.map((one) => [one.first, one]));
    const kept: Candidate[] = [];
    let covered = 0;
    for (const one of candidates) {
      if (one.form !== 'role' && one.first < covered) continue;
      const end = endOf(one, byFirst, context);
      if (end === one.end) {
        kept.push(one);
        continue;
      }
      const { known: _, entity: __, ...rest } = one;
      kept.push({ ...rest, end, form: 'name', rule: 'particle-end' });
      covered = end;
    }
    return kept;
  },
};

function endOf(one: Candidate, byFirst: ReadonlyMap<number, Candidate>, context: Context): number {
  if (one.rule !== 'learned' || one.form === 'role') return one.end;
  if (one.label === 'ORG') {
    const next = byFirst.get(one.end);
    const goesOn = next?.rule === 'learned' && OF_BODIES.has(formAt(context, one.end));
    return goesOn ? next.end : one.end;
  }
  if (one.label !== 'PERSON' || byFirst.has(one.end)) return one.end;
  const elided = ELIDED.test(formAt(context, one.end)) && capitalAt(context, one.end + 1) > 0;
  if (elided) return one.end + 2;
  let at = one.end;
  while (at - one.end < LONGEST && OF_PERSONS.has(formAt(context, at))) at++;
  const closes = at > one.end && capitalAt(context, at) > 0 && context.opens[at] === 0;
  return closes && !byFirst.has(at) ? at + 1 : one.end;
}
