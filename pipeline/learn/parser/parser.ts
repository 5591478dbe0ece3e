import { readResourceBytes } from '../../model/resources.js';
import type { Tokens } from '../../model/tokens.js';
import { LinearModel } from '../engine/model.js';
import type { Scorer } from '../engine/scorer.js';
import { relationIndex } from '../treebank/relations.js';
import { KindTable } from './kind-table.js';
import { KnownRelations } from './known-relations.js';
import { ParserFeatures } from './parser-features.js';
import { KINDS, LABELS, LEFT, ParserState, RIGHT, SHIFT } from './parser-state.js';

export { RELATIONS, type Relation, relationIndex } from '../treebank/relations.js';

const ROOT = relationIndex('root');
/** Stands for the relation of a child that is not there. */
export const NO_RELATION = 255;

/**
 * Where the first group of features puts a kind or a relation this far ahead, in steps of the weights,
 * it stands. On the EWT dev split this costs no right head and 0.03 points of right relations.
 */
const KIND_LEAD = 180;
const RELATION_LEAD = 50;

let parser: DependencyParser | undefined;

/**
 * Fills `tokens.head` and `tokens.relation`, sentence by sentence; the tags must be set. Each sentence
 * becomes a projective tree with one root (head -1).
 */
export function parseDependencies(tokens: Tokens): void {
  parser ??= createParser(LinearModel.fromBytes(readResourceBytes('learn/models/parser.bin')));
  parser.parse(tokens);
}

/** A parser from a trained model. */
export function createParser(model: LinearModel): DependencyParser {
  return new DependencyParser(model, KnownRelations.of(model), new KindTable(model));
}

/**
 * Greedy transition-based parser (arc-hybrid): linear time, one pass. Each step first chooses the kind
 * of action, then, if that makes an arc, its relation.
 */
export class DependencyParser {
  readonly state = new ParserState();
  readonly features = new ParserFeatures();
  readonly found = new Int32Array(this.features.capacity);
  /** Scores of the kinds, then of the relations. */
  readonly scores = new Float64Array(LABELS);
  /** How far the last best kind or relation was ahead of the others. */
  private lead = 0;

  /** Without `kinds` the kinds are scored by `scorer`, whose weights may then change. */
  constructor(
    private readonly scorer: Scorer,
    private readonly known: KnownRelations,
    private readonly kinds?: KindTable,
  ) {}

  parse(tokens: Tokens): void {
    const { sentenceFirst } = tokens;
    for (let s = 0; s + 1 < sentenceFirst.length; s++) {
      this.parseSentence(tokens, sentenceFirst[s]!, sentenceFirst[s + 1]!);
    }
  }

  /**
   * Scores the kinds of actions in the present state, by the first group of features and then, with
   * `rest`, by the second; returns the number of features of the last group in `found`.
   */
  scoreKinds(rest: boolean): number {
    const { scores, found, kinds } = this;
    if (!rest) scores.fill(0, 0, KINDS);
    const count = this.features.kind(this.state, rest, found);
    if (kinds !== undefined) kinds.addScores(found, count, scores);
    else this.scorer.addScores(found, count, scores);
    return count;
  }

  /** The only legal kind of action, -1 when there is a choice. */
  onlyKind(): number {
    const { size, next, n } = this.state;
    if (size === 0) return SHIFT;
    if (next < n) return -1;
    return size > 1 ? RIGHT : LEFT;
  }

  /** The best legal kind of action by `scores`. */
  bestKind(): number {
    const { state, scores } = this;
    const shift = state.canShift() ? scores[SHIFT]! : Number.NEGATIVE_INFINITY;
    const left = state.canLeft() ? scores[LEFT]! : Number.NEGATIVE_INFINITY;
    const right = state.canRight() ? scores[RIGHT]! : Number.NEGATIVE_INFINITY;
    const arc = Math.max(left, right);
    if (shift >= arc) {
      this.lead = shift - arc;
      return SHIFT;
    }
    const isLeft = left >= right;
    this.lead = arc - Math.max(shift, isLeft ? right : left);
    return isLeft ? LEFT : RIGHT;
  }

  /** The relation that is not a question of weights for the arc that `kind` would make, else -1. */
  certainRelation(kind: number): number {
    const { state, features } = this;
    if (kind === LEFT && state.next === state.n) return ROOT;
    const child = state.stack[state.size - 1]!;
    const head = state.headOf(kind);
    const below = state.leftChild[child]!;
    return this.known.certain(
      kind,
      features.tagOf(state, child),
      features.tagOf(state, head),
      below < 0 ? NO_RELATION : state.relation[below]!,
      Math.abs(head - child),
    );
  }

  /**
   * Scores the relations of the arc that `kind` would make, by the first group of features and then, with
   * `rest`, by the second; returns the number of features of the last group in `found`.
   */
  scoreRelations(kind: number, rest: boolean): number {
    const { scores, found } = this;
    if (!rest) scores.fill(0, KINDS);
    const count = this.features.relation(this.state, kind, rest, found);
    this.scorer.addScores(found, count, scores);
    return count;
  }

  /** Whether an arc of that kind can have the relation as far as its tags say. */
  isPossible(kind: number, relation: number): boolean {
    return this.possibleLabels(kind).includes(KINDS + relation);
  }

  /** The best relation by `scores` among those possible for the arc that `kind` would make. */
  bestRelation(kind: number): number {
    const { scores } = this;
    const labels = this.possibleLabels(kind);
    let best = labels[0]!;
    let second = Number.NEGATIVE_INFINITY;
    for (let i = 1; i < labels.length; i++) {
      const label = labels[i]!;
      const score = scores[label]!;
      if (score > scores[best]!) {
        second = scores[best]!;
        best = label;
      } else if (score > second) second = score;
    }
    this.lead = scores[best]! - second;
    return best - KINDS;
  }

  private possibleLabels(kind: number): Uint8Array {
    const { state, features } = this;
    return this.known.possible(
      kind,
      features.tagOf(state, state.stack[state.size - 1]!),
      features.tagOf(state, state.headOf(kind)),
    );
  }

  private parseSentence(tokens: Tokens, first: number, end: number): void {
    if (end <= first) return;
    const { state } = this;
    this.features.begin(tokens, first, end);
    state.reset(end - first);
    while (!state.done) this.step();
    for (let i = 0; i < state.n; i++) {
      const head = state.head[i]!;
      tokens.head[first + i] = head === state.n ? -1 : first + head;
      tokens.relation[first + i] = state.relation[i]!;
    }
  }

  private step(): void {
    let kind = this.onlyKind();
    if (kind < 0) kind = this.chooseKind();
    if (kind === SHIFT) {
      this.state.shift();
      return;
    }
    let relation = this.certainRelation(kind);
    if (relation < 0) relation = this.chooseRelation(kind);
    this.state.attach(kind, relation);
  }

  private chooseKind(): number {
    this.scoreKinds(false);
    const kind = this.bestKind();
    if (this.lead >= KIND_LEAD) return kind;
    this.scoreKinds(true);
    return this.bestKind();
  }

  private chooseRelation(kind: number): number {
    this.scoreRelations(kind, false);
    const relation = this.bestRelation(kind);
    if (this.lead >= RELATION_LEAD) return relation;
    this.scoreRelations(kind, true);
    return this.bestRelation(kind);
  }
}
