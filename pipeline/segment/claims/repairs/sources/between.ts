import type { Range } from '../../view/attribution.js';
import { isFiniteVerb } from '../../view/reading.js';
import { isTag, NAMING, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const OPENING = tags('DT', 'NNP', 'NNPS', 'PRP', 'NN', 'NNS', 'JJ', 'CD', 'PRP$');
const WHO = tags('WP', 'WDT', 'WP$');
/** Longest source with its clauses, in tokens. */
const LONGEST = 24;

/** "“…”, one man, who gave only his first name, recalled": what stands between speech and cue says it. */
export const between: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const verb = cue[0];
  if (source.length > 0 || content.length === 0 || verb === undefined) return one;
  const said = speechIn(view, content[0]!);
  if (content[0]!.end > verb.first || view.quoted[said.end - 1] !== 1) return one;
  const first = word(view, said.end) === ',' ? said.end + 1 : said.end;
  const length = verb.first - first;
  if (length < 1 || length > LONGEST || !isTag(view, first, OPENING)) return one;
  let named = false;
  let clause = false;
  for (let i = first; i < verb.first; i++) {
    if (view.quoted[i] === 1) return one;
    if (isTag(view, i, NAMING)) named = true;
    if (isTag(view, i, WHO)) clause = true;
    // A verb of its own, not one behind "who", would make it a statement.
    if (isFiniteVerb(view, i) && !clause) return one;
  }
  if (!named) return one;
  const rest = content.slice(1);
  return { ...one, source: [{ first, end: verb.first }], content: [said, ...rest] };
};

/** A content up to the end of the quotation that opens it: what follows was taken for a part of it. */
function speechIn(view: ClaimView, said: Range): Range {
  let { end } = said;
  while (end > said.first && view.quoted[end - 1] === 0) end--;
  return end > said.first && view.quoted[said.first] === 1 ? { first: said.first, end } : said;
}
