import type { Range } from '../view/attribution.js';
import type { ClaimView } from '../view/view.js';

const BACK = 6;
const AHEAD = 8;

/**
 * The tokens in which the source and the content of a cue are looked for: its sentence, the sentences
 * before it that its quotation began in, and quoted sentences that follow on in the paragraph (or
 * after a colon).
 */
export function windowOf(view: ClaimView, cue: Range): Range {
  const { sentenceFirst, type } = view.tokens;
  const { region, mark, inside } = view.quotations;
  const last = sentenceFirst.length - 2;
  const home = view.sentenceOf[cue.first]!;
  let from = home;
  while (from > 0 && home - from < BACK) {
    const first = sentenceFirst[from]!;
    if (region[first]! < 0 || region[first - 1] !== region[first]) break;
    from--;
  }
  const end = view.sentenceOf[cue.end - 1]!;
  let to = end;
  while (to < last && to - end < AHEAD) {
    const next = sentenceFirst[to + 1]!;
    const before = next - 1;
    const open = region[next]! >= 0 && region[before] === region[next];
    const near =
      view.paragraphOf[to] === view.paragraphOf[to + 1] ||
      view.lower[type[before]!] === ':' ||
      (to > end && inside[before] === 1);
    if (!open && !(mark[next] === 1 && near)) break;
    to++;
  }
  return { first: sentenceFirst[from]!, end: sentenceFirst[to + 1]! };
}
