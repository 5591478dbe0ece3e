import { PEOPLE } from '../../lexicon/people.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { headOf } from '../../syntax/scope.js';
import type { Attribution, Range } from '../../view/attribution.js';
import {
  hasRelation,
  isFiniteVerb,
  isPassive,
  isVerb,
  lemma,
  type Reading,
  sentenceEnd,
  tagOf,
} from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const PARTICIPLE = tags('VBN', 'VBD');
const PHRASE = tags('DT', 'PRP$', 'JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'POS', 'CD', 'HYPH');
const NOUNS = tags('NN', 'NNS', 'NNP', 'NNPS');
const OPENING = tags('DT', 'PRP$', 'NNP', 'NNPS');
const BREAK = tags('VBN', ',', ':', 'TO', 'WP', 'WDT', 'CC');
const LINKS = wordClass('noun-prepositions');
const UNITS = wordClass('time-units');
const DAYS = wordClass('weekdays');
const MONTHS = wordClass('months');
/** "by the end", "by email": when or how. */
const NO_AGENTS = wordClass('no-agents');
/** Longest phrase behind "by", in tokens. */
const LONGEST = 12;

/** "The council was told by a nurse that …": who stands behind "by" says it. */
export const agent: Repair = (reading, one) => {
  const { view, left, right } = reading;
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

/** "described as a disgrace by the leader": who stands behind "by" in the clause, out of what is said. */
function behindBy(view: ClaimView, one: Attribution): Attribution {
  const end = one.cue[one.cue.length - 1]!.end;
  // "also known by its old name"
  if (lemma(view, end - 1) === 'know') return one;
  const stop = sentenceEnd(view, end);
  let by = end;
  while (by < Math.min(stop, end + LONGEST) && word(view, by) !== 'by') {
    if (isFiniteVerb(view, by) || isTag(view, by, BREAK) || view.quoted[by] === 1) return one;
    // "asked about the reason for the attack by …": of the attack.
    if (by > end && tagOf(view, by) === 'IN') return one;
    by++;
  }
  const source = { first: by + 1, end: agentEnd(view, by + 1, stop) };
  if (word(view, by) !== 'by' || !isAgentPhrase(view, source)) return one;
  const content = one.content.flatMap(({ first, end: last }) => {
    if (source.end <= first || by >= last) return [{ first, end: last }];
    return [
      { first, end: Math.min(by, last) },
      { first: Math.max(first, source.end), end: last },
    ].filter((part) => part.end > part.first);
  });
  return content.length > 0 ? { ...one, source: [source], content } : one;
}

/** The end of the noun phrase at `from`, with what "of" and "from" add to it. */
function agentEnd(view: ClaimView, from: number, stop: number): number {
  let i = from;
  while (i < stop && (isTag(view, i, PHRASE) || (i > from && LINKS.has(word(view, i))))) i++;
  return i;
}

function isAgentPhrase(view: ClaimView, { first, end }: Range): boolean {
  if (end <= first || !isTag(view, end - 1, NOUNS)) return false;
  const opens = isTag(view, first, OPENING) || PEOPLE.has(word(view, end - 1));
  if (!opens && tagOf(view, end - 1) !== 'NNS') return false;
  for (let i = first; i < end; i++) {
    const form = word(view, i);
    if (UNITS.has(form) || DAYS.has(form) || MONTHS.has(form) || NO_AGENTS.has(form)) return false;
    if (tagOf(view, i) === 'CD' && end - first < 3 && !PEOPLE.has(word(view, end - 1)))
      return false;
  }
  return true;
}

/** The same where the parse has it otherwise: "told by one witness that". */
function beforeContent({ view }: Reading, one: Attribution): Attribution {
  const by = one.cue[one.cue.length - 1]!.end;
  const that = one.content.find(({ first }) => first > by)?.first ?? by;
  if (word(view, by) !== 'by' || word(view, that) !== 'that' || that - by > LONGEST) return one;
  for (let i = by; i < that; i++) if (isVerb(view, i)) return one;
  return that > by + 1 ? { ...one, source: [{ first: by + 1, end: that }] } : one;
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
