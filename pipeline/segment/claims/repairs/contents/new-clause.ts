import { COMMA, JOINING, TYING } from '../../lexicon/form-bits.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { laterSubject, subjectAndVerb } from '../../syntax/subject-and-verb.js';
import type { Range } from '../../view/attribution.js';
import { isFiniteVerb } from '../../view/reading.js';
import { type ClaimView, hasBit, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const AUTHORS = wordClass('first-person-subjects');
/** How far behind a semicolon or conjunction the verb of a new clause may stand. */
const REACH = 10;

/**
 * Content outside of quotation marks ends where a new statement begins: behind ";" with a subject and a
 * verb of its own, and, where it is an infinitive or a thing ("offered to pay, and the council agreed",
 * "repeats promises made in May, and it sets no date"), behind ", and" too. Not behind a colon, where all
 * that follows is meant. Where the author goes on as "I", the content ends as well.
 */
export const newClause: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const last = content[content.length - 1];
  if (last === undefined || cue.length === 0 || last.first < cue[0]!.end) return one;
  if (word(view, cue[0]!.first) === ':') return one;
  const verb = firstVerb(view, last);
  const author = source[0] !== undefined && !isAuthor(view, source[0].first);
  for (let i = last.first + 2; i + 1 < last.end; i++) {
    if (!hasBit(view, i, JOINING | COMMA) || view.quoted[i] === 1) continue;
    if (!begins(view, i, last.end, i < verb) && !(author && authorGoesOn(view, i))) continue;
    return { ...one, content: [...content.slice(0, -1), { first: last.first, end: i }] };
  }
  return one;
};

/**
 * Where the first verb of a clause stands in a content: one with "that" or "how" is a clause from its
 * beginning, one with such a word later on ("the same thing when he was ill") is none.
 */
function firstVerb(view: ClaimView, { first, end }: Range): number {
  if (hasBit(view, first, TYING) || /^(?:how|why|what|whom)$/.test(word(view, first))) return first;
  for (let i = first; i < end; i++) {
    if (hasBit(view, i, TYING)) return end;
    if (isFiniteVerb(view, i)) return i;
  }
  return end;
}

/** ", and for once I agree": outside of quotation marks nobody but the author is "I". */
function authorGoesOn(view: ClaimView, comma: number): boolean {
  if (word(view, comma) !== ',' || !hasBit(view, comma + 1, JOINING)) return false;
  for (let i = comma + 2; i < comma + 6; i++) {
    if (isFiniteVerb(view, i)) return false;
    if (isAuthor(view, i)) return isFiniteVerb(view, i + 1);
  }
  return false;
}

function isAuthor(view: ClaimView, i: number): boolean {
  return AUTHORS.has(word(view, i));
}

function begins(view: ClaimView, i: number, end: number, phrase: boolean): boolean {
  const form = word(view, i);
  if (form === ';') {
    return (
      word(view, i + 1) !== 'that' &&
      (subjectAndVerb(view, i + 1, REACH) ||
        laterSubject(view, i + 1, REACH) ||
        isTorn(view, i, end))
    );
  }
  if (!phrase || form !== ',' || !hasBit(view, i + 1, JOINING)) return false;
  return subjectAndVerb(view, i + 2, REACH);
}
/** Whether the few words behind ";" up to `end` only begin a clause: "…; Riyadh, by contrast, …". */
function isTorn(view: ClaimView, i: number, end: number): boolean {
  for (let at = i + 1; at < end; at++) if (isFiniteVerb(view, at)) return false;
  return word(view, end) === ',' || isFiniteVerb(view, end);
}
