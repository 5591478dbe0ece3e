import { SUBORDINATING } from '../../lexicon/form-bits.js';
import { subjectAndVerb } from '../../syntax/subject-and-verb.js';
import { sentenceEnd } from '../../view/reading.js';
import { hasBit, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** How far behind the comma the verb of the main clause may stand, in tokens. */
const REACH = 12;

/** "According to Norway, before talks begin, it must pay": what is said has its main clause. */
export const wholeClause: Repair = ({ view }, one) => {
  const { cue, content } = one;
  const last = content[content.length - 1];
  if (last === undefined || content.length > 1 || cue.length === 0) return one;
  if (word(view, cue[0]!.first) !== 'according' || last.first < cue[0]!.end) return one;
  // The models may have left out what stands before the main clause.
  const comma = one.source.length === 1 ? one.source[0]!.end : -1;
  if (word(view, comma) === ',' && hasBit(view, comma + 1, SUBORDINATING)) {
    const opens = last.first > comma + 1 && last.first - comma < REACH;
    if (opens && word(view, last.first - 1) === ',') {
      return { ...one, content: [{ first: comma + 1, end: last.end }] };
    }
  }
  if (!hasBit(view, last.first, SUBORDINATING) || word(view, last.end) !== ',') return one;
  if (!subjectAndVerb(view, last.end + 1, REACH)) return one;
  const end = sentenceEnd(view, last.first);
  return { ...one, content: [{ first: last.first, end }] };
};
