import type { Range } from '../view/attribution.js';
import { trimmed } from '../view/edges.js';
import { type ClaimView, word } from '../view/view.js';

/**
 * The items of the list behind a sentence that introduces it. An item that introduces others has those
 * above the next such item: each belongs to one of them.
 */
export function listBehind(view: ClaimView, sentence: number): Range[] {
  const { sentences, sections } = view.article;
  const { sentenceFirst } = view.tokens;
  const section = sentences[sentence + 1]?.section;
  if (section === undefined || sections[section]!.kind !== 'list') return [];
  const isItem = sentences[sentence]!.section === section;
  const list: Range[] = [];
  for (let s = sentence + 1; sentences[s]?.section === section; s++) {
    const end = sentenceFirst[s + 1]!;
    if (isItem && word(view, end - 1) === ':') break;
    const item = trimmed(view, { first: sentenceFirst[s]!, end });
    if (item.end > item.first) list.push(item);
  }
  return list;
}
