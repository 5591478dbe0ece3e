import { asideOf, parts, reported, subtract } from './aside.js';
import type { Attribution, Range } from './attribution.js';
import { type MainClause, mainClauses, standsAlone } from './main-clauses.js';
import { FINITE, isFiniteVerb, lemma, type Reading, SUBJECT, tagOf } from './reading.js';
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
  const clauses = mainClauses(reading, sentence, attributions);
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
  if (attributions.some((one) => covers(reading, clause, one))) return [];
  const spoken = attributions.flatMap(parts);
  const finite = subtract(clause, spoken).some((part) => saysSomething(view, part));
  const standing = finite && (traits[clause.head]! & STANDING) === STANDING;
  if (
    !standing &&
    !standsAlone(
      view,
      subtract(
        clause,
        attributions.flatMap((one) => reported(view, one)),
      ),
    )
  )
    return [];
  const said = attributions.flatMap((one) =>
    asideOf(reading, clause, trimmed(view, clause).end, one),
  );
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

function overlap(a: Range, b: Range): boolean {
  return a.first < b.end && b.first < a.end;
}

/** A finite verb shows that a stretch says something. */
function saysSomething(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (isFiniteVerb(view, i)) return true;
  return false;
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
