import type { Edit, Mark } from '../model/article.js';
import type { Replacement } from '../model/offset-map.js';
import type { Span } from '../model/span.js';
import { eachLine, pastBlanks } from './each-line.js';

/** A change that a rule proposes, with the reason why it is sure. */
export interface ProposedEdit extends Replacement {
  readonly evidence?: string;
}

/** What rules may know besides the text. */
export interface CleanContext {
  /** Stretches that no rule may touch (front matter), in units of the text given to the rule. */
  readonly protected: readonly Span[];
}

/**
 * One kind of damage and its repair. `edits` returns changes in order of place that do not overlap, in
 * UTF-16 units of `text`; on a text that it has repaired it returns none.
 */
export interface CleanRule {
  /** Constant, kebab-case; it stands in `edits.csv` and can be switched off by it. */
  readonly name: string;
  readonly edits: (text: string, context: CleanContext) => ProposedEdit[];
}

/** What labelling rules may know besides the clean text. */
export interface MarkContext {
  /** What cleaning changed. */
  readonly edits: readonly Edit[];
}

/** Labels stretches of the clean text whose kind is settled by what they say; changes nothing. */
export interface MarkRule {
  readonly name: string;
  readonly marks: (text: string, context: MarkContext) => Mark[];
}

/** Applies edits to `text`; they are in order of place and do not overlap. */
export function applyEdits(text: string, edits: readonly Replacement[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end, after } of edits) {
    parts.push(text.slice(position, start), after);
    position = end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

/**
 * The same for a sticky `pattern` that stands at the start of a line; `begins` tells by its first
 * character whether a line is worth the attempt.
 */
export function replaceLines(
  text: string,
  pattern: RegExp,
  begins: (first: number) => boolean,
  repair: (match: RegExpExecArray) => string | undefined,
  evidence = '',
): ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  eachLine(text, (start, end) => {
    if (!begins(text.charCodeAt(pastBlanks(text, start, end)))) return;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const after = match === null ? undefined : repair(match);
    if (match === null || after === undefined || after === match[0]) return;
    edits.push({ start, end: start + match[0].length, after, evidence });
  });
  return edits;
}

/** The edits in order of place; of those that overlap the first stays, and of two at one place the longer. */
export function withoutOverlap<T extends Replacement>(edits: readonly T[]): T[] {
  const kept: T[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(edit);
  }
  return kept;
}

/** The edits that turn each match of a global `pattern` into what `repair` returns, if anything. */
export function replaceMatches(
  text: string,
  pattern: RegExp,
  repair: (match: RegExpExecArray) => string | undefined,
  evidence = '',
): ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  for (const match of text.matchAll(pattern)) {
    const after = repair(match);
    if (after === undefined || after === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, after, evidence });
  }
  return edits;
}
