import { listBehind } from '../../patterns/list-behind.js';
import type { Range } from '../../view/attribution.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "The union demands that the owner: – pay at once; – go.": the items of the list are in the content. */
export const items: Repair = ({ view }, one) => {
  const { content, cue } = one;
  const last = content[content.length - 1];
  if (last === undefined) return one;
  const sentence = view.sentenceOf[last.end - 1]!;
  const colon = view.tokens.sentenceFirst[sentence + 1]! - 1;
  if (word(view, colon) !== ':') return one;
  // "6. Ministers agreed:" says nothing but its items.
  const bare = cue.some(({ end }) => end >= colon) && content.every((part) => isNumber(view, part));
  if (!bare && last.end < colon) return one;
  const list = listBehind(view, sentence);
  return list.length > 0 ? { ...one, content: bare ? list : [...content, ...list] } : one;
};

function isNumber(view: ClaimView, { first, end }: Range): boolean {
  return end - first === 1 && /^\d{1,3}$/.test(word(view, first));
}
