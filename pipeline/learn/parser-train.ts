import type { Tokens } from '../model/tokens.js';
import type { Treebank } from './conllu.js';
import type { LinearModel } from './model.js';
import { DependencyParser } from './parser.js';
import { leftCost, rightCost, shiftCost } from './parser-oracle.js';
import { LEFT, RIGHT, SHIFT } from './parser-state.js';
import { createRandom, shuffle } from './random.js';
import { RELATIONS, relationIndex } from './relations.js';
import { type QuantiseOptions, TrainingWeights } from './weights.js';

export interface ParserTraining extends QuantiseOptions {
  readonly epochs?: number;
  readonly seed?: number;
  /** Tags to train with, better predicted than right ones; default those of the treebank. */
  readonly tag?: Uint8Array;
  readonly onEpoch?: (epoch: number, right: number, current: () => LinearModel) => void;
}

/** Share of steps after the first epoch that follow the parser itself rather than the treebank. */
const EXPLORATION = 0.9;

/** Trains the parser with a dynamic oracle and exploration (Goldberg and Nivre 2013). */
export function trainParser(treebank: Treebank, options: ParserTraining = {}): LinearModel {
  const { epochs = 8, seed = 1, onEpoch } = options;
  const tokens: Tokens = { ...treebank.tokens, tag: options.tag ?? treebank.tokens.tag };
  const weights = new TrainingWeights();
  const random = createRandom(seed);
  const trainer = new Trainer(weights, tokens, treebank.relation, random);
  const templates = trainer.templates;
  const labels = ['SHIFT', ...RELATIONS.map((r) => `<${r}`), ...RELATIONS.map((r) => `>${r}`)];
  const header = { task: 'parser', labels, templates };
  const order = Array.from(tokens.sentenceFirst.subarray(1), (_, s) => s);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let all = 0;
    for (const s of order) {
      const [good, steps] = trainer.learn(s, epoch > 1 ? EXPLORATION : 0);
      right += good;
      all += steps;
    }
    onEpoch?.(epoch, right / all, () => weights.toModel(header, options));
  }
  return weights.toModel(header, options);
}

class Trainer {
  private readonly parser: DependencyParser;
  private readonly relation: Uint8Array;
  private gold = new Int32Array(0);

  constructor(
    private readonly weights: TrainingWeights,
    private readonly tokens: Tokens,
    relation: readonly string[],
    private readonly random: () => number,
  ) {
    this.parser = new DependencyParser(weights);
    this.relation = Uint8Array.from(relation, relationIndex);
  }

  get templates(): string {
    return this.parser.features.templates;
  }

  /** One sentence; returns the number of free choices that were right and of all steps. */
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
      const count = parser.score();
      const guess = parser.best();
      const good = this.bestRight(first);
      if (guess === good) right++;
      else {
        weights.update(parser.found, count, good, 1);
        weights.update(parser.found, count, guess, -1);
      }
      weights.tick();
      state.apply(this.random() < exploration ? guess : good);
    }
    return [right, steps];
  }

  /** The best-scored among the actions that lose least, with the treebank's relation. */
  private bestRight(first: number): number {
    const { state, scores } = this.parser;
    const costs = [
      state.canShift() ? shiftCost(state, this.gold) : Number.POSITIVE_INFINITY,
      state.canLeft() ? leftCost(state, this.gold) : Number.POSITIVE_INFINITY,
      state.canRight() ? rightCost(state, this.gold) : Number.POSITIVE_INFINITY,
    ];
    const least = Math.min(...costs);
    let best = -1;
    for (let kind = 0; kind < 3; kind++) {
      if (costs[kind] !== least) continue;
      const action = this.labelled(kind, first);
      if (best < 0 || scores[action]! > scores[best]!) best = action;
    }
    return best;
  }

  /** The action of a kind with the right relation; with the best-scored one when the arc is wrong. */
  private labelled(kind: number, first: number): number {
    const { state } = this.parser;
    if (kind === 0) return SHIFT;
    const child = state.peek(0);
    const head = kind === 1 ? state.next : state.peek(1);
    if (this.gold[child] !== head) return this.parser.best(1 << kind);
    const relation = this.relation[first + child]!;
    return (kind === 1 ? LEFT : RIGHT) + relation;
  }
}

/** Shares of tokens with the right head, and with the right head and relation; punctuation counts. */
export function attachment(
  model: LinearModel,
  treebank: Treebank,
  tag: Uint8Array = treebank.tokens.tag,
): { uas: number; las: number } {
  const { count, head } = treebank.tokens;
  const parsed: Tokens = {
    ...treebank.tokens,
    tag,
    head: new Int32Array(count),
    relation: new Uint8Array(count),
  };
  new DependencyParser(model).parse(parsed);
  let heads = 0;
  let both = 0;
  for (let i = 0; i < count; i++) {
    if (parsed.head[i] !== head[i]) continue;
    heads++;
    if (parsed.relation[i] === relationIndex(treebank.relation[i]!)) both++;
  }
  return { uas: heads / count, las: both / count };
}
