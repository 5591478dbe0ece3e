import type { Tokens } from '../../model/tokens.js';
import { meanModel } from '../engine/mean-model.js';
import { LinearModel } from '../engine/model.js';
import { createRandom, shuffle } from '../engine/random.js';
import { type QuantiseOptions, TrainingWeights } from '../engine/weights.js';
import type { Treebank } from '../treebank/conllu.js';
import { joinTreebanks } from '../treebank/join-treebanks.js';
import { RELATIONS, relationIndex } from '../treebank/relations.js';
import { KnownRelations, relationRows, type SeenArc } from './known-relations.js';
import { DependencyParser, NO_RELATION } from './parser.js';
import { PARSER_TEMPLATES } from './parser-features.js';
import { leftCost, rightCost, shiftCost } from './parser-oracle.js';
import { KINDS, LEFT, RIGHT, SHIFT } from './parser-state.js';

export interface ParserTraining extends QuantiseOptions {
  readonly epochs?: number;
  /**
   * Seeds of the orders of the sentences; the model is the mean of the trainings, each with half of
   * `prune`. The same seeds and data give the same bytes. Default 1 alone.
   */
  readonly seeds?: readonly number[];
  /** Tags to train with, better predicted than right ones; default those of the treebank. */
  readonly tag?: Uint8Array;
  /** Trees that another parser made, with predicted tags; each epoch takes half of them. */
  readonly silver?: Treebank;
  /** Called after each epoch with the share of kinds that were right while training. */
  readonly onEpoch?: (epoch: number, right: number) => void;
}

/** Share of steps after the first epoch that follow the parser itself rather than the treebank. */
const EXPLORATION = 0.9;

/** The groups of features that a mistake of both, or of the first alone, changes. */
const BOTH = [false, true];
const FIRST = [false];

/**
 * Trains the parser with a dynamic oracle and exploration (Goldberg and Nivre 2013). Where all
 * features are right and the first group alone is not, that group learns, so that later its lead can
 * be trusted.
 */
export function trainParser(gold: Treebank, options: ParserTraining = {}): LinearModel {
  const { tokens, relation: relations } = withSilver(gold, options);
  const relation = Uint8Array.from(relations, relationIndex);
  const labels = ['SHIFT', 'LEFT', 'RIGHT', ...RELATIONS];
  const header = { task: 'parser', labels, templates: PARSER_TEMPLATES };
  const rows = relationRows(arcsOf(tokens, relation));
  const known = KnownRelations.of(LinearModel.from(header, rows));
  const { seeds = [1], prune = 1 } = options;
  const models = seeds.map((seed) => {
    const weights = new TrainingWeights();
    const trainer = new Trainer(weights, known, tokens, relation, createRandom(seed));
    learnOrder(trainer, gold.tokens.sentenceFirst.length - 1, options);
    return weights.toModel(header, { ...options, prune: Math.ceil(prune / 2) });
  });
  const model = meanModel(models, prune);
  return LinearModel.from(header, [...model.features(), ...rows]);
}

/** The trees to learn from, those of `gold` first, with the tags to learn with. */
function withSilver(gold: Treebank, { tag = gold.tokens.tag, silver }: ParserTraining): Treebank {
  const tagged = { ...gold, tokens: { ...gold.tokens, tag } };
  return silver === undefined ? tagged : joinTreebanks(tagged, silver);
}

/** Learns all sentences; those before `gold` in each epoch, the others in every second. */
function learnOrder(trainer: Trainer, gold: number, { epochs = 8, onEpoch }: ParserTraining): void {
  const each = Array.from({ length: gold }, (_, s) => s);
  const silver = Array.from({ length: trainer.sentences - gold }, (_, k) => gold + k);
  shuffle(silver, trainer.random);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const order = [...each, ...silver.filter((_, k) => (k + epoch) % 2 === 0)];
    shuffle(order, trainer.random);
    let right = 0;
    let all = 0;
    for (const s of order) {
      const [good, steps] = trainer.learn(s, epoch > 1 ? EXPLORATION : 0);
      right += good;
      all += steps;
    }
    onEpoch?.(epoch, right / all);
  }
}

/** All arcs of a treebank but those to the root. */
function* arcsOf({ count, head, tag }: Tokens, relations: Uint8Array): Generator<SeenArc> {
  const below = new Uint8Array(count).fill(NO_RELATION);
  for (let i = count - 1; i >= 0; i--) if (head[i]! > i) below[head[i]!] = relations[i]!;
  for (let i = 0; i < count; i++) {
    const h = head[i]!;
    if (h < 0) continue;
    yield {
      kind: h > i ? LEFT : RIGHT,
      childTag: tag[i]!,
      headTag: tag[h]!,
      below: below[i]!,
      distance: Math.abs(h - i),
      relation: relations[i]!,
    };
  }
}

class Trainer {
  private readonly parser: DependencyParser;
  private gold = new Int32Array(0);
  /** Right arcs that each kind of action would put out of reach. */
  private readonly costs = [0, 0, 0];

  constructor(
    private readonly weights: TrainingWeights,
    known: KnownRelations,
    private readonly tokens: Tokens,
    private readonly relation: Uint8Array,
    readonly random: () => number,
  ) {
    this.parser = new DependencyParser(weights, known);
  }

  get sentences(): number {
    return this.tokens.sentenceFirst.length - 1;
  }

  /** One sentence; returns the number of kinds that were right and of all steps. */
  learn(s: number, exploration: number): [number, number] {
    const { parser, weights, tokens } = this;
    const { state } = parser;
    const first = tokens.sentenceFirst[s]!;
    const n = tokens.sentenceFirst[s + 1]! - first;
    this.gold = tokens.head.slice(first, first + n).map((h) => (h < 0 ? n : h - first));
    parser.features.begin(tokens, first, first + n);
    state.reset(n);
    let right = 0;
    let steps = 0;
    for (; !state.done; steps++) {
      const only = parser.onlyKind();
      if (only >= 0) {
        this.apply(only, first, exploration > 0);
        right++;
        continue;
      }
      parser.scoreKinds(false);
      const early = parser.bestKind();
      parser.scoreKinds(true);
      const guess = parser.bestKind();
      const good = this.bestRight();
      if (guess === good) right++;
      const rival = this.rivalOf(good);
      if (rival >= 0) this.learnKind(good, rival, BOTH);
      else if (this.costs[early]! > this.costs[good]!) this.learnKind(good, early, FIRST);
      const follow = this.random() < exploration;
      this.apply(follow ? guess : good, first, follow);
      weights.tick();
    }
    return [right, steps];
  }

  /** The best-scored kind among those that lose least. */
  private bestRight(): number {
    const { state, scores } = this.parser;
    const { costs } = this;
    costs[SHIFT] = state.canShift() ? shiftCost(state, this.gold) : Number.POSITIVE_INFINITY;
    costs[LEFT] = state.canLeft() ? leftCost(state, this.gold) : Number.POSITIVE_INFINITY;
    costs[RIGHT] = state.canRight() ? rightCost(state, this.gold) : Number.POSITIVE_INFINITY;
    const least = Math.min(...costs);
    let best = -1;
    for (let kind = 0; kind < KINDS; kind++) {
      if (costs[kind] === least && (best < 0 || scores[kind]! > scores[best]!)) best = kind;
    }
    return best;
  }

  /** The best wrong kind unless the right one is ahead of it, else -1. */
  private rivalOf(good: number): number {
    const { scores } = this.parser;
    let rival = -1;
    for (let kind = 0; kind < KINDS; kind++) {
      const wrong = this.costs[kind]! > this.costs[good]! && this.costs[kind]! < Infinity;
      if (wrong && (rival < 0 || scores[kind]! > scores[rival]!)) rival = kind;
    }
    return rival >= 0 && scores[rival]! >= scores[good]! ? rival : -1;
  }

  /** Carries out a kind of action; learns the relation where the arc is right. */
  private apply(kind: number, first: number, follow: boolean): void {
    const { parser } = this;
    const { state } = parser;
    if (kind === SHIFT) {
      state.shift();
      return;
    }
    let relation = parser.certainRelation(kind);
    if (relation < 0) {
      const child = state.peek(0);
      const right = this.relation[first + child]!;
      parser.scoreRelations(kind, false);
      const early = parser.bestRelation(kind);
      parser.scoreRelations(kind, true);
      relation = parser.bestRelation(kind);
      if (this.gold[child] === state.headOf(kind)) {
        if (parser.isPossible(kind, right)) this.correct(kind, right, relation, early);
        if (!follow) relation = right;
      }
    }
    state.attach(kind, relation);
  }

  /** Learns the right relation where all features chose another one, or the first group did. */
  private correct(kind: number, right: number, chosen: number, early: number): void {
    if (chosen !== right) this.learnRelation(kind, right, chosen, BOTH);
    else if (early !== right) this.learnRelation(kind, right, early, FIRST);
  }

  private learnKind(right: number, wrong: number, groups: readonly boolean[]): void {
    const { parser, weights } = this;
    for (const rest of groups) {
      const count = parser.features.kind(parser.state, rest, parser.found);
      weights.update(parser.found, count, right, 1);
      weights.update(parser.found, count, wrong, -1);
    }
  }

  private learnRelation(
    kind: number,
    right: number,
    wrong: number,
    groups: readonly boolean[],
  ): void {
    const { parser, weights } = this;
    for (const rest of groups) {
      const count = parser.features.relation(parser.state, kind, rest, parser.found);
      weights.update(parser.found, count, KINDS + right, 1);
      weights.update(parser.found, count, KINDS + wrong, -1);
    }
  }
}
