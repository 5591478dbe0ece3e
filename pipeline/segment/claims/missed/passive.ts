import { behindBy } from '../syntax/agent-behind.js';
import { passiveAt } from '../syntax/passive.js';
import type { Attribution } from '../view/attribution.js';
import { sentenceEnd } from '../view/reading.js';
import type { ClaimView } from '../view/view.js';

/** "The firm has been accused of fraud": the passives of a sentence that tell, ask or accuse. */
export function passiveAttributions(view: ClaimView, sentence: number): Attribution[] {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  const found: Attribution[] = [];
  for (let i = first + 2; i + 1 < end; i++) {
    if (view.quoted[i] === 1) continue;
    const one = passiveAt(view, i);
    if (one !== undefined) found.push(one.source.length > 0 ? one : behindBy(view, one));
  }
  return found;
}
