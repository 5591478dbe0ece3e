import { readResourceBytes } from '../model/resources.js';
import type { Tokens } from '../model/tokens.js';
import { LinearModel } from './model.js';
import { ParserFeatures } from './parser-features.js';
import { ACTIONS, LEFT, ParserState, RIGHT, SHIFT } from './parser-state.js';
import { RELATIONS } from './relations.js';
import type { Scorer } from './scorer.js';

export { RELATIONS, type Relation, relationIndex } from './relations.js';

let parser: DependencyParser | undefined;

/**
 * Fills `tokens.head` and `tokens.relation`, sentence by sentence; the tags must be set. Each sentence
 * becomes a projective tree with one root (head -1).
 */
export function parseDependencies(tokens: Tokens): void {
  parser ??= new DependencyParser(
    LinearModel.fromBytes(readResourceBytes('learn/models/parser.bin')),
  );
  parser.parse(tokens);
}

/** Greedy transition-based parser (arc-hybrid): linear time, one pass. */
export class DependencyParser {
  readonly state = new ParserState();
  readonly features = new ParserFeatures();
  readonly found = new Int32Array(this.features.capacity);
  readonly scores = new Float64Array(ACTIONS);

  constructor(private readonly scorer: Scorer) {}

  parse(tokens: Tokens): void {
    const { sentenceFirst } = tokens;
    for (let s = 0; s + 1 < sentenceFirst.length; s++) {
      this.parseSentence(tokens, sentenceFirst[s]!, sentenceFirst[s + 1]!);
    }
  }

  /** Scores all actions in the present state; returns the number of features in `found`. */
  score(): number {
    this.scores.fill(0);
    const count = this.features.extract(this.state, this.found);
    this.scorer.addScores(this.found, count, this.scores);
    return count;
  }

  /** The best legal action by `scores`; `allowed` narrows the kinds (bit 1 shift, 2 left, 4 right). */
  best(allowed = 7): number {
    const { state, scores } = this;
    const toRoot = state.next === state.n;
    let best = -1;
    if (allowed & 1 && state.canShift()) best = SHIFT;
    if (allowed & 2 && state.canLeft()) {
      const from = toRoot ? LEFT : LEFT + 1;
      const end = toRoot ? LEFT + 1 : LEFT + RELATIONS.length;
      for (let a = from; a < end; a++) if (best < 0 || scores[a]! > scores[best]!) best = a;
    }
    if (allowed & 4 && state.canRight()) {
      for (let a = RIGHT + 1; a < ACTIONS; a++)
        if (best < 0 || scores[a]! > scores[best]!) best = a;
    }
    return best;
  }

  private parseSentence(tokens: Tokens, first: number, end: number): void {
    if (end <= first) return;
    const { state } = this;
    this.features.begin(tokens, first, end);
    state.reset(end - first);
    while (!state.done) {
      this.score();
      state.apply(this.best());
    }
    for (let i = 0; i < state.n; i++) {
      const head = state.head[i]!;
      tokens.head[first + i] = head === state.n ? -1 : first + head;
      tokens.relation[first + i] = state.relation[i]!;
    }
  }
}
