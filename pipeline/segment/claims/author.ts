import type { Attribution, Range } from './attribution.js';
import { type MainClause, mainClauses } from './main-clauses.js';
import {
  FINITE,
  hasRelation,
  isFiniteVerb,
  isVerb,
  lemma,
  type Reading,
  SUBJECT,
  tagOf,
} from './reading.js';
import { headOf } from './scope.js';
import { type ClaimView, isQuote, word } from './view.js';

/** A head with a subject and a finite verb: a clause that can stand. */
const STANDING = SUBJECT | FINITE;
const PUNCTUATION = /^[\p{P}\p{S}]+$/u;
const JOINING = new Set(['and', 'but', 'so', 'yet', ';']);
/** Fewer words than this beside an attribution are its surroundings, not a claim. */
const LEAST_WORDS = 3;

/**
 * What the author asserts in a statement: its main clauses, each a claim of its own, but for those that
 * an attribution covers. Where a source speaks in a subordinate part only ("The minister, who said …,
 * resigned"), that part is left out of the clause. A statement that no attribution touches always
 * yields a claim.
 */
export function authorClaims(
  reading: Reading,
  sentence: number,
  attributions: readonly Attribution[],
): Range[][] {
  const { view } = reading;
  const clauses = mainClauses(reading, sentence);
  const contents = clauses.map((clause) => {
    const near = attributions.filter((one) => parts(one).some((part) => overlap(part, clause)));
    return near.length === 0 ? [inner(view, clause)] : remainder(reading, clause, near);
  });
  const claims = contents
    .map((content) => content.filter(({ first, end }) => end > first))
    .filter((content) => content.length > 0);
  if (claims.length > 0 || attributions.length > 0) return claims;
  const { sentenceFirst } = view.tokens;
  const whole = { first: sentenceFirst[sentence]!, end: sentenceFirst[sentence + 1]! };
  const content = trimmed(view, whole);
  return content.end > content.first ? [[content]] : [];
}

/** A clause without the conjunction that joins it to the one before. */
function inner(view: ClaimView, clause: MainClause): Range {
  const opening = clause.first === view.tokens.sentenceFirst[view.sentenceOf[clause.first]!];
  const joined = !opening && JOINING.has(word(view, clause.first));
  return trimmed(view, { first: clause.first + (joined ? 1 : 0), end: clause.end });
}

/** What is left of a clause beside the attributions in it, when that still is its main statement. */
function remainder(
  reading: Reading,
  clause: MainClause,
  attributions: readonly Attribution[],
): Range[] {
  const { view, traits } = reading;
  if ((traits[clause.head]! & STANDING) !== STANDING) return [];
  if (attributions.some((one) => covers(reading, clause, one))) return [];
  const spoken = attributions.flatMap(parts);
  const own = subtract(clause, spoken);
  if (!own.some((part) => saysSomething(view, part))) return [];
  const said = attributions.flatMap((one) => asideOf(reading, clause, one));
  const rest = subtract({ ...clause, ...inner(view, clause) }, said)
    .map((part) => trimmed(view, part))
    .filter((part) => part.end > part.first);
  const words = rest.reduce((sum, part) => sum + wordsIn(view, part), 0);
  const main = rest.some(({ first, end }) => clause.head >= first && clause.head < end);
  return main && words >= LEAST_WORDS ? rest : [];
}

/** Whether the main statement of a clause is what the attribution reports, or the reporting of it. */
function covers(reading: Reading, clause: MainClause, { cue, content }: Attribution): boolean {
  const holds = ({ first, end }: Range) => clause.head >= first && clause.head < end;
  if (content.some(holds) || cue.some(holds)) return true;
  if (cue.length === 0) return false;
  const { view } = reading;
  const cueHead = headOf(reading, cue);
  if (view.tokens.head[clause.head] === cueHead) return true;
  // "Japan's main concern is that …": the cue is the subject, the content what it is.
  const equated = view.tokens.head[cueHead] === clause.head && content.length > 0;
  return equated && lemma(view, content[0]!.first - 1) === 'be';
}

/**
 * What to leave out for an attribution beside the main statement: the subordinate or joined clause of a
 * verbal cue, or the content of a nominal one when it ends the clause. Elsewhere taking it out would
 * tear the statement, so that it stays whole.
 */
function asideOf(reading: Reading, clause: MainClause, attribution: Attribution): Range[] {
  const { view, left, right } = reading;
  const { cue, content } = attribution;
  const last = trimmed(view, clause).end;
  const head = cue.length > 0 ? headOf(reading, cue) : -1;
  if (head < 0 || !isVerb(view, head)) return content.filter(({ end }) => end >= last);
  const all = parts(attribution);
  const said = {
    first: Math.min(...all.map(({ first }) => first)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  const outside = (range: Range) => clause.head < range.first || clause.head >= range.end;
  if (hasRelation(view, head, 'advcl', 'acl', 'acl:relcl', 'advcl:relcl')) {
    const whole = { first: left[head]!, end: right[head]! + 1 };
    // A parse that has more in the clause than was said is not trusted.
    return whole.end <= said.end + 1 && outside(whole) ? [whole] : [];
  }
  return said.end >= last && outside(said) ? [said] : [];
}

function parts({ source, cue, content }: Attribution): Range[] {
  return [...source, ...cue, ...content];
}

function overlap(a: Range, b: Range): boolean {
  return a.first < b.end && b.first < a.end;
}

/** A finite verb shows that a stretch says something. */
function saysSomething(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (isFiniteVerb(view, i)) return true;
  return false;
}

/** What of `whole` lies in none of `taken`. */
function subtract(whole: Range, taken: readonly Range[]): Range[] {
  const sorted = [...taken].sort((a, b) => a.first - b.first);
  const free: Range[] = [];
  let at = whole.first;
  for (const { first, end } of sorted) {
    if (end <= at) continue;
    if (first > at) free.push({ first: at, end: Math.min(first, whole.end) });
    at = Math.max(at, end);
    if (at >= whole.end) break;
  }
  if (at < whole.end) free.push({ first: at, end: whole.end });
  return free.filter(({ first, end }) => end > first);
}

/** Without marks at the edges; quotation marks, brackets and units stay. */
function trimmed(view: ClaimView, { first, end }: Range): Range {
  let from = first;
  let to = end;
  while (from < to && isMark(view, from)) from++;
  while (from < to && (isMark(view, to - 1) || tagOf(view, to - 1) === 'CC')) to--;
  return { first: from, end: to };
}

function isMark(view: ClaimView, i: number): boolean {
  const tag = tagOf(view, i);
  if (tag === 'CD' || tag === 'NN' || tag === 'NNP') return false;
  const form = word(view, i);
  return PUNCTUATION.test(form) && !isQuote(view, i) && !/^[%$€£()[\]]/.test(form);
}

function wordsIn(view: ClaimView, { first, end }: Range): number {
  let count = 0;
  for (let i = first; i < end; i++) if (!PUNCTUATION.test(word(view, i))) count++;
  return count;
}
