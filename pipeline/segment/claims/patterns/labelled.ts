import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution, Range } from '../view/attribution.js';
import { mentionsIn, rangeSpan } from '../view/mentions-in.js';
import { isFiniteVerb } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';

/** Documents and bodies that a headline quotes by a colon. */
const QUOTED = wordClass('documents-and-bodies');
/** Longest label, in tokens. */
const LONGEST = 5;

/** "Study: Coffee drinkers live longer", "Minister: The dam is safe": a source and what it says. */
export function labelled(view: ClaimView, { first, end }: Range): Attribution | undefined {
  let colon = first;
  while (colon < end && colon - first <= LONGEST && word(view, colon) !== ':') {
    if (isFiniteVerb(view, colon)) return undefined;
    colon++;
  }
  if (word(view, colon) !== ':' || colon === first || end - colon < 4) return undefined;
  const label = { first, end: colon };
  const name = word(view, colon - 1);
  if (!QUOTED.has(name) && !PEOPLE.has(name) && !isPerson(view, label)) return undefined;
  for (let i = colon + 1; i < end; i++) {
    if (!isFiniteVerb(view, i)) continue;
    const content = [{ first: colon + 1, end }];
    return {
      source: [label],
      cue: [{ first: colon, end: colon + 1 }],
      content,
      rule: 'pattern-label',
    };
  }
  return undefined;
}

/** The name of a person, titles before it: "President Duque". */
function isPerson(view: ClaimView, label: Range): boolean {
  const span = rangeSpan(view, label);
  let { first } = label;
  while (first + 1 < label.end && PEOPLE.has(word(view, first))) first++;
  const start = view.tokens.start[first]!;
  return mentionsIn(view.article.mentions, span).some(
    ({ label: kind, form, span: name }) =>
      kind === 'PERSON' && form === 'name' && name.start <= start && name.end === span.end,
  );
}
