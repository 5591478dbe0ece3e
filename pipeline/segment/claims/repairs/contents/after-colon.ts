import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "An admiral was blunter: the navy, he said, “cannot wait”": what is said begins behind the colon. */
export const afterColon: Repair = ({ view }, one) => {
  const { cue, content } = one;
  const [before, after] = content;
  if (before === undefined || after === undefined || content.length !== 2) return one;
  // "Here is what he says: nobody comes."
  const colon = cue[0] !== undefined && word(view, cue[cue.length - 1]!.end - 1) === ':';
  if (colon && before.end - before.first === 1 && word(view, before.first) === 'what') {
    return { ...one, content: [after] };
  }
  if (cue[0] === undefined || cue[0].first < before.end || cue[0].first > after.first) return one;
  for (let i = before.end - 2; i > before.first; i--) {
    if (word(view, i) !== ':' || view.quoted[i] === 1) continue;
    return { ...one, content: [{ first: i + 1, end: before.end }, after] };
  }
  return one;
};
