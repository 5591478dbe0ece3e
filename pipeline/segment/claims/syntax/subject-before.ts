import { JOINING, TYING } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Range } from '../view/attribution.js';
import { isFiniteVerb, lemma, tagOf } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const PHRASE = tags(
  ...(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'DT', 'CD', 'PRP$', 'PDT'] as const),
  ...(['JJ', 'JJR', 'JJS', 'POS', 'IN', 'HYPH', 'RB', 'RBS'] as const),
);
const OPENING = tags(
  'DT',
  'NNP',
  'NNPS',
  'PRP',
  'PRP$',
  'NN',
  'NNS',
  'JJ',
  'JJS',
  'RBS',
  'CD',
  'PDT',
);
const NAME = tags('NNP');
const QUANTIFIERS = wordClass('quantifier-subjects');
/** What opens a part behind a noun that commas set off: "who …", "dated …", "including …", "however". */
const ASIDE = tags(
  ...(['WP', 'WDT', 'WP$', 'VBN', 'VBG', 'IN', 'DT', 'CD', 'NN', 'NNP', 'JJ', 'RB'] as const),
);
const ASKED = wordClass('asked');
/** "Only one in five thought" */
const FOCUS = wordClass('additive-focus');
/** "Nearly half of them thought" */
const ROUNDING = wordClass('rounding-words');
const WAITING = wordClass('clause-subordinators');
/** Verbs that help another one. */
const HELPING = wordClass('emphatic-auxiliaries');
/** Longest phrase that opens a sentence before its subject, in tokens. */
const LONGEST_OPENING = 12;
/** Longest subject with what commas set off in it, in tokens. */
const LONGEST = 40;

/**
 * The verb's first helper: "have since conceded", "will often say", "used to argue" from "have", "will"
 * and "used" on.
 */
export function helpersBefore(view: ClaimView, verb: number): number {
  let first = verb;
  if (word(view, verb - 1) === 'to' && word(view, verb - 2) === 'used') return verb - 2;
  while (first > 0 && verb - first < 4) {
    const tag = tagOf(view, first - 1);
    const helps =
      tag === 'MD' || (isFiniteVerb(view, first - 1) && HELPING.has(lemma(view, first - 1)));
    if (!helps && tag !== 'RB' && tag !== 'RBR' && word(view, first - 1) !== 'since') break;
    first--;
  }
  while (first < verb && word(view, first) === 'since') first++;
  return first;
}

/**
 * The subject that ends before token `end` by the order of words: a noun phrase that opens its sentence
 * or a main clause in it, with what commas set off behind it ("The memo, dated 2 May and signed by the
 * head, warns"). Undefined where anything else stands in between.
 */
export function subjectBefore(view: ClaimView, end: number): Range | undefined {
  const first = view.tokens.sentenceFirst[view.sentenceOf[end]!]!;
  if (end <= first) return undefined;
  if (word(view, end - 1) !== ',') return phraseBefore(view, first, end, end);
  for (let i = end - 2; i > Math.max(first, end - LONGEST); i--) {
    if (view.quoted[i] === 1 || word(view, i) === ';') return undefined;
    if (word(view, i) !== ',') continue;
    if (!isTag(view, i + 1, ASIDE) && !ASKED.has(word(view, i + 1))) continue;
    const found = phraseBefore(view, first, i, end);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The noun phrase that ends before `stop` and opens a clause, drawn out to `end`. */
function phraseBefore(
  view: ClaimView,
  first: number,
  stop: number,
  end: number,
): Range | undefined {
  let start = stop;
  let named = false;
  while (
    start > first &&
    isTag(view, start - 1, PHRASE) &&
    !hasBit(view, start - 1, TYING) &&
    !WAITING.has(word(view, start - 1))
  ) {
    start--;
    if (isTag(view, start, NAMING) || QUANTIFIERS.has(word(view, start))) named = true;
  }
  // "The bridge he" is a noun and the subject of its relative clause.
  const relative = tagOf(view, stop - 1) === 'PRP' && stop - start > 1;
  if (!named || relative || !opensClause(view, first, start)) return undefined;
  const form = word(view, start);
  if (!isTag(view, start, OPENING) && !FOCUS.has(form) && !ROUNDING.has(form)) return undefined;
  return { first: start, end };
}

function opensClause(view: ClaimView, first: number, start: number): boolean {
  if (start === first) return true;
  const before = start - 1;
  if (word(view, before) === ';' || word(view, before) === ':') return true;
  if (WAITING.has(word(view, before))) return true;
  if (word(view, before) === ',' && isOpening(view, first, before)) return true;
  if (!hasBit(view, before, JOINING)) return false;
  return before === first || word(view, before - 1) === ',';
}

/** "In papers sent to the council, [the engineers]": a phrase without a verb of its own. */
function isOpening(view: ClaimView, first: number, comma: number): boolean {
  if (tagOf(view, first) !== 'IN' || comma - first > LONGEST_OPENING) return false;
  // "In Alexandria, Va., …"
  if (isTag(view, comma - 1, NAME) && word(view, comma + 2) === ',') return false;
  for (let i = first; i < comma; i++) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1 || word(view, i) === ',') return false;
  }
  return true;
}
