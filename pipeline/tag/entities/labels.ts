import type { MentionLabel } from '../../model/article.js';
import type { KnownName } from './candidate.js';
import { isLand } from './known.js';
import type { EntityClass } from './learned/classes.js';
import { wordList } from './rule-words.js';
import { OTHER_HEADS, PLACE_HEADS, PLACE_OPENERS } from './words.js';

/** Languages that are told from peoples only by what stands around them are left to NORP. */
const WORK_MARK = /^["“‘'«]/;

/** The OntoNotes label of a name that the tagger put in a broader class. */
export function labelOf(
  learned: EntityClass,
  text: string,
  known: KnownName | undefined,
): MentionLabel {
  if (known?.kind === 'seat') return 'ORG';
  if (known?.kind === 'country' || known?.kind === 'listed') return known.label;
  if (known !== undefined && isLand(known)) return 'LOC';
  if (learned === 'LOC') return known?.label ?? placeLabel(text);
  if (learned === 'MISC') return otherLabel(text);
  return learned;
}

/** GPE unless a word says that it is land or water: rivers, islands, regions. */
function placeLabel(text: string): MentionLabel {
  const words = text.split(' ');
  const natural = PLACE_OPENERS.has(words[0]!) || PLACE_HEADS.has(words.at(-1)!);
  return natural && words.length > 1 && !POLITIES.has(words.at(-1)!) ? 'LOC' : 'GPE';
}

const POLITIES = wordList('polity');

/** Event, law, work or product by the telling word; work of art when nothing tells. */
function otherLabel(text: string): MentionLabel {
  if (WORK_MARK.test(text)) return 'WORK_OF_ART';
  const words = text.split(' ');
  for (let i = words.length - 1; i >= 0; i--) {
    const label = OTHER_HEADS.get(words[i]!);
    if (label !== undefined) return label as MentionLabel;
  }
  return words.length > 2 ? 'WORK_OF_ART' : 'EVENT';
}
