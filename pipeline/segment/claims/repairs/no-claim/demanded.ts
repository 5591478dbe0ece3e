import { wordClass } from '../../lexicon/word-classes.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const DEMANDS = wordClass('demanding-modals');
const ASKING = wordClass('interrogatives');
const FIRST_PERSON = wordClass('first-person-subjects');

/**
 * "{The council} [should require] <permits>": what somebody is to do is said by who demands it; not "Voters should
 * know what is at stake".
 */
export const demanded: Repair = ({ view }, one) => {
  const who = one.source[0];
  if (ASKING.has(word(view, one.content[0]!.first))) return one;
  if (who === undefined || FIRST_PERSON.has(word(view, who.first))) return one;
  const isDemanded = one.cue.some(({ first, end }) => {
    for (let i = first; i < end; i++) if (DEMANDS.has(word(view, i))) return true;
    return DEMANDS.has(word(view, first - 1)) && first - 1 >= who.end;
  });
  return isDemanded ? undefined : one;
};
