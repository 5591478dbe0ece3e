import { isFiniteVerb } from '../reading.js';
import { isTag, tags } from '../sets.js';
import { word } from '../view.js';
import type { Repair } from './repair.js';

const OPENING = tags('DT', 'NNP', 'NNPS', 'PRP', 'NN', 'NNS', 'JJ', 'CD', 'PRP$');
const NAMING = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP');
const WHO = tags('WP', 'WDT', 'WP$');
/** Longest source with its clauses, in tokens. */
const LONGEST = 24;

/** "“…”, one man, who gave only his first name, recalled": what stands between speech and cue says it. */
export const between: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const said = content[0];
  const verb = cue[0];
  if (source.length > 0 || said === undefined || verb === undefined) return one;
  if (said.end > verb.first || view.quoted[said.end - 1] !== 1) return one;
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
  return named ? { ...one, source: [{ first, end: verb.first }] } : one;
};
