import { wordClass } from './lexicon/word-classes.js';
import { headOf } from './syntax/scope.js';
import { subjectAndVerb } from './syntax/subject-and-verb.js';
import type { Attribution, Range } from './view/attribution.js';
import { isFiniteVerb, type Reading, tagOf } from './view/reading.js';
import { type ClaimView, word } from './view/view.js';

/** Attributions on each side that one is compared with. */
const REACH = 3;
/** "Time will tell" reports nobody. */
const NOBODY = wordClass('idiom-subjects');
/** Words with which a sentence opens whose main clause comes later: "Asked whether it was true, he paused". */
const WAITING = wordClass('delaying-openers');
/** The same where the subject of the cue comes next: "If the bank says that it was late, it is wrong". */
const OPENERS = wordClass('subordinators');
/** How far into its sentence the content of a subordinate cue begins. */
const LONGEST = 12;
const FORETELLING = wordClass('foretelling-verbs');

/**
 * Takes back what cannot be: sources that do not speak, and contents that run on into the attribution
 * behind them ("Although he said that …, he noted that …"). A content keeps another attribution where
 * the parse has its cue below the head of the content; then the one is nested in the other.
 */
export function settle(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const speaking = attributions.filter((one) => !isIdiom(reading, one));
  return speaking.map((one, k) => {
    const near = speaking.slice(Math.max(0, k - REACH), k + REACH + 1);
    const next = near.find((other) => other !== one && runsInto(reading, one, other));
    const end = next ? startOf(next) : mainClauseBehind(reading, one);
    const content = end < 0 ? one.content : cut(reading, one.content, end);
    const source = ownSource(one, near);
    return content === one.content && source === one.source ? one : { ...one, content, source };
  });
}

/** "Time will tell …" and "That said, …" */
function isIdiom({ view }: Reading, { source, cue }: Attribution): boolean {
  const [only] = source;
  if (only === undefined || only.end - only.first > 2) return false;
  const verb = cue[cue.length - 1];
  if (verb === undefined) return false;
  if (word(view, only.first) === 'that' && only.end === verb.first) {
    return word(view, verb.first) === 'said' && word(view, verb.end) === ',';
  }
  if (!NOBODY.has(word(view, only.end - 1))) return false;
  return FORETELLING.has(word(view, verb.end - 1));
}

/** Whether the content of `one` holds the source and cue of `other` without governing them. */
function runsInto(reading: Reading, one: Attribution, other: Attribution): boolean {
  if (other.cue.length === 0) return false;
  const { content } = one;
  const place = other.cue[0]!.first;
  if (place < content[0]!.first || place >= content[content.length - 1]!.end) return false;
  const inside = [...other.source, ...other.cue].every((part) =>
    content.some(({ first, end }) => part.first >= first && part.end <= end),
  );
  if (!inside || startOf(other) <= content[0]!.first) return false;
  const head = headOf(reading, content);
  let at = headOf(reading, other.cue);
  while (at >= 0 && at !== head) at = reading.view.tokens.head[at]!;
  return at !== head;
}

/** A source of two parts, one of which speaks in the attribution around it, is only the other one. */
function ownSource(one: Attribution, near: readonly Attribution[]): readonly Range[] {
  const { source, cue } = one;
  if (source.length < 2 || cue.length === 0) return source;
  for (const { content, source: outer } of near) {
    const around = content.find(({ first, end }) => cue[0]!.first >= first && cue[0]!.end <= end);
    if (around === undefined) continue;
    const own = source.filter(({ first, end }) => first >= around.first && end <= around.end);
    const shared = source.some((a) => outer.some((b) => a.first < b.end && b.first < a.end));
    if (shared && own.length > 0) return own;
  }
  return source;
}

/**
 * Where the main clause begins behind an attribution that stands in a subordinate one ("Although he
 * said that he was tired, he went on"), -1 when it does not.
 */
function mainClauseBehind({ view }: Reading, { source, cue, content }: Attribution): number {
  const last = content[content.length - 1]!;
  if (cue.length === 0 || last.first < cue[0]!.end) return -1;
  const first = clauseStart(view, cue[0]!.first);
  // "Noting that it rained, they left", behind the number of a paragraph ("4.") as well.
  const noting =
    tagOf(view, cue[0]!.first) === 'VBG' &&
    word(view, cue[0]!.first) !== 'according' &&
    cue[0]!.first - first <= 2;
  const direct = last.first === cue[cue.length - 1]!.end;
  const opens = direct && OPENERS.has(word(view, first)) && source[0]?.first === first + 1;
  if (!noting && !opens && !WAITING.has(word(view, first)) && !isAsLongAs(view, first)) return -1;
  // "Although she tried, stressing that …, it failed": a participle cannot be in the main clause yet.
  const participle = tagOf(view, cue[0]!.first) === 'VBG' && word(view, cue[0]!.first - 1) === ',';
  if (last.first - first > LONGEST && !participle) return -1;
  let verb = false;
  for (let i = last.first; i < last.end; i++) {
    if (verb && word(view, i) === ',' && subjectAndVerb(view, i + 1, LONGEST)) return i;
    if (isFiniteVerb(view, i)) verb = true;
  }
  return -1;
}

/** The start of the sentence, or of what stands behind a colon or semicolon before token `i`. */
function clauseStart(view: ClaimView, i: number): number {
  const first = view.tokens.sentenceFirst[view.sentenceOf[i]!]!;
  let at = i;
  while (at > first && word(view, at - 1) !== ':' && word(view, at - 1) !== ';') at--;
  return at;
}

/** "As long as nobody knows what it costs, the council will pay" */
function isAsLongAs(view: ClaimView, i: number): boolean {
  const form = word(view, i);
  return (form === 'as' || form === 'so') && word(view, i + 1) === 'long';
}

function startOf({ source, cue }: Attribution): number {
  return Math.min(...[...source, ...cue].map(({ first }) => first));
}

/** The content up to token `end`, without the comma or conjunction before it. */
function cut({ view }: Reading, content: readonly Range[], end: number): Range[] {
  const kept: Range[] = [];
  for (const part of content) {
    let last = Math.min(part.end, end);
    while (last > part.first && isEdge(last - 1)) last--;
    if (last > part.first) kept.push({ first: part.first, end: last });
  }
  return kept.length > 0 ? kept : [...content];

  function isEdge(i: number): boolean {
    const tag = tagOf(view, i);
    return tag === ',' || tag === ':' || tag === 'CC';
  }
}
