import { confirmNorDeny } from '../../missed/confirm-nor-deny.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "{Officials} [neither confirmed nor denied] <the sale>": both verbs are the cue. */
export const neitherNor: Repair = ({ view }, one) => {
  const verb = one.cue[0];
  if (verb === undefined || one.source.length > 0) return one;
  if (!/^n?or$/.test(word(view, verb.first - 1))) return one;
  const whole = confirmNorDeny(view, view.sentenceOf[verb.first]!);
  if (whole === undefined || whole.cue[0]!.end !== verb.end) return one;
  return { ...one, source: whole.source, cue: whole.cue };
};
