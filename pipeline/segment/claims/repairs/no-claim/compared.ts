import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "far fewer than models predict": what is only compared is not what is said. */
export const compared: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [speaker, verb, said] = [source[0], cue[0], content[0]];
  if (speaker === undefined || verb === undefined || said === undefined) return one;
  if (word(view, speaker.first - 1) !== 'than' || speaker.end > verb.first) return one;
  return content.length === 1 && said.end - said.first === 1 && said.end < speaker.first
    ? undefined
    : one;
};
