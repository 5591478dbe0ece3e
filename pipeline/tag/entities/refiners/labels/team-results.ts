import { byTokens, type Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner } from '../../context.js';

const TEAMS: ReadonlySet<string> = new Set(['GPE', 'LOC', 'ORG']);
/** Words between the two sides of a result or of a fixture. */
const BETWEEN: ReadonlySet<string> = new Set(['at', 'v', 'v.', 'vs', 'vs.', 'beat', 'beats']);
const SCORE = /^\d{1,3}$/;
const MARK = /^[,;:.()[\]–-]$/;

/**
 * "Leicester 22 Bath 17", "Houston at Chicago": the two sides of a result that has a sentence of its own
 * are teams, so organisations, also where they are called by their city; countries stay countries.
 */
export const teamResults: Refiner = {
  name: 'team-result',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { sentenceFirst } = context.tokens;
    const teams = new Set<Candidate>();
    let from = 0;
    for (let s = 0; s + 1 < sentenceFirst.length; s++) {
      const end = sentenceFirst[s + 1]!;
      const sides: Candidate[] = [];
      for (; from < candidates.length && candidates[from]!.first < end; from++) {
        if (TEAMS.has(candidates[from]!.label)) sides.push(candidates[from]!);
      }
      if (sides.length !== 2 || !isResult(sides, sentenceFirst[s]!, end, context)) continue;
      for (const side of sides) if (side.label !== 'ORG' && isCity(side)) teams.add(side);
    }
    if (teams.size === 0) return candidates;
    return candidates.map((one) => (teams.has(one) ? team(one) : one)).sort(byTokens);
  },
};

/** Whether a sentence holds but the two sides, numbers, marks and what joins them. */
function isResult(
  [one, two]: readonly Candidate[],
  first: number,
  end: number,
  context: Context,
): boolean {
  let scores = 0;
  let joins = 0;
  for (let i = first; i < end; i++) {
    if ((i >= one!.first && i < one!.end) || (i >= two!.first && i < two!.end)) continue;
    const form = formAt(context, i);
    if (SCORE.test(form)) scores++;
    else if (i === one!.end && BETWEEN.has(lowerAt(context, i))) joins++;
    else if (!MARK.test(form)) return false;
  }
  return joins === 1 ? scores <= 4 : scores === 2 && SCORE.test(formAt(context, one!.end));
}

function isCity({ known }: Candidate): boolean {
  return known?.kind !== 'country';
}

function team({ known: _, iso3166: __, ...one }: Candidate): Candidate {
  return { ...one, label: 'ORG', rule: 'team-result' };
}
