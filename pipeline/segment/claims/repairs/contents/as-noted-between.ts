import { isFiniteVerb, tagOf } from '../../view/reading.js';
import { isTag, NAMING, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { unattributed } from '../untouched.js';

const JOINTS = tags('CC');

/** "Peru, as the bank has noted, [sells its copper]": the subject before "as" belongs to what is said. */
export const asNotedBetween: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [speaker, verb, said] = [source[0], cue[cue.length - 1], content[0]];
  if (speaker === undefined || verb === undefined || said === undefined) return one;
  const as = speaker.first - 1;
  if (content.length > 1 || word(view, as) !== 'as' || word(view, as - 1) !== ',') return one;
  if (verb.first < speaker.end || said.first < verb.end || word(view, said.first - 1) !== ',')
    return one;
  const opens = tagOf(view, said.first) === 'RB' ? said.first + 1 : said.first;
  if (!isFiniteVerb(view, opens)) return one;
  const subject = { first: subjectStart(view, as - 1), end: as - 1 };
  if (subject.first === subject.end || !isTag(view, subject.end - 1, NAMING)) return one;
  return unattributed(all, one, subject) ? { ...one, content: [subject, said] } : one;
};

/** Where the clause begins whose subject ends before the comma at `end`; `end` where it has a verb. */
function subjectStart(view: ClaimView, end: number): number {
  const least = view.tokens.sentenceFirst[view.sentenceOf[end]!]!;
  let first = end;
  while (
    first > least &&
    !/^[,;:]$/.test(word(view, first - 1)) &&
    !isTag(view, first - 1, JOINTS)
  ) {
    first--;
    if (isFiniteVerb(view, first) || view.quoted[first] === 1) return end;
  }
  return first;
}
