import type { Range } from '../view/attribution.js';
import { type ClaimView, word } from '../view/view.js';
import { isAddressed, isSpeaker, labelText, namesPerson } from './label.js';
import type { Turn } from './turns.js';

/** Longest heading that is a speaker, in tokens. */
const LONGEST = 20;
/** Headings that say in brackets who speaks or for whom, at the least. */
const FEWEST = 2;
/** "00:07", "1:02:33": the place of a turn in a recording. */
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;
/** What stands behind the name of a participant: a dash and a post. */
const PARTICIPANT = /^ [-–—] \p{Lu}[^.!?\n]{2,70}(?:\n|$)/u;
/** Headings with a name and such a time, at the least. */
const FEWEST_TIMED = 3;

/**
 * The turns of a debate whose speakers stand in headings, as reports of parliaments have them: "Ann Lee
 * (Orle) (Lab)", "The Minister for Ports (Tom Birk)", later on the name or the office alone ("Tom Birk",
 * "Mr Speaker"), of a call with a list of those who take part ("Ann Lee - Chief Executive"), or of a
 * recording: "Ann Lee  00:07". Each goes on to the next heading.
 */
export function headedTurns(view: ClaimView): Turn[] {
  const headings = headingsOf(view);
  const timed = headings.filter(({ first, end }) => end - first > 1 && isTime(view, end - 1));
  if (timed.length >= FEWEST_TIMED)
    return timed.map((heading, k) => turnAt(view, timed, heading, k, 1));
  const names = new Set<string>();
  for (const heading of headings) {
    const name = bracketedName(view, heading);
    if (name !== undefined) names.add(labelText(view, name));
  }
  for (const name of participants(view)) names.add(name);
  if (names.size < FEWEST) return [];
  return headings.flatMap((label, k) => {
    const isNamed = bracketedName(view, label) !== undefined;
    const isKnown = names.has(labelText(view, label)) || isSpeaker(view, label);
    if (!isNamed && !isKnown && !isAddressed(view, label)) return [];
    return [turnAt(view, headings, label, k, 0)];
  });
}

/** "Karin Dahl - Chief Executive Officer": those who take part in a call, listed above it. */
function participants(view: ClaimView): string[] {
  const { mentions } = view.article;
  const { text } = view.tokens;
  return mentions.flatMap(({ label, form, span }) => {
    if (label !== 'PERSON' || form !== 'name') return [];
    const opens = span.start === 0 || text[span.start - 1] === '\n';
    return opens && PARTICIPANT.test(text.slice(span.end, span.end + 80))
      ? [text.slice(span.start, span.end)]
      : [];
  });
}

/** The turn below a heading, which goes on to the next one; the last `extra` tokens are not of the label. */
function turnAt(
  view: ClaimView,
  headings: readonly Range[],
  { first, end }: Range,
  k: number,
  extra: number,
): Turn {
  const next = headings[k + 1];
  const last = next === undefined ? view.article.sentences.length : view.sentenceOf[next.first]!;
  const label = { first, end: end - extra };
  return { label, first: view.sentenceOf[end - 1]! + 1, end: last, isBare: true };
}

function isTime(view: ClaimView, i: number): boolean {
  return TIME.test(word(view, i));
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
