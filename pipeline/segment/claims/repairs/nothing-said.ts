import { readList } from '../../../model/resources.js';
import type { Attribution, Range } from '../attribution.js';
import { isFiniteVerb, lemma, tagOf } from '../reading.js';
import { type ClaimView, word } from '../view.js';
import type { Repair } from './repair.js';

/** Labels whose colon opens a caption, a credit, a note or an interview. */
const LABELS: ReadonlySet<string> = new Set(readList('segment/claims/data/labels.txt'));
const PEOPLE: ReadonlySet<string> = new Set(readList('segment/claims/data/people.txt'));
/** Longest phrase for a person, in tokens. */
const LONGEST = 4;
const ASKED = new Set(['asked', 'pressed', 'questioned']);

/** "Photo: the dam", and "Asked about the dam, …" by nobody with no question said: no claims. */
export const nothingSaid: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const first = cue[0]?.first;
  if (first === undefined) return one;
  const [only] = source;
  if (word(view, first) === ':' && only !== undefined && only.end - only.first === 1) {
    if (LABELS.has(word(view, only.first))) return undefined;
  }
  if (isQuestioning(view, one) || content.every((part) => isMark(view, part))) return undefined;
  if (source.length > 0 || !ASKED.has(word(view, first))) return one;
  for (const part of content) {
    for (let i = part.first; i < part.end; i++) {
      if (isFiniteVerb(view, i) || view.quoted[i] === 1) return one;
    }
  }
  return undefined;
};

/** "Police questioned the owner" */
function isQuestioning(view: ClaimView, { cue, content }: Attribution): boolean {
  const verb = cue[cue.length - 1]!.end - 1;
  const [asked] = content;
  if (lemma(view, verb) !== 'question' || asked?.first !== verb + 1) return false;
  return PEOPLE.has(word(view, asked.end - 1)) && asked.end - asked.first <= LONGEST;
}

function isMark(view: ClaimView, { first, end }: Range): boolean {
  return end - first === 1 && /^(?:[.,:]|NFP)$/.test(tagOf(view, first));
}
