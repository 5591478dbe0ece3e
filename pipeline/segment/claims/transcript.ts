import type { Attribution, Range } from './attribution.js';
import { interviewee } from './interviewee.js';
import { mentionsIn, rangeSpan } from './link.js';
import type { Reading } from './reading.js';
import { type ClaimView, word } from './view.js';

/** Longest label of a speaker, in tokens, its colon included. */
const LONGEST = 9;
/** A document with fewer labelled paragraphs is no transcript. */
const LEAST_TURNS = 3;
/** Paragraphs without label that still belong to the turn before them when another turn follows. */
const FURTHER = 3;
const CAPITALS = /^[\p{Lu}\d.'’()-]+$/u;

interface Turn {
  readonly label: Range;
  /** Sentences of the turn, end excluded. */
  readonly first: number;
  end: number;
}

/**
 * The turns of an interview, a briefing or a debate: paragraphs that open with a speaker and a colon
 * ("Q: …", "DR. ROJAS: …", "Maria Olsen: …"), where at least three do. What is said in a turn is one
 * content, from its first sentence that is no question to the last; the label is the source, its colon
 * the cue.
 */
export function transcriptTurns(reading: Reading): Attribution[] {
  const { view } = reading;
  const turns = findTurns(view);
  const labels = new Set(turns.map(({ label }) => textOf(view, label)));
  if (turns.length < LEAST_TURNS || labels.size < 2) return [];
  turns.forEach((turn, k) => {
    const next = turns[k + 1];
    if (next !== undefined && turnsBetween(view, turn, next) <= FURTHER) turn.end = next.first;
  });
  const speakers = speakersOf(view, turns);
  return turns.flatMap((turn) => attributionOf(view, turn, speakers));
}

/**
 * Who the labels mean: "SPOKESPERSON (Ms. Maria Olsen)" tells it for all later turns, "OLSEN" where one
 * person of the document has that surname.
 */
function speakersOf(view: ClaimView, turns: readonly Turn[]): Map<string, string> {
  const speakers = new Map<string, string>();
  for (const { label } of turns) {
    const name = shortLabel(view, label);
    const persons = mentionsIn(view.article.mentions, rangeSpan(view, label)).filter(
      (one) => one.label === 'PERSON' && one.form === 'name' && one.entity !== '',
    );
    if (persons.length === 1 && !speakers.has(name)) speakers.set(name, persons[0]!.entity);
  }
  const labels = new Set(turns.map(({ label }) => shortLabel(view, label)));
  const answering = labels.has('q') && labels.has('a') ? interviewee(view, turns[0]!.first) : '';
  if (answering !== '') speakers.set('a', answering);
  for (const { label } of turns) {
    const name = shortLabel(view, label);
    if (speakers.has(name) || name.length < 3) continue;
    const surname = ` ${name.slice(name.lastIndexOf(' ') + 1)}`;
    const bearers = view.article.entities.filter(
      (one) => one.label === 'PERSON' && one.name.toLowerCase().endsWith(surname),
    );
    if (bearers.length === 1) speakers.set(name, bearers[0]!.key);
  }
  return speakers;
}

/** The label up to its bracket, in lower case. */
function shortLabel(view: ClaimView, label: Range): string {
  return textOf(view, label).split('(', 1)[0]!.trim().toLowerCase();
}

function findTurns(view: ClaimView): Turn[] {
  const { sentenceFirst } = view.tokens;
  const { sentences, sections } = view.article;
  const turns: Turn[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (s > 0 && view.paragraphOf[s] === view.paragraphOf[s - 1]) continue;
    const kind = sections[sentences[s]!.section]?.kind;
    if (kind !== 'body' && kind !== 'list') continue;
    const label = labelAt(view, sentenceFirst[s]!, sentenceFirst[s + 1]!);
    if (label === undefined) continue;
    let end = s + 1;
    while (end < sentences.length && view.paragraphOf[end] === view.paragraphOf[s]) end++;
    turns.push({ label, first: s, end });
  }
  return turns;
}

/** The speaker before a colon at the start of a paragraph: in capitals, or the name of a person. */
function labelAt(view: ClaimView, first: number, end: number): Range | undefined {
  let colon = first;
  while (colon < end && colon - first < LONGEST && word(view, colon) !== ':') colon++;
  if (word(view, colon) !== ':' || colon === first || colon + 1 >= end) return undefined;
  const label = { first, end: colon };
  const { start, end: ends, text } = view.tokens;
  // "SPOKESPERSON (Ms. Ximena Barrientos)": what stands in brackets names the speaker.
  let bracket = first;
  while (bracket < colon && word(view, bracket) !== '(') bracket++;
  const capitals = text.slice(start[first]!, ends[bracket - 1] ?? ends[colon - 1]!);
  if (bracket > first && capitals.split(' ').every((part) => CAPITALS.test(part))) return label;
  const span = rangeSpan(view, label);
  const named = mentionsIn(view.article.mentions, span).some(
    (one) => one.label === 'PERSON' && one.form === 'name' && one.span.end === span.end,
  );
  return named && colon - first <= LONGEST / 2 ? label : undefined;
}

function turnsBetween(view: ClaimView, turn: Turn, next: Turn): number {
  return view.paragraphOf[next.first]! - view.paragraphOf[turn.first]! - 1;
}

function attributionOf(
  view: ClaimView,
  { label, first, end }: Turn,
  speakers: ReadonlyMap<string, string>,
): Attribution[] {
  const { sentences } = view.article;
  const { sentenceFirst } = view.tokens;
  let from = first;
  let to = end;
  while (from < to && sentences[from]!.type === 'question') from++;
  while (to > from && sentences[to - 1]!.type === 'question') to--;
  if (from === to) return [];
  const start = from === first ? label.end + 1 : sentenceFirst[from]!;
  const content = { first: start, end: sentenceFirst[to]! };
  if (content.end <= content.first) return [];
  const cue = { first: label.end, end: label.end + 1 };
  const speaker = speakers.get(shortLabel(view, label)) ?? '';
  return [{ source: [label], cue: [cue], content: [content], rule: 'transcript', speaker }];
}

function textOf(view: ClaimView, { first, end }: Range): string {
  const { text, start, end: ends } = view.tokens;
  return text.slice(start[first]!, ends[end - 1]!);
}
