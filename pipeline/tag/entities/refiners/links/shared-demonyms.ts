import { readList } from '../../../../model/resources.js';
import type { Candidate } from '../../candidate.js';
import { type Context, type Refiner, textOf } from '../../context.js';

const COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  readList('tag/entities/data/shared-demonyms.txt').flatMap((line) => {
    const [names = '', codes = ''] = line.split('|');
    return names.split(';').map((name): [string, string[]] => [name, codes.split(';')]);
  }),
);

/**
 * "Korean", "Congolese": a demonym that countries share means the one of them that the document names
 * otherwise, and no country when it names none or more than one.
 */
export const sharedDemonyms: Refiner = {
  name: 'shared-demonym',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const shared = new Map<Candidate, readonly string[]>();
    for (const one of candidates) {
      const codes = one.label === 'NORP' ? codesOf(one, context) : undefined;
      if (codes !== undefined) shared.set(one, codes);
    }
    if (shared.size === 0) return candidates;
    const named = new Set(
      candidates.filter((one) => !shared.has(one)).map(({ known }) => known?.iso3166 ?? ''),
    );
    return candidates.map((one) => {
      const codes = shared.get(one);
      return codes === undefined ? one : meaning(one, codes, named, context);
    });
  },
};

function codesOf(one: Candidate, context: Context): readonly string[] | undefined {
  if (one.end - one.first > 1 || one.known?.kind === 'user') return undefined;
  return COUNTRIES.get(textOf(context, one.first, one.end));
}

function meaning(
  { known: _, ...one }: Candidate,
  codes: readonly string[],
  named: ReadonlySet<string>,
  context: Context,
): Candidate {
  const meant = codes.filter((code) => named.has(code));
  const country = meant.length === 1 ? context.gazetteer.main(`GPE|${meant[0]!}`) : undefined;
  if (country === undefined) return { ...one, form: 'name', rule: 'demonym-shared' };
  const known = { ...country, label: 'NORP', form: 'demonym', kind: 'demonym' } as const;
  return { ...one, known, form: 'demonym', rule: 'demonym-of-document' };
}
