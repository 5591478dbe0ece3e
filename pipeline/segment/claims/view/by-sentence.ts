import type { Attribution } from './attribution.js';
import type { ClaimView } from './view.js';

/** The attributions that have a part in each sentence. */
export function bySentence(view: ClaimView, attributions: readonly Attribution[]): Attribution[][] {
  const lists: Attribution[][] = [];
  for (const attribution of attributions) {
    const { source, cue, content } = attribution;
    for (const { first, end } of [...source, ...cue, ...content]) {
      for (let s = view.sentenceOf[first]!; s <= view.sentenceOf[end - 1]!; s++) {
        lists[s] ??= [];
        const list = lists[s]!;
        if (list[list.length - 1] !== attribution) list.push(attribution);
      }
    }
  }
  return lists;
}
