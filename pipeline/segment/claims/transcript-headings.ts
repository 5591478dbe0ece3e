import type { Range } from './attribution.js';
import { isAddressed, isSpeaker, labelText, namesPerson } from './transcript-label.js';
import type { Turn } from './transcript-turns.js';
import { type ClaimView, word } from './view.js';

/** Longest heading that is a speaker, in tokens. */
const LONGEST = 20;
/** Headings that say in brackets who speaks or for whom, at the least. */
const FEWEST = 2;

/**
 * The turns of a debate whose speakers stand in headings, as reports of parliaments have them: "Ann Lee
 * (Orle) (Lab)", "The Minister for Ports (Tom Birk)", later on the name or the office alone ("Tom Birk",
 * "Mr Speaker"). Each goes on to the next heading.
 */
export function headedTurns(view: ClaimView): Turn[] {
  const headings = headingsOf(view);
  const names = new Set<string>();
  for (const heading of headings) {
    const name = bracketedName(view, heading);
    if (name !== undefined) names.add(labelText(view, name));
  }
  if (names.size < FEWEST) return [];
  const sentences = view.article.sentences.length;
  return headings.flatMap((label, k): Turn[] => {
    const isNamed = bracketedName(view, label) !== undefined;
    const isKnown = names.has(labelText(view, label)) || isSpeaker(view, label);
    if (!isNamed && !isKnown && !isAddressed(view, label)) return [];
    const next = headings[k + 1];
    const end = next === undefined ? sentences : view.sentenceOf[next.first]!;
    return [{ label, first: view.sentenceOf[label.end - 1]! + 1, end, isHeading: true }];
  });
}

/** The headings of the document, without long ones. */
function headingsOf({ article, tokens }: ClaimView): Range[] {
  const found: Range[] = [];
  article.sentences.forEach(({ section }, s) => {
    if (article.sections[section]?.kind !== 'heading') return;
    found.push({ first: tokens.sentenceFirst[s]!, end: tokens.sentenceFirst[s + 1]! });
  });
  return found;
}

/** The name in a heading with brackets behind it, or the one in its brackets behind an office. */
function bracketedName(view: ClaimView, { first, end }: Range): Range | undefined {
  if (end - first > LONGEST || word(view, end - 1) !== ')') return undefined;
  let bracket = first;
  while (bracket < end && word(view, bracket) !== '(') bracket++;
  const before = { first, end: bracket };
  const inside = { first: bracket + 1, end: end - 1 };
  if (namesPerson(view, before)) return before;
  return namesPerson(view, inside) ? inside : undefined;
}
