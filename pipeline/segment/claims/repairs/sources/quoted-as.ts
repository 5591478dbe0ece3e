import { asSaying } from '../../patterns/quoted-as.js';
import type { Range } from '../../view/attribution.js';
import { isVerb } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** How far behind the cue "as saying" may stand: "quoted by the state news agency as saying". */
const LONGEST = 12;

/** "The minister was quoted by the agency as saying that …": who is quoted says it. */
export const quotedAs: Repair = ({ view }, one) => {
  const verb = quotedIn(view, one.cue);
  if (verb < 0 || !isVerb(view, verb - 1)) return one;
  const as = asSaying(view, verb + 1, verb + LONGEST);
  if (as < 0) return one;
  const cue = one.cue[0]!;
  if (one.source.length > 0 && cue.end === as + 2) return one;
  const said = one.content[one.content.length - 1];
  const named = [...one.source, ...one.content].find(({ end }) => end === cue.first);
  if (said === undefined || said.end <= as + 2 || named === undefined) return one;
  const rest = { first: Math.max(said.first, as + 2), end: said.end };
  const parts =
    as === verb + 1 ? [{ first: cue.first, end: as + 2 }] : [cue, { first: as, end: as + 2 }];
  return { ...one, source: [named], cue: parts, content: [rest] };
};

/** The token "quoted" in a cue, -1 for none. */
function quotedIn(view: ClaimView, cue: readonly Range[]): number {
  for (const { first, end } of cue) {
    for (let i = first; i < end; i++) if (word(view, i) === 'quoted') return i;
  }
  return -1;
}
