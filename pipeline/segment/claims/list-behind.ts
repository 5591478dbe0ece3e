import type { Range } from './attribution.js';
import { trimmed } from './edges.js';
import type { ClaimView } from './view.js';

/** The items of the list behind a sentence that introduces it. */
export function listBehind(view: ClaimView, sentence: number): Range[] {
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
