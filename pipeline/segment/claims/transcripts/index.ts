import type { Attribution, Range } from '../view/attribution.js';
import { mentionsIn, rangeSpan } from '../view/mentions-in.js';
import type { Reading } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';
import { headedTurns } from './headings.js';
import { interviewee } from './interviewee.js';
import { labelText } from './label.js';
import { spokenIn } from './speech.js';
import { stoppedTurns } from './stops.js';
import { findTurns, type Turn } from './turns.js';

/** A document with fewer labelled paragraphs is no transcript. */
const LEAST_TURNS = 3;
/** "Q.", "A." */
const LETTER = /^([QA])\.$/;
/** The last token of what is said. */
const ENDINGS = /[.?!:;,…—–\-"”’']$/;
/** " (Chair)" behind a name, and the longest of them in characters. */
const OFFICE = /^ \(([^()]+)\)/;
const LONGEST_OFFICE = 40;
/** Paragraphs without label that still belong to the turn before them when another turn follows. */
const FURTHER = 3;
/** The same in the record of a meeting, which says in brackets whom speakers speak for. */
const FURTHER_IN_RECORDS = 60;

/**
 * The turns of an interview, a briefing or a debate: paragraphs that open with a speaker and a colon ("Q: …",
 * "DR. ROJAS: …", "Maria Olsen: …"), where at least three do, or have one as a heading. What is said in a turn
 * is one content, from its first sentence that is no question to the last, see `spokenIn`; the label is the
 * source, its colon the cue.
 */
export function transcriptTurns(reading: Reading): Attribution[] {
  const { view } = reading;
  const stopped = stoppedTurns(view);
  const labelled = findTurns(view);
  const known = new Set(labelled.map(({ first }) => first));
  const spoken = [...labelled, ...stopped.filter(({ first }) => !known.has(first))];
  const turns = spoken.length > 0 ? inOrder(spoken) : headedTurns(view);
  const labels = new Set(turns.map(({ label }) => labelText(view, label)));
  if (turns.length < LEAST_TURNS || labels.size < 2) return [];
  if (spoken.length > 0) goOn(view, turns, stopped.length * 2 > turns.length);
  const speakers = speakersOf(view, turns);
  return turns.flatMap((turn) => attributionOf(view, turn, speakers));
}

const inOrder = (turns: readonly Turn[]): Turn[] => [...turns].sort((a, b) => a.first - b.first);

/** Lets turns go on over the paragraphs without a label before the next one. */
function goOn(view: ClaimView, turns: readonly Turn[], isStopped: boolean): void {
  const bracketed = turns.filter(({ label }) => word(view, label.end - 1) === ')').length;
  const isRecord = isStopped || bracketed * 2 >= turns.length;
  const further = isRecord ? FURTHER_IN_RECORDS : FURTHER;
  turns.forEach((turn, k) => {
    const next = turns[k + 1];
    if (next === undefined || !isEnded(view, turn)) return;
    if (turnsBetween(view, turn, next) <= further) turn.end = next.first;
  });
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
  for (const [office, entity] of holders(view, labels)) {
    if (!speakers.has(office)) speakers.set(office, entity);
  }
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

/** Persons whose name a label follows in brackets somewhere: "Ann Lee (Chair)". */
function holders(view: ClaimView, labels: ReadonlySet<string>): Map<string, string> {
  const { text, mentions } = view.article;
  const found = new Map<string, string>();
  for (const { label, form, entity, span } of mentions) {
    if (label !== 'PERSON' || form !== 'name' || entity === '') continue;
    const office = OFFICE.exec(text.slice(span.end, span.end + LONGEST_OFFICE))?.[1]?.toLowerCase();
    if (office !== undefined && labels.has(office)) found.set(office, entity);
  }
  return found;
}

/** The label up to its bracket, in lower case. */
function shortLabel(view: ClaimView, label: Range): string {
  return labelText(view, label).split('(', 1)[0]!.trim().replace(LETTER, '$1').toLowerCase();
}

/** Whether the paragraph of a turn ends as speech does: a list of who was there has no stop. */
function isEnded(view: ClaimView, { end }: Turn): boolean {
  return ENDINGS.test(word(view, view.tokens.sentenceFirst[end]! - 1));
}

function turnsBetween(view: ClaimView, turn: Turn, next: Turn): number {
  return view.paragraphOf[next.first]! - view.paragraphOf[turn.first]! - 1;
}

function attributionOf(
  view: ClaimView,
  { label, first, end, isBare, from: given }: Turn,
  speakers: ReadonlyMap<string, string>,
): Attribution[] {
  const behind = isBare ? label.end : label.end + 1;
  const from = given ?? Math.max(behind, view.tokens.sentenceFirst[first] ?? behind);
  const content = first < end ? spokenIn(view, { first, end }, from) : [];
  if (content.length === 0) return [];
  const cue = isBare ? [] : [{ first: label.end, end: label.end + 1 }];
  const speaker = speakers.get(shortLabel(view, label)) ?? '';
  const source = withoutLanguage(view, label);
  return [{ source: [source], cue, content, rule: 'transcript', speaker }];
}

/** "The President (spoke in Spanish)": the language is not of whom it is. */
function withoutLanguage(view: ClaimView, { first, end }: Range): Range {
  for (let i = first + 1; i + 2 < end; i++) {
    const tells = word(view, i) === '(' && word(view, i + 1) === 'spoke';
    if (tells && word(view, i + 2) === 'in') return { first, end: i };
  }
  return { first, end };
}
