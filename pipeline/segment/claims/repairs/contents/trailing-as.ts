import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { helpersBefore } from '../../syntax/subject-before.js';
import { isFiniteVerb } from '../../view/reading.js';
import { isTag, NAMING, tags } from '../../view/sets.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const WITHIN = tags(
  'DT',
  'PRP',
  'PRP$',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'JJ',
  'CD',
  'POS',
  'IN',
  'HYPH',
);
/** Longest clause of "as", in tokens. */
const LONGEST = 12;

/** "<that the loan failed, as auditors had warned>": what others said of it is none of what is said. */
export const trailingAs: Repair = ({ view }, one) => {
  const said = one.content[one.content.length - 1];
  const verb = said === undefined ? -1 : said.end - 1;
  if (said === undefined || view.quoted[verb] === 1) return one;
  if (CUE_VERBS.get(word(view, verb))?.finite !== true) return one;
  const first = helpersBefore(view, verb);
  if (first === verb && !isFiniteVerb(view, verb)) return one;
  let named = false;
  for (let i = first - 1; i > Math.max(said.first + 1, verb - LONGEST); i--) {
    if (word(view, i) === 'as' && word(view, i - 1) === ',') {
      if (!named) return one;
      return { ...one, content: [...one.content.slice(0, -1), { first: said.first, end: i - 1 }] };
    }
    if (!isTag(view, i, WITHIN)) return one;
    if (isTag(view, i, NAMING)) named = true;
  }
  return one;
};
