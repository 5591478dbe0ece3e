import { tagIndex } from '../../../../learn/treebank/penn-tags.js';
import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../../context.js';
import { entityKey } from '../../entity-key.js';

const OTHER: ReadonlySet<string> = new Set(['EVENT', 'WORK_OF_ART', 'PRODUCT', 'LAW']);
const FINITE: ReadonlySet<number> = new Set((['VBZ', 'VBD', 'VBP', 'MD'] as const).map(tagIndex));
/** Letters of the shortest word that headlines set with a capital and sentences without. */
const LONG = 4;
/** Tokens of the longest name that can be a heading by itself. */
const LONGEST = 3;
/** Such words beside a name that a headline has at least, and the share of them with a capital. */
const FEWEST = 2;
const SHARE = 0.7;

/**
 * A name of some other sort is left out when it is known to be nothing that has a label, or when nothing tells
 * what it is and it is one word alone or stands only in headlines, whose words all have capitals; there, no name has
 * a verb. An acronym goes with the name that it stands for.
 */
export const doubtfulKinds: Refiner = {
  name: 'doubtful-kind',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!candidates.some(isDoubtful)) return candidates;
    const { sentenceFirst } = context.tokens;
    const named = new Set<string>();
    const clauses = new Set<Candidate>();
    let s = 0;
    for (const one of candidates) {
      if (!isDoubtful(one)) continue;
      while (sentenceFirst[s + 1]! <= one.first) s++;
      const isInHeadline = isHeadline(one, sentenceFirst[s]!, sentenceFirst[s + 1]!, context);
      if (isGuess(one) && one.end - one.first > 1 && !isInHeadline) {
        named.add(entityKey(one, context));
      }
      if (isInHeadline && hasVerb(one, context)) clauses.add(one);
    }
    return candidates.filter((one) => {
      if (one.doubt === 'none') return !OTHER.has(one.label);
      return !clauses.has(one) && (!isGuess(one) || named.has(entityKey(one, context)));
    });
  },
};

function isGuess({ doubt, label, rule }: Candidate): boolean {
  const isOpen = rule === 'learned' || rule === 'acronym-defined';
  return doubt === 'guess' && isOpen && OTHER.has(label);
}

/** What is looked at: guesses, and long names by a telling word ("Why It Could Break The Election Open"). */
function isDoubtful(one: Candidate): boolean {
  if (one.doubt !== undefined) return true;
  const isTold = one.rule === 'learned' || one.rule === 'headed-name';
  return isTold && one.known === undefined && isLong(one) && OTHER.has(one.label);
}

function isLong({ first, end }: Candidate): boolean {
  return end - first > LONGEST;
}

function hasVerb(one: Candidate, { tokens }: Context): boolean {
  if (!isLong(one) || one.label === 'PRODUCT') return false;
  for (let i = one.first; i < one.end; i++) if (FINITE.has(tokens.tag[i]!)) return true;
  return false;
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
