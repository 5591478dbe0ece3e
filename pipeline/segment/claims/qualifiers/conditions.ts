import { wordClass } from '../lexicon/word-classes.js';
import { mainClauseStart } from '../syntax/opening-clause.js';
import type { Scope } from '../syntax/scope.js';
import { subjectAndVerb } from '../syntax/subject-and-verb.js';
import type { Range } from '../view/attribution.js';
import { hasRelation, type Reading } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';

const INVERTED = wordClass('inverted-conditions');
const CONDITIONS = wordClass('conditions');
/** How far behind "as long as" and the like their verb may stand. */
const LONGEST_SUBJECT = 8;

/** The word that makes the content conditional or an open question, empty when `i` is none. */
export function conditionAt(reading: Reading, scope: Scope, i: number, part: Range): string {
  const { view } = reading;
  const form = word(view, i);
  if (form === 'long' || form === 'provided' || form === 'condition') return phraseAt(reading, i);
  if (INVERTED.has(form)) return opens(view, i, part) && i <= part.first + 1 ? form : '';
  if (form === 'whether' && word(view, i + 1) !== 'or') {
    if (i === part.first || governedBy(reading, scope, i, 'ccomp')) return form;
  }
  if (!CONDITIONS.has(form) || word(view, i - 1) === 'even' || word(view, i - 1) === 'as')
    return '';
  if (governedBy(reading, scope, i, 'ccomp') || opens(view, i, part)) return form;
  // Nothing but a clause follows these words; what the parser takes for a phrase is one as well.
  return governedBy(reading, scope, i, 'advcl', 'obl') ? form : '';
}

/** "If it rains, the dam will break", however the parse has it. */
function opens(view: ClaimView, i: number, part: Range): boolean {
  return i <= part.first + 2 && mainClauseStart(view, part) > i;
}

/**
 * "as long as", "provided that", "on condition that" around token `i`, where a clause follows; empty for
 * other words.
 */
function phraseAt({ view }: Reading, i: number): string {
  const form = word(view, i);
  const before = word(view, i - 1);
  const next = word(view, i + 1);
  if (!subjectAndVerb(view, i + 2, LONGEST_SUBJECT)) return '';
  if (form === 'long') {
    return (before === 'as' || before === 'so') && next === 'as' ? `${before} long as` : '';
  }
  if (next !== 'that') return '';
  if (form === 'provided') return 'provided that';
  return form === 'condition' && before === 'on' ? 'on condition that' : '';
}

/** Whether the subordinator `i` opens a clause that depends on the main one by one of `relations`. */
function governedBy(
  { view, clause }: Reading,
  scope: Scope,
  i: number,
  ...relations: readonly ('advcl' | 'ccomp' | 'obl')[]
): boolean {
  const { head } = view.tokens;
  const opened = head[i]!;
  if (opened < 0) return false;
  if (opened === scope.head) return relations.includes('ccomp');
  if (!hasRelation(view, opened, ...relations) || head[opened]! < 0) return false;
  return clause[head[opened]!] === clause[scope.head];
}
