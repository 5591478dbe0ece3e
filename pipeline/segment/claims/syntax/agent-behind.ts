import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution, Range } from '../view/attribution.js';
import { isFiniteVerb, lemma, sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

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

/** "described as a disgrace by the leader": who stands behind "by" in the clause, out of what is said. */
export function behindBy(view: ClaimView, one: Attribution): Attribution {
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
