import { isFiniteVerb } from '../reading.js';
import { word } from '../view.js';
import type { Repair } from './repair.js';

/** Labels whose colon opens a caption, a credit or a note. */
const LABELS = new Set(
  'photo photos image images picture pictures video map chart table figure graphic illustration caption credit source sources related update correction note more'.split(
    ' ',
  ),
);
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
  if (source.length > 0 || !ASKED.has(word(view, first))) return one;
  for (const part of content) {
    for (let i = part.first; i < part.end; i++) {
      if (isFiniteVerb(view, i) || view.quoted[i] === 1) return one;
    }
  }
  return undefined;
};
