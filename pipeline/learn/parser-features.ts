import type { Tokens } from '../model/tokens.js';
import { combine, feature, feature2, feature3, hashString } from './features.js';
import type { ParserState } from './parser-state.js';
import * as A from './token-attributes.js';

const ABSENT = hashString('\u0000absent');
const ROOT = hashString('\u0000root');

/**
 * Features of a parser state, a selection from Zhang and Nivre (2011): forms and tags of the top three
 * of the stack and the next three tokens, alone and in pairs and triples, with the tags and relations
 * of their outermost children, their numbers of children and the distance.
 */
export class ParserFeatures {
  readonly templates = 'parser-1';
  readonly capacity = 80;
  private text: Tokens | undefined;
  private table: Int32Array = new Int32Array(0);
  private words = new Int32Array(0);
  private tags = new Int32Array(0);

  /** Prepares the sentence `first..end` of `tokens`, whose tags must be set. */
  begin(tokens: Tokens, first: number, end: number): void {
    if (this.text !== tokens) {
      this.text = tokens;
      this.table = A.tokenAttributes(tokens.vocabulary);
    }
    const n = end - first;
    if (this.words.length <= n + 1) {
      this.words = new Int32Array(2 * n + 4);
      this.tags = new Int32Array(2 * n + 4);
    }
    const which = A.isUpperCase(tokens, first, end) ? A.LOWER : A.FORM;
    // Place 0 stands for "absent" (-1), place n + 1 for the root.
    this.words[0] = ABSENT;
    this.tags[0] = 254;
    for (let i = 0; i < n; i++) {
      this.words[i + 1] = this.table[A.WIDTH * tokens.type[first + i]! + which]!;
      this.tags[i + 1] = tokens.tag[first + i]!;
    }
    this.words[n + 1] = ROOT;
    this.tags[n + 1] = 253;
  }

  extract(state: ParserState, out: Int32Array): number {
    const { words, tags } = this;
    const { next, n } = state;
    const s0 = state.peek(0);
    const s1 = state.peek(1);
    const s2 = state.peek(2);
    const n1 = next + 1 <= n ? next + 1 : -1;
    const n2 = next + 2 <= n ? next + 2 : -1;
    const s0l = s0 < 0 ? -1 : state.leftChild[s0]!;
    const s0r = s0 < 0 ? -1 : state.rightChild[s0]!;
    const s1l = s1 < 0 ? -1 : state.leftChild[s1]!;
    const s1r = s1 < 0 ? -1 : state.rightChild[s1]!;
    const n0l = state.leftChild[next]!;
    const s0w = words[s0 + 1]!;
    const s0t = tags[s0 + 1]!;
    const s1w = words[s1 + 1]!;
    const s1t = tags[s1 + 1]!;
    const s2t = tags[s2 + 1]!;
    const n0w = words[next + 1]!;
    const n0t = tags[next + 1]!;
    const n1w = words[n1 + 1]!;
    const n1t = tags[n1 + 1]!;
    const n2t = tags[n2 + 1]!;
    const distance = s0 < 0 ? 0 : Math.min(next - s0, 10);
    const distance1 = s1 < 0 ? 0 : Math.min(s0 - s1, 10);
    let i = 0;
    out[i++] = feature(1, 0);
    out[i++] = feature(2, s0w);
    out[i++] = feature(3, s0t);
    out[i++] = feature2(4, s0w, s0t);
    out[i++] = feature(5, s1w);
    out[i++] = feature(6, s1t);
    out[i++] = feature2(7, s1w, s1t);
    out[i++] = feature(8, n0w);
    out[i++] = feature(9, n0t);
    out[i++] = feature2(10, n0w, n0t);
    out[i++] = feature(11, n1w);
    out[i++] = feature(12, n1t);
    out[i++] = feature2(13, n0t, n1t);
    out[i++] = feature3(14, n0t, n1t, n2t);
    out[i++] = feature2(15, s0t, n0t);
    out[i++] = feature3(16, s0w, n0w, 0);
    out[i++] = feature2(17, s0w, n0t);
    out[i++] = feature2(18, s0t, n0w);
    out[i++] = feature2(19, s1t, s0t);
    out[i++] = feature2(20, s1w, s0w);
    out[i++] = feature2(21, s1w, s0t);
    out[i++] = feature2(22, s1t, s0w);
    out[i++] = feature3(23, s0t, n0t, n1t);
    out[i++] = feature3(24, s1t, s0t, n0t);
    out[i++] = feature3(25, s2t, s1t, s0t);
    out[i++] = feature3(26, s1t, n0t, n1t);
    out[i++] = feature3(27, s0w, n0t, n1t);
    out[i++] = feature3(28, s1w, s0t, n0t);
    out[i++] = feature3(29, s0t, n0w, n1t);
    out[i++] = feature3(30, s1t, s0w, n0t);
    const s0lr = relationOf(state, s0l);
    const s0rr = relationOf(state, s0r);
    const s1lr = relationOf(state, s1l);
    const s1rr = relationOf(state, s1r);
    const n0lr = relationOf(state, n0l);
    out[i++] = feature3(31, s0t, tags[s0l + 1]!, n0t);
    out[i++] = feature3(32, s0t, tags[s0r + 1]!, n0t);
    out[i++] = feature3(33, s0t, n0t, tags[n0l + 1]!);
    out[i++] = feature3(34, s1t, s0t, tags[s0l + 1]!);
    out[i++] = feature3(35, s1t, s0t, tags[s1r + 1]!);
    out[i++] = feature3(36, s1t, s0t, tags[s1l + 1]!);
    out[i++] = feature3(37, s1t, s0t, tags[s0r + 1]!);
    out[i++] = feature3(38, s0t, s0lr, s0rr);
    out[i++] = feature3(39, s1t, s1lr, s1rr);
    out[i++] = feature2(40, n0t, n0lr);
    out[i++] = feature3(41, s0w, s0lr, s0rr);
    out[i++] = feature3(42, s1w, s1lr, s1rr);
    out[i++] = feature2(43, n0w, n0lr);
    out[i++] = feature2(44, s0l < 0 ? ABSENT : words[s0l + 1]!, s0t);
    out[i++] = feature2(45, s0r < 0 ? ABSENT : words[s0r + 1]!, s0t);
    out[i++] = feature2(46, n0l < 0 ? ABSENT : words[n0l + 1]!, n0t);
    const s0v = s0 < 0 ? 0 : state.leftCount[s0]! * 16 + state.rightCount[s0]!;
    const s1v = s1 < 0 ? 0 : state.rightCount[s1]!;
    out[i++] = feature2(47, s0t, s0v);
    out[i++] = feature2(48, s0w, s0v);
    out[i++] = feature2(49, s1t, s1v);
    out[i++] = feature2(50, n0t, state.leftCount[next]!);
    out[i++] = feature3(51, s0t, n0t, distance);
    out[i++] = feature3(52, s1t, s0t, distance1);
    out[i++] = feature2(53, s0w, distance);
    out[i++] = feature2(54, n0w, distance);
    out[i++] = feature3(55, s1t, combine(s1rr, s0lr), s0t);
    return i;
  }
}

function relationOf(state: ParserState, child: number): number {
  return child < 0 ? 254 : state.relation[child]!;
}
