import { wordClass } from '../lexicon/word-classes.js';
import type { Range } from '../view/attribution.js';
import { type ClaimView, word } from '../view/view.js';

/** Kinds of section in which a speaker can go on. */
const SPEAKING = new Set(['body', 'list']);
/** What an editor's note at the end of an interview begins with: "This interview has been edited". */
const NOTES = wordClass('conversations');

/**
 * What is said in the sentences of a turn, the first of which begins behind its label at token `from`:
 * without questions at its ends, and without paragraphs that nobody says (notes of the editor, stage
 * directions in brackets, subheadings, boilerplate).
 */
export function spokenIn(view: ClaimView, turn: Range, from: number): Range[] {
  const { sentences } = view.article;
  const { sentenceFirst } = view.tokens;
  let first = turn.first;
  let end = turn.end;
  const own = view.paragraphOf[turn.first]!;
  const said = (s: number) => view.paragraphOf[s] === own || !isAside(view, s);
  while (first < end && (sentences[first]!.type === 'question' || !said(first))) first++;
  while (end > first && (sentences[end - 1]!.type === 'question' || !said(end - 1))) end--;
  const content: { first: number; end: number }[] = [];
  for (let s = first; s < end; s++) {
    if (!said(s)) continue;
    const start = s === turn.first ? from : sentenceFirst[s]!;
    const stop = sentenceFirst[s + 1]!;
    const last = content[content.length - 1];
    if (last?.end === start) last.end = stop;
    else if (stop > start) content.push({ first: start, end: stop });
  }
  return content;
}

function isAside(view: ClaimView, s: number): boolean {
  const { sentences, sections } = view.article;
  if (!SPEAKING.has(sections[sentences[s]!.section]?.kind ?? '')) return true;
  let from = s;
  let to = s + 1;
  while (from > 0 && view.paragraphOf[from - 1] === view.paragraphOf[s]) from--;
  while (to < sentences.length && view.paragraphOf[to] === view.paragraphOf[s]) to++;
  const { sentenceFirst } = view.tokens;
  const first = sentenceFirst[from]!;
  const end = sentenceFirst[to]!;
  const opening = word(view, first);
  if (opening === '(' || opening === '[') {
    return /^[)\].]$/.test(word(view, end - 1));
  }
  if (opening === 'this' || opening === 'the') return NOTES.has(word(view, first + 1));
  return to - from === 1 && sentences[s]!.type === 'fragment';
}
