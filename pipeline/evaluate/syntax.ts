import { parseDependencies, relationIndex } from '../learn/parser/parser.js';
import { tagPartsOfSpeech } from '../learn/part-of-speech/part-of-speech.js';
import type { Treebank } from '../learn/treebank/conllu.js';
import type { Tokens } from '../model/tokens.js';
import { Counter, type Score } from './score.js';

/**
 * Scores of tags and trees over the tokens of a treebank, punctuation included. Every token gets one tag
 * and one head, so precision, recall and F1 are one figure: the accuracy.
 */
export interface SyntaxScores {
  /** Right Penn tag. */
  readonly tag: Score;
  /** Right head, on predicted tags (unlabelled attachment). */
  readonly head: Score;
  /** Right head and relation, on predicted tags (labelled attachment). */
  readonly relation: Score;
}

/** Tags and parses the sentences of a treebank with its own tokens, and scores the result. */
export function scoreSyntax(treebank: Treebank): { sentences: number; scores: SyntaxScores } {
  const { tokens, relation } = treebank;
  const { count } = tokens;
  const found: Tokens = {
    ...tokens,
    tag: new Uint8Array(count),
    head: new Int32Array(count),
    relation: new Uint8Array(count),
  };
  tagPartsOfSpeech(found);
  parseDependencies(found);
  const right = { tag: 0, head: 0, relation: 0 };
  for (let i = 0; i < count; i++) {
    if (found.tag[i] === tokens.tag[i]) right.tag++;
    if (found.head[i] !== tokens.head[i]) continue;
    right.head++;
    if (found.relation[i] === relationIndex(relation[i]!)) right.relation++;
  }
  const score = (correct: number): Score => {
    const counter = new Counter();
    counter.add(correct, count, count);
    return counter.score();
  };
  return {
    sentences: tokens.sentenceFirst.length - 1,
    scores: { tag: score(right.tag), head: score(right.head), relation: score(right.relation) },
  };
}
