import type { Candidate } from '../../candidate.js';
import { type Context, type Refiner, textOf } from '../../context.js';

/**
 * One word of the user's list inside the longer name of a person: with "Trump" listed for Donald John Trump,
 * "Donald Trump" is he and "Melania Trump" is somebody else, of whose name nothing is cut. By itself the word
 * is the one listed, whoever else of that name the text has.
 */
export const userSurnames: Refiner = {
  name: 'user-surname',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!candidates.some(isListedWord)) return candidates;
    const whole = new Map<number, Candidate>();
    for (const one of candidates) {
      if (one.label !== 'PERSON' || one.form !== 'name' || one.end - one.first < 2) continue;
      for (let i = one.first; i < one.end; i++) whole.set(i, one);
    }
    return candidates.flatMap((one) => {
      if (!isListedWord(one)) return [one];
      const around = whole.get(one.first);
      const { canonical, key } = one.known!;
      if (around === undefined) return [{ ...one, entity: key }];
      const [given = ''] = canonical.toLowerCase().split(' ');
      const first = textOf(context, around.first, around.first + 1);
      const isSame = around.first < one.first && first.toLowerCase() === given;
      return isSame ? [{ ...one, first: around.first, end: around.end, entity: key }] : [];
    });
  },
};

function isListedWord({ known, label, first, end }: Candidate): boolean {
  return known?.kind === 'user' && label === 'PERSON' && end - first === 1;
}
