import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, type Refiner } from '../../context.js';
import { withUnseen } from '../../unseen.js';

/** Labels whose names mean the same wherever they stand. */
const STEADY = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'FAC']);

/** What the trained tagger saw, whatever it took it for. */
const SEEN = new Set(['learned', 'short-organisation']);

/**
 * Finds the places where the trained tagger passed over a name that it found elsewhere in the same
 * document, token by token the same and free of other names.
 */
export const repeatedNames: Refiner = {
  name: 'repeated-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { tokens } = context;
    const names = new Map<number, Candidate[]>();
    for (const one of candidates) {
      if (one.form === 'role' || one.form === 'pronoun') continue;
      if (!SEEN.has(one.rule) || !STEADY.has(one.label)) continue;
      const type = tokens.type[one.first]!;
      const known = names.get(type);
      if (known === undefined) names.set(type, [one]);
      else known.push(one);
    }
    return withUnseen(candidates, context, (first, taken) => {
      const hit = longest(names.get(tokens.type[first]!), first, taken, context);
      if (hit === undefined) return undefined;
      return { ...hit, first, end: first + hit.end - hit.first, rule: 'repeated-name' };
    });
  },
};

function longest(
  names: readonly Candidate[] | undefined,
  at: number,
  taken: Uint8Array,
  context: Context,
): Candidate | undefined {
  if (names === undefined || capitalAt(context, at) === 0) return undefined;
  let best: Candidate | undefined;
  for (const name of names) {
    const length = name.end - name.first;
    if (best !== undefined && length <= best.end - best.first) continue;
    if (fits(name, at, length, taken, context)) best = name;
  }
  return best;
}

function fits(
  name: Candidate,
  at: number,
  length: number,
  taken: Uint8Array,
  context: Context,
): boolean {
  const { tokens } = context;
  if (at + length > tokens.count) return false;
  for (let k = 0; k < length; k++) {
    if (taken[at + k] === 1 || tokens.type[at + k] !== tokens.type[name.first + k]) return false;
  }
  return true;
}
