import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { subjectAndVerb } from '../../syntax/subject-and-verb.js';
import type { Attribution } from '../../view/attribution.js';
import { hasFiniteVerb, isFiniteVerb, tagOf } from '../../view/reading.js';
import { isTag, NAMING } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { unattributed } from '../untouched.js';

const FORESEEN = wordClass('foreseen');
const BREAK = /^(?:[,;:]|and|but|or|nor|yet)$/;
/** Longest clause of "as", in tokens. */
const LONGEST = 12;

/**
 * "Peru, as the bank has noted, <sells its copper>", "It kept its rate, as expected, <and hinted that …>": what
 * is noted is the clause around "as …". Another's clause of "as" is no part of what is said ("<that the loan
 * failed, as auditors had warned>").
 */
export const asNoted: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [speaker, verb, said] = [source[0], cue[cue.length - 1], content[0]];
  if (verb === undefined || said === undefined) return one;
  const as = speaker === undefined ? cue[0]!.first : speaker.first - 1;
  const own = content.length === 1 && said.first >= verb.end && word(view, as) === 'as';
  if (!own || word(view, as - 1) !== ',') return withoutAs(view, one);
  if (speaker === undefined) {
    const first = view.tokens.sentenceFirst[view.sentenceOf[as]!]!;
    const foreseen = FORESEEN.has(word(view, verb.end - 1)) && hasFiniteVerb(view, first, as);
    return foreseen ? { ...one, content: [{ first, end: as - 1 }] } : one;
  }
  const opens = tagOf(view, said.first) === 'RB' ? said.first + 1 : said.first;
  if (word(view, said.first - 1) !== ',' || !isFiniteVerb(view, opens)) return one;
  const subject = { first: subjectStart(view, as - 1), end: as - 1 };
  if (subject.first === subject.end || !isTag(view, as - 2, NAMING)) return one;
  return unattributed(all, one, subject) ? { ...one, content: [subject, said] } : one;
};

/** Where the clause begins whose subject ends before the comma at `end`; `end` where it has a verb. */
function subjectStart(view: ClaimView, end: number): number {
  const least = view.tokens.sentenceFirst[view.sentenceOf[end]!]!;
  let first = end;
  while (first > least && !BREAK.test(word(view, first - 1))) {
    first--;
    if (isFiniteVerb(view, first) || view.quoted[first] === 1) return end;
  }
  return first;
}

/** Without the clause of "as" that ends what is said with a verb of saying. */
function withoutAs(view: ClaimView, one: Attribution): Attribution {
  const said = one.content[one.content.length - 1]!;
  const verb = said.end - 1;
  if (view.quoted[verb] === 1 || CUE_VERBS.get(word(view, verb))?.finite !== true) return one;
  for (let i = verb - 2; i > Math.max(said.first + 1, verb - LONGEST); i--) {
    if (word(view, i) !== 'as' || word(view, i - 1) !== ',') continue;
    if (!subjectAndVerb(view, i + 1, verb - i)) return one;
    return { ...one, content: [...one.content.slice(0, -1), { first: said.first, end: i - 1 }] };
  }
  return one;
}
