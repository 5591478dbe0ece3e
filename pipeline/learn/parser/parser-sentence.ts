import type { Tokens } from '../../model/tokens.js';
import { hashString } from '../engine/features.js';
import * as A from '../forms/token-attributes.js';
import type { ParserState } from './parser-state.js';

const ABSENT = hashString('\u0000absent');
const ROOT = hashString('\u0000root');

/** Tags, clusters and relations of what is not there, and of the root. */
export const NONE = 254;
const AT_ROOT = 253;
/** Hashes of small numbers: tags, relations, clusters, counts and distances. */
export const HASH = Int32Array.from({ length: 512 }, (_, value) => hashString(`\u0000${value}`));

/**
 * What the features of the parser ask about the tokens of a sentence, as hashes: token `i` of the
 * sentence is at `i + 1`, what is absent (-1) at 0 and the root behind the last token.
 */
export class ParserSentence {
  words = new Int32Array(0);
  clusters = new Int32Array(0);
  tags = new Int32Array(0);
  private text: Tokens | undefined;
  private table: Int32Array = new Int32Array(0);
  private first = 0;

  /** Prepares the sentence `first..end` of `tokens`, whose tags must be set. */
  begin(tokens: Tokens, first: number, end: number): void {
    if (this.text !== tokens) {
      this.text = tokens;
      this.table = A.tokenAttributes(tokens.vocabulary);
    }
    this.first = first;
    const n = end - first;
    if (this.words.length <= n + 1) this.grow(2 * n + 4);
    const { words, clusters, tags, table } = this;
    const which = A.isUpperCase(tokens, first, end) ? A.LOWER : A.FORM;
    words[0] = ABSENT;
    clusters[0] = HASH[NONE]!;
    tags[0] = HASH[NONE]!;
    for (let i = 0; i < n; i++) {
      const row = A.WIDTH * tokens.type[first + i]!;
      words[i + 1] = table[row + which]!;
      clusters[i + 1] = HASH[table[row + A.CLUSTER_MID]!]!;
      tags[i + 1] = HASH[tokens.tag[first + i]!]!;
    }
    words[n + 1] = ROOT;
    clusters[n + 1] = HASH[AT_ROOT]!;
    tags[n + 1] = HASH[AT_ROOT]!;
  }

  /** The tag of a token of the sentence, a number of its own for the root. */
  tagOf(state: ParserState, i: number): number {
    return i === state.n ? AT_ROOT : this.text!.tag[this.first + i]!;
  }

  private grow(length: number): void {
    this.words = new Int32Array(length);
    this.clusters = new Int32Array(length);
    this.tags = new Int32Array(length);
  }
}

/** The hash of the relation of a token that has its head, or of its absence. */
export function relationOf(state: ParserState, child: number): number {
  return HASH[child < 0 ? NONE : state.relation[child]!]!;
}
