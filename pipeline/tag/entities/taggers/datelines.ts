import type { Candidate } from '../candidate.js';
import { type Context, formAt, type Tagger, textOf } from '../context.js';
import { knownAs } from '../known.js';
import { isListedPlace } from '../learned/lexicon.js';

const DASH = /^(?:--?|[–—―])$/;
const SHOUTED = /^\p{Lu}[\p{Lu}'’.]+$/u;
/** What stands behind the place of a dateline: a day, a country or an agency. */
const BEHIND = /^[,(]$/;
/** Words of the longest place, and tokens of the longest dateline. */
const LONGEST = 4;
const LONGEST_LINE = 20;
/** Weight above that of the trained tagger, which takes unknown capitals for anything. */
const WEIGHT = 72;

/** "PIRAEUS, Greece, Aug. 9 (Agency) -- Thousands …": the capitals that open a dateline are a place. */
export const datelines: Tagger = {
  name: 'dateline',
  find(context: Context): Candidate[] {
    const { sentenceFirst } = context.tokens;
    const found: Candidate[] = [];
    for (let s = 0; s + 1 < sentenceFirst.length; s++) {
      const first = sentenceFirst[s]!;
      const last = sentenceFirst[s + 1]! - 1;
      if (last === first || last - first > LONGEST_LINE || !DASH.test(formAt(context, last)))
        continue;
      let end = first;
      while (end < last && end - first < LONGEST && SHOUTED.test(formAt(context, end))) end++;
      const text = end === first ? '' : textOf(context, first, end);
      // Alone before the dash, capitals may be anything else.
      const isPlace = end === last ? isListed(text, context) : BEHIND.test(formAt(context, end));
      if (text === '' || !isPlace) continue;
      if (context.gazetteer.get(text)?.kind === 'organisation') continue;
      const known = knownAs(context.gazetteer, text, 'GPE');
      const one = {
        first,
        end,
        label: 'GPE',
        form: 'name',
        rule: 'dateline',
        weight: WEIGHT,
      } as const;
      found.push(known === undefined ? one : { ...one, known });
    }
    return found;
  },
};

/** Whether a list has a place by its name in capitals. */
function isListed(text: string, { gazetteer }: Context): boolean {
  return gazetteer.getUpper(text)?.label === 'GPE' || isListedPlace(text);
}
