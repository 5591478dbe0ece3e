import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../context.js';
import { entityKey } from '../entity-key.js';

const OTHER: ReadonlySet<string> = new Set(['EVENT', 'WORK_OF_ART', 'PRODUCT', 'LAW']);
/** Letters of the shortest word that headlines set with a capital and sentences without. */
const LONG = 4;
/** Tokens of the longest name that can be a heading by itself. */
const LONGEST = 3;
/** Such words beside a name that a headline has at least, and the share of them with a capital. */
const FEWEST = 2;
const SHARE = 0.7;

/**
 * A name of some other sort is left out when it is known to be nothing that has a label, or when nothing tells
 * what it is and it is one word alone or stands only in headlines, whose words all have capitals. An acronym goes with
 * the name that it stands for.
 */
export const doubtfulKinds: Refiner = {
  name: 'doubtful-kind',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!candidates.some(({ doubt }) => doubt !== undefined)) return candidates;
    const { sentenceFirst } = context.tokens;
    const named = new Set<string>();
    let s = 0;
    for (const one of candidates) {
      if (!isGuess(one) || one.end - one.first === 1) continue;
      while (sentenceFirst[s + 1]! <= one.first) s++;
      if (isHeadline(one, sentenceFirst[s]!, sentenceFirst[s + 1]!, context)) continue;
      named.add(entityKey(one, context));
    }
    return candidates.filter((one) => {
      if (one.doubt === 'none') return !OTHER.has(one.label);
      return !isGuess(one) || named.has(entityKey(one, context));
    });
  },
};

function isGuess({ doubt, label, rule }: Candidate): boolean {
  const isOpen = rule === 'learned' || rule === 'acronym-defined';
  return doubt === 'guess' && isOpen && OTHER.has(label);
}

/** Whether the long words of a sentence beside a name have capitals, too, or a long name is most of one. */
function isHeadline(
  { first, end }: Candidate,
  from: number,
  to: number,
  context: Context,
): boolean {
  let long = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    if ((i >= first && i < end) || formAt(context, i).length < LONG) continue;
    if (!/^\p{L}/u.test(formAt(context, i))) continue;
    long++;
    if (capitalAt(context, i) > 0) capital++;
  }
  if (capital < SHARE * long) return false;
  return long >= FEWEST || (end - first > LONGEST && long < (end - first) / 2);
}
