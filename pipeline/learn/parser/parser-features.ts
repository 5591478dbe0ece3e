import type { Tokens } from '../../model/tokens.js';
import { mixKeys } from '../engine/features.js';
import { likelyKindFeatures, otherKindFeatures } from './kind-features.js';
import { ParserSentence } from './parser-sentence.js';
import type { ParserState } from './parser-state.js';
import { likelyRelationFeatures, otherRelationFeatures } from './relation-features.js';

/** Version of the features below, which a model is trained for. */
export const PARSER_TEMPLATES = 'parser-6';

/**
 * Features of a parser state, in two steps. What kind of action comes next is told by a selection from
 * Zhang and Nivre (2011): forms, clusters and tags of the top three of the stack and the next three
 * tokens, alone, in pairs and in triples, with the tags and relations of their two outermost
 * children on a side, their numbers of children and the distance. Only when the action makes an arc, its
 * relation is asked for, by the head, the child and their children. Each step has two groups of
 * features; where the first leaves no doubt, the second is not looked at.
 */
export class ParserFeatures {
  readonly capacity = 64;
  private readonly sentence = new ParserSentence();

  /** Prepares the sentence `first..end` of `tokens`, whose tags must be set. */
  begin(tokens: Tokens, first: number, end: number): void {
    this.sentence.begin(tokens, first, end);
  }

  /**
   * Writes the first group of features that tell the kind of the next action to `out`, with `rest` the
   * second; returns their number.
   */
  kind(state: ParserState, rest: boolean, out: Int32Array): number {
    const { sentence } = this;
    const count = rest
      ? otherKindFeatures(sentence, state, out)
      : likelyKindFeatures(sentence, state, out);
    mixKeys(out, count);
    return count;
  }

  /** Likewise for the relation of the arc that `kind` makes. */
  relation(state: ParserState, kind: number, rest: boolean, out: Int32Array): number {
    const { sentence } = this;
    const count = rest
      ? otherRelationFeatures(sentence, state, kind, out)
      : likelyRelationFeatures(sentence, state, kind, out);
    mixKeys(out, count);
    return count;
  }

  /** The tag of a token of the sentence, for the relations that tags settle. */
  tagOf(state: ParserState, i: number): number {
    return this.sentence.tagOf(state, i);
  }
}
