import { wordClass } from '../../lexicon/word-classes.js';
import { HEARSAY } from '../../patterns/hearsay.js';
import { behindBy } from '../../syntax/agent-behind.js';
import { headOf } from '../../syntax/scope.js';
import type { Attribution } from '../../view/attribution.js';
import { hasRelation, isPassive, isVerb, type Reading } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const ANYBODY = wordClass('anybody');
const TENTATIVE = wordClass('tentative-modals');
const PARTICIPLE = tags('VBN', 'VBD');
/** Longest phrase behind "by", in tokens. */
const LONGEST = 12;

/** "The council was told by a nurse that …": who stands behind "by" says it. */
export const agent: Repair = (reading, one) => {
  const { view, left, right } = reading;
  if (isAnybody(view, one)) return { ...one, source: [], rule: HEARSAY };
  if (!one.cue.some(({ first, end }) => hasParticiple(view, first, end))) return one;
  const verb = headOf(reading, one.cue);
  const [only] = one.source;
  if (only !== undefined && word(view, only.first) === 'it' && saidThat(reading, verb, one)) {
    return { ...one, source: [] };
  }
  if (!isPassive(reading, verb) || isAgent(one, word(view, (one.source[0]?.first ?? 0) - 1))) {
    return one;
  }
  for (let i = verb + 1; i <= right[verb]!; i++) {
    if (view.tokens.head[i] !== verb || !hasRelation(view, i, 'obl:agent')) continue;
    const first = left[i]!;
    if (word(view, first) !== 'by') return one;
    const source = { first: first + 1, end: right[i]! + 1 };
    const apart = [...one.cue, ...one.content].every(
      (part) => part.end <= source.first || part.first >= source.end,
    );
    return apart ? { ...one, source: [source] } : beforeContent(reading, one);
  }
  const told = beforeContent(reading, one);
  return told === one && one.source.length === 0 ? behindBy(view, one) : told;
};

/** The same where the parse has it otherwise: "told by one witness that". */
function beforeContent({ view }: Reading, one: Attribution): Attribution {
  const by = one.cue[one.cue.length - 1]!.end;
  const that = one.content.find(({ first }) => first > by)?.first ?? by;
  if (word(view, by) !== 'by' || word(view, that) !== 'that' || that - by > LONGEST) return one;
  for (let i = by; i < that; i++) if (isVerb(view, i)) return one;
  return that > by + 1 ? { ...one, source: [{ first: by + 1, end: that }] } : one;
}

/** "{One} [might object] <that the sample is small>": nobody has said it yet. */
function isAnybody(view: ClaimView, { source, cue: [verb] }: Attribution): boolean {
  const [one] = source;
  if (one === undefined || verb === undefined || source.length > 1) return false;
  if (one.end - one.first > 1 || one.end !== verb.first || view.quoted[one.first] === 1)
    return false;
  return ANYBODY.has(word(view, one.first)) && TENTATIVE.has(word(view, verb.first));
}

/** "It is often said that": it is nobody. */
function saidThat(reading: Reading, verb: number, { source, content }: Attribution): boolean {
  const { view } = reading;
  if (source.length > 1 || source[0]!.end - source[0]!.first > 1) return false;
  return isPassive(reading, verb) && word(view, content[0]!.first) === 'that';
}

function isAgent({ source }: Attribution, before: string): boolean {
  return source.length > 0 && before === 'by';
}

function hasParticiple(view: ClaimView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isTag(view, i, PARTICIPLE)) return true;
  return false;
}
