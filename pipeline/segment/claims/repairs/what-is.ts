import { lemma } from '../reading.js';
import { word } from '../view.js';
import type { Repair } from './repair.js';

/** "What the judge is saying, in effect, is that …": what is said stands behind "is that". */
export const whatIs: Repair = ({ view }, one) => {
  const { cue, content } = one;
  const [said] = content;
  const verb = cue[cue.length - 1];
  if (content.length !== 1 || said === undefined || verb === undefined) return one;
  if (word(view, said.first) !== 'what' || verb.first < said.first || verb.end >= said.end)
    return one;
  for (let i = verb.end; i + 2 < said.end; i++) {
    if (lemma(view, i) !== 'be' || word(view, i + 1) !== 'that') continue;
    return { ...one, content: [{ first: i + 1, end: said.end }] };
  }
  return one;
};
