import { type Scope, scopedTokens, scopeOf } from '../syntax/scope.js';
import type { Range } from '../view/attribution.js';
import { hasFiniteVerb, type Reading } from '../view/reading.js';
import type { ClaimView } from '../view/view.js';
import { certaintyOf, type Sure } from './certainty.js';
import { leftOpen } from './left-open.js';
import { negationsIn } from './polarity.js';

/** How a content is put, by its own words. */
export interface ContentQualifiers {
  readonly sure: Sure;
  readonly negations: readonly string[];
  readonly scope: Scope;
  /** Which of `certainty` and `polarity` other sentences of the content have otherwise. */
  readonly varies: readonly string[];
}

/**
 * Certainty and negations of a content by its own words. A content of several sentences has those of its
 * first statement, which is what the source commits to first; what only greets, answers "No." or asks is
 * passed over. Where a later statement is put otherwise ("It is safe. It may not be new."), `varies` says
 * so, so that nobody takes the whole speech for certain. `reported`: see `certaintyOf`.
 */
export function contentQualifiers(
  reading: Reading,
  content: readonly Range[],
  reported: boolean,
): ContentQualifiers {
  const { view } = reading;
  const last = content[content.length - 1]!.end - 1;
  const one = view.sentenceOf[content[0]!.first] === view.sentenceOf[last];
  const pieces = one ? [content] : sentencesOf(view, content);
  if (pieces.length < 2) return qualify(reading, content, reported);
  const statements = pieces.filter((piece) => isStatement(view, piece));
  const [main, ...others] = (statements.length > 0 ? statements : pieces).map((piece) =>
    qualify(reading, piece, reported),
  );
  const varies: string[] = [];
  if (others.some(({ sure }) => sure.certainty !== main!.sure.certainty)) varies.push('certainty');
  if (others.some(({ negations }) => (negations.length - main!.negations.length) % 2 !== 0)) {
    varies.push('polarity');
  }
  return { ...main!, varies };
}

/** The same for words of one sentence. */
function qualify(
  reading: Reading,
  content: readonly Range[],
  reported: boolean,
): ContentQualifiers {
  const open = leftOpen(reading, content);
  const scope = scopeOf(reading, content, reported);
  const tokens = scopedTokens(reading, content, scope);
  if (open === undefined) {
    const sure = certaintyOf(reading, content, tokens, scope, reported);
    return { sure, negations: negationsIn(reading, tokens, scope), scope, varies: [] };
  }
  const others = tokens.filter((i) => i !== open.negation);
  const sure: Sure = { certainty: 'unknown', words: open.words };
  return { sure, negations: negationsIn(reading, others, scope), scope, varies: [] };
}

/** The parts of a content by the sentences in which they stand. */
function sentencesOf(view: ClaimView, content: readonly Range[]): Range[][] {
  const pieces: Range[][] = [];
  let last = -1;
  for (const { first, end } of content) {
    let from = first;
    while (from < end) {
      const s = view.sentenceOf[from]!;
      const to = Math.min(end, view.tokens.sentenceFirst[s + 1]!);
      if (s === last) pieces[pieces.length - 1]!.push({ first: from, end: to });
      else pieces.push([{ first: from, end: to }]);
      last = s;
      from = to;
    }
  }
  return pieces;
}

function isStatement(view: ClaimView, piece: readonly Range[]): boolean {
  const sentence = view.article.sentences[view.sentenceOf[piece[0]!.first]!];
  if (sentence?.type === 'question') return false;
  return piece.some(({ first, end }) => hasFiniteVerb(view, first, end));
}
