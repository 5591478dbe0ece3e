import { subjectAndVerb } from '../../syntax/subject-and-verb.js';
import { sentenceEnd } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const NAMES = tags('NNP', 'NNPS', 'NN', 'NNS');
const ITEM = tags('NNP', 'NNPS', 'NN', 'NNS', 'DT', 'JJ', 'CD', 'PRP$', 'POS', 'HYPH');
/** Longest item of a list, in tokens, and how far behind a comma a new verb may stand. */
const LONGEST = 5;
const REACH = 12;

/** "between the US, Japan and the EU": a content does not end at the first item of a list of names. */
export const listed: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const last = content[content.length - 1];
  if (last === undefined || cue.length === 0 || last.first < cue[0]!.end) return one;
  if (!isTag(view, last.end - 1, NAMES) || !goesOn(view, last.end)) return one;
  const end = endBehind(view, last.end + 1);
  const taken = all.some((other) =>
    [...other.source, ...other.cue].some((part) => part.first >= last.end && part.first < end),
  );
  return taken ? one : { ...one, content: [...content.slice(0, -1), { first: last.first, end }] };
};

/** Whether ", B and C" follows, B short and without a verb behind C. */
function goesOn(view: ClaimView, comma: number): boolean {
  if (word(view, comma) !== ',' || subjectAndVerb(view, comma + 1, REACH)) return false;
  let i = comma + 1;
  while (i < comma + LONGEST && isTag(view, i, ITEM)) i++;
  if (i === comma + 1) return false;
  if (word(view, i) === ',') i++;
  return word(view, i) === 'and' && isTag(view, i + 1, ITEM) && !subjectAndVerb(view, i + 1, REACH);
}

/** Where what goes on at `from` stops: before a comma with a new subject and verb, or with the sentence. */
function endBehind(view: ClaimView, from: number): number {
  const end = sentenceEnd(view, from);
  for (let i = from; i < end; i++) {
    if (word(view, i) === ';') return i;
    if (word(view, i) === ',' && subjectAndVerb(view, i + 1, REACH)) return i;
  }
  return end;
}
