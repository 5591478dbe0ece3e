import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "Members want a vote; the minister, according to friends, would wait": said of the second clause alone. */
export const behindSemicolon: Repair = ({ view }, one) => {
  const [before, after] = one.content;
  const cue = one.cue[0];
  if (before === undefined || after === undefined || cue === undefined) return one;
  if (before.end > cue.first || after.first < cue.end) return one;
  for (let i = before.end - 2; i > before.first; i--) {
    if (word(view, i) !== ';' || view.quoted[i] === 1) continue;
    return { ...one, content: [{ first: i + 1, end: before.end }, ...one.content.slice(1)] };
  }
  return one;
};
