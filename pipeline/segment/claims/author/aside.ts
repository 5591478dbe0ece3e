import { wordClass } from '../lexicon/word-classes.js';
import { headOf } from '../syntax/scope.js';
import type { Attribution, Range } from '../view/attribution.js';
import { hasRelation, isVerb, type Reading, tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';
import type { MainClause } from './main-clauses.js';

const PROOF = wordClass('verbs-of-proof');

/** A content that can be taken off the end of a clause: "that …", "to …", or behind a comma. */
function isComplement(view: ClaimView, first: number): boolean {
  const before = word(view, first - 1);
  return (
    word(view, first) === 'that' || tagOf(view, first) === 'TO' || before === ',' || before === ':'
  );
}

function hasVerb(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (isVerb(view, i)) return true;
  // "…, promising to pay": a participle that was taken for an adjective.
  return word(view, first - 1) === ',' && word(view, first).endsWith('ing');
}

/** All token ranges of an attribution. */
export function parts({ source, cue, content }: Attribution): Range[] {
  return [...source, ...cue, ...content];
}

/** What of a statement reports another's: cue, content and the relative pronoun before them. */
export function reported(view: ClaimView, attribution: Attribution): Range[] {
  const { cue, content } = attribution;
  const relative = relativeClause(view, attribution);
  return relative ? [...cue, ...content, relative] : [...cue, ...content];
}

/** From "who" to the end of the content, when commas set it off: ", who said that …,". */
export function relativeClause(view: ClaimView, { cue, content }: Attribution): Range | undefined {
  const first = cue[0]?.first;
  const end = content[content.length - 1]!.end;
  if (first === undefined || end < first || !/^W(?:P|DT)$/.test(tagOf(view, first - 1))) return;
  if (word(view, first - 2) !== ',' || word(view, end) !== ',') return;
  return { first: first - 1, end };
}

/** ", stressing the need for talks," between commas and beside the verb of the clause. */
function participleClause(
  view: ClaimView,
  clause: MainClause,
  { cue, content }: Attribution,
): Range | undefined {
  const first = cue[0]?.first;
  const end = content[content.length - 1]!.end;
  if (first === undefined || content[0]!.first < first) return undefined;
  if (word(view, first - 1) !== ',' || word(view, end) !== ',') return undefined;
  if (tagOf(view, first) !== 'VBG' || (clause.head >= first && clause.head < end)) return undefined;
  return { first: first - 1, end };
}

/**
 * What to leave out for an attribution beside the main statement: the subordinate or joined clause of a
 * verbal cue, or the content of a nominal one when it ends the clause. Elsewhere taking it out would
 * tear the statement, so that it stays whole. `last` is the end of the clause without its marks.
 */
export function asideOf(
  reading: Reading,
  clause: MainClause,
  last: number,
  attribution: Attribution,
): Range[] {
  const { view, left, right } = reading;
  const { cue, content } = attribution;
  const relative = relativeClause(view, attribution) ?? participleClause(view, clause, attribution);
  if (relative) return [relative];
  const all = parts(attribution);
  const end = Math.max(...all.map((part) => part.end));
  // "An admiral was blunter: the navy, he said, “cannot wait”"
  const colon = Math.min(...all.map(({ first }) => first)) - 1;
  if (word(view, colon) === ':' && clause.head < colon) return [{ first: colon, end }];
  const head = cue.length > 0 ? headOf(reading, cue) : -1;
  if (head < 0 || !cue.some((part) => hasVerb(view, part))) {
    return content.filter((part) => part.end >= last && isComplement(view, part.first));
  }
  // "The mayor came and said …": a subject that stands before both verbs is left to the first.
  const shared = (part: Range) => part.end <= clause.head && clause.head < cue[0]!.first;
  const own = all.filter((part) => !shared(part));
  const said = { first: Math.min(...own.map(({ first }) => first)), end };
  const outside = (range: Range) => clause.head < range.first || clause.head >= range.end;
  if (hasRelation(view, head, 'advcl', 'acl', 'acl:relcl', 'advcl:relcl')) {
    const whole = { first: left[head]!, end: Math.max(right[head]! + 1, said.end) };
    // A parse that has more in the clause than was said is not trusted.
    return whole.end <= said.end + 1 && outside(whole) ? [whole] : [];
  }
  const reached = endsWith(view, said.end, last)
    ? { ...said, end: Math.max(said.end, last) }
    : said;
  return reached.end >= last && outside(reached) ? [reached] : [];
}

/** "portrayed the plan as late [without offering proof]": how it was said, between `end` and `last`. */
function endsWith(view: ClaimView, end: number, last: number): boolean {
  const at = word(view, end) === ',' ? end + 1 : end;
  return at < last && word(view, at) === 'without' && PROOF.has(word(view, at + 1));
}

/** What of `whole` lies in none of `taken`. */
export function subtract(whole: Range, taken: readonly Range[]): Range[] {
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
