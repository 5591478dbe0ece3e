import type { Range } from '../attribution.js';
import { trimmed } from '../edges.js';
import { type ClaimView, word } from '../view.js';
import type { Repair } from './repair.js';

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

/** The items of the list behind a sentence that introduces it. */
function listBehind(view: ClaimView, sentence: number): Range[] {
  const { sentences, sections } = view.article;
  const { sentenceFirst } = view.tokens;
  const section = sentences[sentence + 1]?.section;
  if (section === undefined || sections[section]!.kind !== 'list') return [];
  const list: Range[] = [];
  for (let s = sentence + 1; sentences[s]?.section === section; s++) {
    const item = trimmed(view, { first: sentenceFirst[s]!, end: sentenceFirst[s + 1]! });
    if (item.end > item.first) list.push(item);
  }
  return list;
}
