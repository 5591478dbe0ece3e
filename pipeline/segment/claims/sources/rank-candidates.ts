import type { Mention, MentionLabel } from '../../../model/article.js';
import { tokenAt } from '../../../model/tokens.js';
import { mentionsIn } from '../view/mentions-in.js';
import { isRelation, relations } from '../view/sets.js';
import type { ClaimView } from '../view/view.js';

/** Sentences before its own that a pronoun may look back. */
const REACH = 2;
const SUBJECT = relations('nsubj', 'nsubj:pass');

/**
 * Who the word at token `i` may mean, likeliest first: entities with one of `labels` that are named in
 * its sentence before it or in the two sentences before, the nearest sentence first, in a sentence its
 * subject first and then in order of place (the ranking of centering theory: Grosz, Joshi and Weinstein
 * 1995). `among` restricts them.
 */
export function candidatesBefore(
  view: ClaimView,
  i: number,
  labels: ReadonlySet<MentionLabel>,
  among?: readonly string[],
): string[] {
  const home = view.sentenceOf[i]!;
  const found = new Set<string>();
  for (let s = home; s >= Math.max(0, home - REACH); s--) {
    const named = namedIn(view, s, i).filter(
      ({ label, entity }) => labels.has(label) && (among === undefined || among.includes(entity)),
    );
    const subjects = named.filter((mention) => isSubject(view, mention));
    for (const { entity } of [...subjects, ...named]) found.add(entity);
  }
  for (const entity of among ?? []) found.add(entity);
  return [...found];
}

/** Names in sentence `s` that stand before token `i`. */
function namedIn(view: ClaimView, s: number, i: number): Mention[] {
  const { sentenceFirst, start } = view.tokens;
  const last = Math.min(sentenceFirst[s + 1]!, i);
  const span = { start: start[sentenceFirst[s]!]!, end: start[last] ?? view.article.text.length };
  return mentionsIn(view.article.mentions, span).filter(
    ({ form, entity }) => (form === 'name' || form === 'acronym') && entity !== '',
  );
}

function isSubject(view: ClaimView, { span }: Mention): boolean {
  const { tokens } = view;
  for (let i = tokenAt(tokens, span.start); i < tokens.count && tokens.start[i]! < span.end; i++) {
    if (isRelation(view, i, SUBJECT)) return true;
  }
  return false;
}
