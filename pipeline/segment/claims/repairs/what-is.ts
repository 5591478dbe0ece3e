import { lemma } from '../reading.js';
import { word } from '../view.js';
import type { Repair } from './repair.js';

/** "What the judge is saying, in effect, is that …": what is said stands behind "is that". */
export const whatIs: Repair = ({ view }, one) => {
  const { cue, content } = one;
  const said = content[content.length - 1];
  const verb = cue[cue.length - 1];
  if (said === undefined || verb === undefined || content.length > 2) return one;
  if (word(view, content[0]!.first) !== 'what' || verb.end >= said.end) return one;
  if (verb.first < content[0]!.end && content.length > 1) return one;
  for (let i = Math.max(verb.end, said.first); i + 2 < said.end; i++) {
    if (lemma(view, i) !== 'be' || word(view, i + 1) !== 'that') continue;
    return { ...one, content: [{ first: i + 1, end: said.end }] };
  }
  return one;
};
