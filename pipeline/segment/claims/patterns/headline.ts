import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution, Range } from '../view/attribution.js';
import { isFiniteVerb } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

/** Documents and bodies that a headline quotes. */
const QUOTED = wordClass('documents-and-bodies');
const TOLD = /^(?:statement|belief|intention)$/;
const MARK = /^(?::|--?|–|—)$/;
const LABEL = tags('NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'POS');
/** Longest source behind what it says, and shortest content, in tokens. */
const LONGEST = 4;
const SHORTEST = 3;

/**
 * "Coffee cuts risk: study", "Vantera in talks – sources", "Three dead in crash, say police": a headline
 * that ends with who says it, behind a mark or a verb of saying. What it says need have no verb.
 */
export function headline(view: ClaimView, { first, end }: Range): Attribution | undefined {
  const kind =
    view.article.sections[view.article.sentences[view.sentenceOf[first]!]!.section]?.kind;
  if (kind !== 'title' && kind !== 'heading') return undefined;
  for (let i = end - 2; i >= Math.max(first + SHORTEST, end - 1 - LONGEST); i--) {
    const said = word(view, i - 1) === ',' ? CUE_VERBS.get(word(view, i)) : undefined;
    const told = said?.finite === true && TOLD.test(said.class);
    if ((told || isApart(view, i)) && isSource(view, i + 1, end)) {
      return {
        source: [{ first: i + 1, end }],
        cue: [{ first: i, end: i + 1 }],
        content: [{ first, end: told ? i - 1 : i }],
        rule: 'headline',
      };
    }
    if (isFiniteVerb(view, i)) return undefined;
  }
  return undefined;
}

/** A colon, or a dash with white space on both sides. */
function isApart(view: ClaimView, i: number): boolean {
  const { tokens } = view;
  const form = word(view, i);
  if (!MARK.test(form)) return false;
  if (form === ':') return true;
  return tokens.end[i - 1]! < tokens.start[i]! && tokens.end[i]! < tokens.start[i + 1]!;
}

/** A few nouns, the last of them for people or a document. */
function isSource(view: ClaimView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isTag(view, i, LABEL)) return false;
  const last = word(view, end - 1);
  return end > first && (QUOTED.has(last) || PEOPLE.has(last));
}
