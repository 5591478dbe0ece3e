import type { MentionLabel } from '../../model/article.js';
import type { KnownName } from './candidate.js';
import { isLand } from './known.js';
import type { EntityClass } from './learned/classes.js';
import { isListedCity } from './learned/lexicon.js';
import { wordList } from './rule-words.js';
import { OTHER_HEADS, PLACE_HEADS, PLACE_OPENERS } from './words.js';

/** Languages that are told from peoples only by what stands around them are left to NORP. */
const WORK_MARK = /^["“‘'«]/;

/** Kinds whose label is that of their list, whatever the tagger took the name for. */
const AS_LISTED: ReadonlySet<KnownName['kind']> = new Set(['seat', 'country', 'listed']);

/** The OntoNotes label of a name that the tagger put in a broader class. */
export function labelOf(
  learned: EntityClass,
  text: string,
  known: KnownName | undefined,
): MentionLabel {
  if (known?.kind === 'organisation') return 'ORG';
  if (known !== undefined && AS_LISTED.has(known.kind)) return known.label;
  if (known !== undefined && isLand(known)) return 'LOC';
  if (learned === 'LOC') return known?.label ?? placeLabel(text);
  if (learned === 'MISC') return otherLabel(text);
  return learned;
}

/** GPE unless a word says that it is land or water: rivers, islands, regions. */
function placeLabel(text: string): MentionLabel {
  const words = text.split(' ');
  const first = words[0]!;
  const last = words.at(-1)!;
  const natural = (PLACE_OPENERS.has(first) && !HARBOURS.test(first)) || PLACE_HEADS.has(last);
  if (!natural || words.length === 1 || POLITIES.has(last)) return 'GPE';
  return isListedCity(text) ? 'GPE' : 'LOC';
}

/** First words of places that are towns more often than land. */
const HARBOURS = /^(?:Port|Fort)$/;

const POLITIES = wordList('polity');

/** Whether nothing tells what a name of some other sort is: no mark, no list and no telling word. */
export function isGuess(learned: EntityClass, text: string, known: KnownName | undefined): boolean {
  return learned === 'MISC' && known === undefined && toldLabel(text) === undefined;
}

/** Event, law, work or product by the telling word; a work of art when nothing tells. */
function otherLabel(text: string): MentionLabel {
  return toldLabel(text) ?? 'WORK_OF_ART';
}

function toldLabel(text: string): MentionLabel | undefined {
  if (WORK_MARK.test(text)) return 'WORK_OF_ART';
  const words = text.split(' ');
  for (let i = words.length - 1; i >= 0; i--) {
    const label = OTHER_HEADS.get(words[i]!);
    if (label === undefined || !endsNoun(words[i + 1])) continue;
    return words[i] === 'Convention' && GATHERING.test(text) ? 'EVENT' : (label as MentionLabel);
  }
  const last = /^\d{4}$/.test(words.at(-1)!) ? words.at(-2) : words.at(-1);
  return words.length > 1 && DOCUMENTS.has(last ?? '') ? 'WORK_OF_ART' : undefined;
}

/** Last words of documents and undertakings, before their year perhaps: what somebody has drawn up. */
const DOCUMENTS = wordList('document');

/** Whether what follows a telling word leaves it the head of its name: "Act of 2020", not "Act Whiter". */
function endsNoun(next: string | undefined): boolean {
  return next === undefined || GOES_ON.test(next);
}

const GOES_ON =
  /^(?:of|on|for|against|in|at|to|by|with|between|concerning|relating|relative|and|[&,(–—-].*|\d.*|[IVX]+|No\.?|de|del)$/;

/** Conventions at which people meet; others are treaties. */
const GATHERING =
  /\b(?:National|Democratic|Republican|Libertarian|Labour|GOP|Party|State|Annual|Constitutional|Southern|Comic|Fan|Trade|Union|Coalition|Association|Delegates|Caucus) Convention$/;
