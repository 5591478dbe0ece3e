import type { ClaimKind } from '../../../model/article.js';
import type { Attribution } from '../view/attribution.js';
import { type ClaimView, word } from '../view/view.js';

/** Rules whose contents are somebody's own words without quotation marks. */
const SPOKEN: ReadonlySet<string> = new Set(['transcript', 'block-quotation']);

/** Direct when all of the content is quoted, mixed when a part of it is. */
export function kindOf(view: ClaimView, { content, rule }: Attribution): ClaimKind {
  if (SPOKEN.has(rule)) return 'direct';
  let inside = 0;
  let all = 0;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (word(view, i) === ',' || word(view, i) === '.') continue;
      all++;
      inside += view.quoted[i]!;
    }
  }
  if (inside === 0) return 'indirect';
  return inside === all ? 'direct' : 'mixed';
}

/**
 * Whether the words are those of the source, in the tense in which it said them; not what somebody is
 * said to have said inside of a quotation (“He told me he would come”).
 */
export function isOwnWords(view: ClaimView, one: Attribution): boolean {
  const [verb] = one.cue;
  if (verb !== undefined && view.quoted[verb.first] === 1) return false;
  return kindOf(view, one) === 'direct';
}
