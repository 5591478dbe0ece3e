import { wordClass } from '../lexicon/word-classes.js';
import { headOf } from '../syntax/scope.js';
import type { Attribution, Range } from '../view/attribution.js';
import { behindNumber, trimmed, withoutLink, wordsIn } from '../view/edges.js';
import { FINITE, hasFiniteVerb, lemma, type Reading, SUBJECT, tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';
import { asideOf, parts, relativeClause, reported, subtract } from './aside.js';
import { behindOpening } from './behind-opening.js';
import { isEmptyFrame, judgesClause } from './empty-frame.js';
import { type MainClause, mainClauses, standsAlone } from './main-clauses.js';
import { isRestrictive } from './restrictive.js';

/** A head with a subject and a finite verb: a clause that can stand. */
const STANDING = SUBJECT | FINITE;
const SUBORDINATORS = wordClass('subordinators');
const JOINING = wordClass('clause-joints');
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
  // "nor does it" says nothing without its "nor".
  const joint = word(view, clause.first);
  const joined = !opening && joint !== 'nor' && JOINING.has(joint);
  const first = opening ? behindNumber(view, clause.first) : clause.first;
  return trimmed(view, { first: joined ? first + 1 : first, end: clause.end });
}

/** What is left of a clause beside the attributions in it, when that still is its main statement. */
function remainder(
  reading: Reading,
  clause: MainClause,
  attributions: readonly Attribution[],
): Range[] {
  const { view, traits } = reading;
  const main = behindOpening(view, clause, attributions);
  if (main !== undefined) {
    const rest = { first: main.first, end: clause.end };
    const others = attributions.filter((one) => parts(one).some((part) => overlap(part, rest)));
    // What holds only on a condition is not said without it.
    if (others.length === 0) return [main.conditional ? inner(view, clause) : trimmed(view, rest)];
    return remainder(reading, { ...rest, head: headOf(reading, [rest]) }, others);
  }
  if (attributions.every((one) => isRestrictive(view, clause, one))) return [inner(view, clause)];
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
  const own = inner(view, clause);
  const rest = subtract({ ...clause, ...own }, said)
    .map((part) => (part.end < own.end ? withoutLink(view, part) : part))
    .map((part) => trimmed(view, part))
    .filter((part) => part.end > part.first);
  const words = rest.reduce((sum, part) => sum + wordsIn(view, part), 0);
  // Where the parse takes the verb of ", who said …," for the main one, what is left is the main clause.
  const inAside = said.some(({ first, end }) => clause.head >= first && clause.head < end);
  const whole = inAside || rest.some(({ first, end }) => clause.head >= first && clause.head < end);
  if (!whole || words < LEAST_WORDS) return [];
  if (rest.length === 1 && judgesClause(view, rest[0]!)) return [own];
  if (rest.length === 1 && isEmptyFrame(view, rest[0]!, attributions)) return [];
  const before = rest[0]!.end <= Math.min(...spoken.map(({ first }) => first));
  return rest.length === 1 && before && isSubordinate(view, rest[0]!) ? [] : rest;
}

/** Whether the main statement of a clause is what the attribution reports, or the reporting of it. */
function covers(reading: Reading, clause: MainClause, attribution: Attribution): boolean {
  const { source, cue, content, rule } = attribution;
  const holds = ({ first, end }: Range) => clause.head >= first && clause.head < end;
  if (isAside(reading.view, clause, attribution)) return false;
  if (content.some(holds) || cue.some(holds)) return true;
  // "The President (spoke in Spanish): …"
  if (rule === 'transcript' && clause.head < (cue[0] ?? content[0]!).first) return true;
  if (cue.length === 0) return false;
  const { view } = reading;
  if (opensClause(view, clause, source, cue) || isAccording(view, cue)) return true;
  const cueHead = headOf(reading, cue);
  if (view.tokens.head[clause.head] === cueHead) return true;
  // "Japan's main concern is that …": the cue is the subject, the content what it is.
  const equated = view.tokens.head[cueHead] === clause.head && content.length > 0;
  return equated && lemma(view, content[0]!.first - 1) === 'be';
}

/** Set off by commas behind "who", with a verb of the main clause left behind it. */
function isAside(view: ClaimView, clause: MainClause, attribution: Attribution): boolean {
  const aside = relativeClause(view, attribution);
  return aside !== undefined && saysSomething(view, { first: aside.end, end: clause.end });
}

function overlap(a: Range, b: Range): boolean {
  return a.first < b.end && b.first < a.end;
}

/** The source opens the clause as its subject and the cue is its verb, whatever the parser roots it in. */
function opensClause(
  view: ClaimView,
  clause: MainClause,
  source: readonly Range[],
  cue: readonly Range[],
): boolean {
  const subject = source[0];
  const verb = cue[0]!;
  if (subject === undefined || subject.first > clause.first + 1 || verb.first < subject.end)
    return false;
  if (/^W/.test(tagOf(view, verb.first - 1)) || /^W/.test(tagOf(view, subject.first))) return false;
  return (
    saysSomething(view, verb) &&
    saysNothing(view, { first: source[source.length - 1]!.end, end: verb.first })
  );
}

/** No finite verb between a subject and its cue but those in a clause that commas set off. */
function saysNothing(view: ClaimView, { first, end }: Range): boolean {
  return first >= end || word(view, end - 1) === ',' || !saysSomething(view, { first, end });
}

function isAccording(view: ClaimView, cue: readonly Range[]): boolean {
  return cue.some(({ first, end }) => {
    for (let i = first; i < end; i++) if (word(view, i) === 'according') return true;
    return false;
  });
}

/** "But when it rained": a clause that waits for its main one. */
function isSubordinate(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < Math.min(end, first + 4); i++) {
    if (SUBORDINATORS.has(word(view, i))) return true;
    if (!/^(?:CC|RB|,)$/.test(tagOf(view, i))) return false;
  }
  return false;
}

/** A finite verb shows that a stretch says something. */
function saysSomething(view: ClaimView, { first, end }: Range): boolean {
  return hasFiniteVerb(view, first, end);
}
