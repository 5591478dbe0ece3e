import type { Range } from '../../view/attribution.js';
import { hasFiniteVerb, isFiniteVerb, sentenceEnd } from '../../view/reading.js';
import { isTag, NAMING, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { untouched } from '../untouched.js';

const INDEFINITE = /^an?$/;
const PREPOSITION = tags('IN');
const APART = /^(?:,|--|—|–|\))$/;
const RELATIVE = tags('WP', 'WDT', 'WP$');
/** How far behind the comma "who" may stand: "some of whom", "most of the members of which". */
const REACH = 6;

/**
 * "{Ann Lee, who keeps bees,} [said] …", then "{Lee}, who was late, [said] …": a relative clause behind a
 * comma tells who speaks where the text introduces them, by naming them for the first time or with an
 * apposition; later on it does not. In PolNeAR's train split the source has it for 158 of 231 that are
 * introduced, and for 90 of 220 others; appositions are in nearly all sources (724 of 759) and stay.
 */
export const relativeAside: Repair = ({ view }, one, all) => {
  const last = one.source[one.source.length - 1];
  const verb = one.cue[0];
  if (last === undefined || verb === undefined || isTag(view, last.first, RELATIVE)) return one;
  const comma = commaIn(view, last);
  if (comma === last.end ? word(view, comma) !== ',' || !isRelative(view, comma + 1) : comma < 0) {
    return one;
  }
  const end = introduces(view, { first: last.first, end: comma })
    ? endBehind(view, last, verb)
    : comma;
  if (end === last.end || end <= last.first) return one;
  if (end > last.end && !untouched(all, one, { first: last.end, end })) return one;
  const said = one.content.some((part) => part.first < end && part.end > last.end);
  return said ? one : { ...one, source: [...one.source.slice(0, -1), { first: last.first, end }] };
};

/** The comma before a relative clause that ends `part`, else its end; -1 for "Lee, who is ill, and Hall". */
function commaIn(view: ClaimView, { first, end }: Range): number {
  for (let i = first + 1; i + 2 < end; i++) {
    if (word(view, i) !== ',' || !isRelative(view, i + 1)) continue;
    for (let at = i + 3; at + 1 < end; at++) {
      const joint = word(view, at) === 'and' && word(view, at - 1) === ',';
      if (joint && !hasFiniteVerb(view, at, end)) return -1;
    }
    return i;
  }
  return word(view, end - 1) === ',' && isRelative(view, end) ? end - 1 : end;
}

/** "who", "whose", "which", "some of whom" */
function isRelative(view: ClaimView, i: number): boolean {
  if (isTag(view, i, RELATIVE)) return true;
  for (let at = i + 1; at < i + REACH && word(view, at) !== ','; at++) {
    if (word(view, at) === 'of' && isTag(view, at + 1, RELATIVE)) return true;
  }
  return false;
}

/**
 * The end of the source with its relative clause: the cue that a comma parts from it, or the end of the
 * sentence; that of the source where another verb comes first ("who is ill, has left, saying").
 */
function endBehind(view: ClaimView, { first, end }: Range, cue: Range): number {
  const before = cue.first >= end;
  const stop = before ? cue.first : sentenceEnd(view, first);
  if (before && !APART.test(word(view, stop - 1))) return end;
  for (let i = end + 1; i + 1 < stop; i++) {
    if (view.quoted[i] === 1 || (word(view, i) === ',' && isFiniteVerb(view, i + 1))) return end;
  }
  return Math.max(end, stop);
}

/** Whether the phrase says who somebody is ("Lee, 56") or its name or noun stands nowhere before it. */
function introduces(view: ClaimView, { first, end }: Range): boolean {
  if (INDEFINITE.test(word(view, first))) return true;
  let name = -1;
  let goesOn = false;
  for (let i = first; i < end; i++) {
    if (word(view, i) === ',') return true;
    // "the head of the council"
    if (name >= 0 && isTag(view, i, PREPOSITION)) goesOn = true;
    if (!goesOn && isTag(view, i, NAMING)) name = i;
  }
  return name < 0 || firstPlaces(view)[view.tokens.type[name]!] === name;
}

const PLACES = new WeakMap<ClaimView, Int32Array>();

/** The first token of each form of the vocabulary. */
function firstPlaces(view: ClaimView): Int32Array {
  const known = PLACES.get(view);
  if (known !== undefined) return known;
  const { count, type, vocabulary } = view.tokens;
  const places = new Int32Array(vocabulary.length);
  for (let i = count - 1; i >= 0; i--) places[type[i]!] = i;
  PLACES.set(view, places);
  return places;
}
