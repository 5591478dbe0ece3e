import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../context.js';

const MARK = /^["“”'‘’]$/;
const PARTS: ReadonlySet<string> = new Set(['PERSON', 'GPE', 'ORG', 'LOC', 'WORK_OF_ART', 'EVENT']);

/** `Lucía "Lupita" Prado`: one word in marks between a given name and a surname belongs to the name. */
export const quotedNames: Refiner = {
  name: 'quoted-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const kept: Candidate[] = [];
    for (const one of candidates) {
      kept.push(one);
      if (one.label !== 'PERSON' || one.rule !== 'learned') continue;
      const first = firstOf(kept, context);
      if (first === undefined) continue;
      while (kept.length > 0 && kept.at(-1)!.first >= first && kept.at(-1)!.form !== 'role')
        kept.pop();
      const { known: _, ...rest } = one;
      kept.push({ ...rest, first, rule: 'quoted-name' });
    }
    return kept;
  },
};

/** First token of the whole name that the last candidate ends. */
function firstOf(kept: readonly Candidate[], context: Context): number | undefined {
  const last = kept.at(-1)!;
  // The word in marks is a name of its own, a part of the last one or no name.
  const inside = MARK.test(formAt(context, last.first + 1)) && last.end - last.first > 2;
  const opening = inside ? last.first - 1 : last.first - 3;
  if (!MARK.test(formAt(context, opening)) || !MARK.test(formAt(context, opening + 2))) {
    return undefined;
  }
  if (capitalAt(context, opening + 1) === 0) return undefined;
  const given = kept.findLast((one) => one.end <= opening && one.form !== 'role');
  if (given === undefined || given.end !== opening || given.end - given.first > 2) return undefined;
  return PARTS.has(given.label) ? given.first : undefined;
}
