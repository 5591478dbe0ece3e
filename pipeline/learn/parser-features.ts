import type { Tokens } from '../model/tokens.js';
import { hashString, quick } from './features.js';
import { LEFT, type ParserState } from './parser-state.js';
import * as A from './token-attributes.js';

const ABSENT = hashString('\u0000absent');
const ROOT = hashString('\u0000root');

/** Tags and relations of what is not there, and the tag of the root. */
const NONE = 254;
const ROOT_TAG = 253;

/**
 * Features of a parser state, in two steps. What kind of action comes next is told by a selection from
 * Zhang and Nivre (2011): forms, clusters and tags of the top three of the stack and the next three
 * tokens, alone, in pairs and in triples, with the tags and relations of their outermost children,
 * their numbers of children and the distance. Only when the action makes an arc, its relation is
 * asked for, by the head, the child and their children.
 */
export class ParserFeatures {
  readonly templates = 'parser-2';
  readonly capacity = 96;
  private text: Tokens | undefined;
  private table: Int32Array = new Int32Array(0);
  private words = new Int32Array(0);
  private clusters = new Int32Array(0);
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
      this.clusters = new Int32Array(2 * n + 4);
      this.tags = new Int32Array(2 * n + 4);
    }
    const { words, clusters, tags, table } = this;
    const which = A.isUpperCase(tokens, first, end) ? A.LOWER : A.FORM;
    // Place 0 stands for "absent" (-1), place n + 1 for the root.
    words[0] = ABSENT;
    clusters[0] = NONE;
    tags[0] = NONE;
    for (let i = 0; i < n; i++) {
      const row = A.WIDTH * tokens.type[first + i]!;
      words[i + 1] = table[row + which]!;
      clusters[i + 1] = table[row + A.CLUSTER_MID]!;
      tags[i + 1] = tokens.tag[first + i]!;
    }
    words[n + 1] = ROOT;
    clusters[n + 1] = ROOT_TAG;
    tags[n + 1] = ROOT_TAG;
  }

  /** The tag of a token of the sentence, for the relations that tags settle. */
  tagOf(i: number): number {
    return this.tags[i + 1]!;
  }

  /** Writes the features that tell the kind of the next action; returns their number. */
  kind(state: ParserState, out: Int32Array): number {
    const { words, tags, clusters } = this;
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
    const s0c = clusters[s0 + 1]!;
    const s1w = words[s1 + 1]!;
    const s1t = tags[s1 + 1]!;
    const s1c = clusters[s1 + 1]!;
    const s2t = tags[s2 + 1]!;
    const n0w = words[next + 1]!;
    const n0t = tags[next + 1]!;
    const n0c = clusters[next + 1]!;
    const n1w = words[n1 + 1]!;
    const n1t = tags[n1 + 1]!;
    const n2t = tags[n2 + 1]!;
    const distance = s0 < 0 ? 0 : Math.min(next - s0, 10);
    const distance1 = s1 < 0 ? 0 : Math.min(s0 - s1, 10);
    const s0lr = relationOf(state, s0l);
    const s0rr = relationOf(state, s0r);
    const s1lr = relationOf(state, s1l);
    const s1rr = relationOf(state, s1r);
    const n0lr = relationOf(state, n0l);
    const s0v = s0 < 0 ? 0 : state.leftCount[s0]! * 16 + state.rightCount[s0]!;
    const s1v = s1 < 0 ? 0 : state.rightCount[s1]!;
    let i = 0;
    out[i++] = quick(1, 0, 0, 0);
    out[i++] = quick(2, s0w, 0, 0);
    out[i++] = quick(4, s0w, s0t, 0);
    out[i++] = quick(5, s1w, 0, 0);
    out[i++] = quick(7, s1w, s1t, 0);
    out[i++] = quick(8, n0w, 0, 0);
    out[i++] = quick(10, n0w, n0t, 0);
    out[i++] = quick(11, n1w, 0, 0);
    out[i++] = quick(14, n0t, n1t, n2t);
    out[i++] = quick(15, s0t, n0t, 0);
    out[i++] = quick(16, s0w, n0w, 0);
    out[i++] = quick(17, s0w, n0t, 0);
    out[i++] = quick(18, s0t, n0w, 0);
    out[i++] = quick(19, s1t, s0t, 0);
    out[i++] = quick(20, s1w, s0w, 0);
    out[i++] = quick(21, s1w, s0t, 0);
    out[i++] = quick(22, s1t, s0w, 0);
    out[i++] = quick(23, s0t, n0t, n1t);
    out[i++] = quick(24, s1t, s0t, n0t);
    out[i++] = quick(25, s2t, s1t, s0t);
    out[i++] = quick(26, s1t, n0t, n1t);
    out[i++] = quick(27, s0w, n0t, n1t);
    out[i++] = quick(28, s1w, s0t, n0t);
    out[i++] = quick(29, s0t, n0w, n1t);
    out[i++] = quick(30, s1t, s0w, n0t);
    out[i++] = quick(31, s0t, tags[s0l + 1]!, n0t);
    out[i++] = quick(32, s0t, tags[s0r + 1]!, n0t);
    out[i++] = quick(33, s0t, n0t, tags[n0l + 1]!);
    out[i++] = quick(34, s1t, s0t, tags[s0l + 1]!);
    out[i++] = quick(35, s1t, s0t, tags[s1r + 1]!);
    out[i++] = quick(36, s1t, s0t, tags[s1l + 1]!);
    out[i++] = quick(37, s1t, s0t, tags[s0r + 1]!);
    out[i++] = quick(38, s0t, s0lr, s0rr);
    out[i++] = quick(39, s1t, s1lr, s1rr);
    out[i++] = quick(40, n0t, n0lr, 0);
    out[i++] = quick(41, s0w, s0lr, s0rr);
    out[i++] = quick(42, s1w, s1lr, s1rr);
    out[i++] = quick(43, n0w, n0lr, 0);
    out[i++] = quick(44, words[s0l + 1]!, s0t, n0t);
    out[i++] = quick(45, words[s0r + 1]!, s0t, n0t);
    out[i++] = quick(46, words[n0l + 1]!, n0t, s0t);
    out[i++] = quick(47, s0t, s0v, n0t);
    out[i++] = quick(48, s0w, s0v, 0);
    out[i++] = quick(49, s1t, s1v, s0t);
    out[i++] = quick(50, n0t, state.leftCount[next]!, s0t);
    out[i++] = quick(51, s0t, n0t, distance);
    out[i++] = quick(52, s1t, s0t, distance1);
    out[i++] = quick(53, s0w, distance, n0t);
    out[i++] = quick(54, n0w, distance, s0t);
    out[i++] = quick(55, (s1t << 16) | s1rr, s0lr, s0t);
    out[i++] = quick(56, s0c, n0c, 0);
    out[i++] = quick(57, s1c, s0c, 0);
    out[i++] = quick(58, s0c, s0t, n0t);
    out[i++] = quick(59, n0c, n0t, s0t);
    out[i++] = quick(60, s1c, s1t, s0t);
    out[i++] = quick(61, s0w, s1w, n0t);
    out[i++] = quick(62, s1c, s0w, n0t);
    return i;
  }

  /** Writes the features of the relation of the arc that `kind` makes; returns their number. */
  relation(state: ParserState, kind: number, out: Int32Array): number {
    const { words, tags, clusters } = this;
    const base = kind === LEFT ? 100 : 150;
    const c = state.stack[state.size - 1]!;
    const h = state.headOf(kind);
    const cw = words[c + 1]!;
    const ct = tags[c + 1]!;
    const cc = clusters[c + 1]!;
    const hw = words[h + 1]!;
    const ht = tags[h + 1]!;
    const hc = clusters[h + 1]!;
    const cl = state.leftChild[c]!;
    const cr = state.rightChild[c]!;
    const clr = relationOf(state, cl);
    const hl = state.leftChild[h]!;
    const hlr = relationOf(state, hl);
    const hl2r = relationOf(state, state.leftChild2[h]!);
    const hrr = relationOf(state, state.rightChild[h]!);
    const hr2r = relationOf(state, state.rightChild2[h]!);
    const distance = Math.min(Math.abs(h - c), 5);
    const before = tags[c]!;
    const after = c + 1 < state.n ? tags[c + 2]! : NONE;
    let i = 0;
    out[i++] = quick(base, 0, 0, 0);
    out[i++] = quick(base + 1, cw, 0, 0);
    out[i++] = quick(base + 2, ct, ht, 0);
    out[i++] = quick(base + 3, hw, 0, 0);
    out[i++] = quick(base + 4, cw, ht, 0);
    out[i++] = quick(base + 5, hw, ct, 0);
    out[i++] = quick(base + 6, cw, hw, 0);
    out[i++] = quick(base + 7, ct, ht, distance);
    out[i++] = quick(base + 8, ct, clr, ht);
    out[i++] = quick(base + 9, words[cl + 1]!, ct, ht);
    out[i++] = quick(base + 10, hw, ct, clr);
    out[i++] = quick(base + 11, (hlr << 8) | hl2r, ht, ct);
    out[i++] = quick(base + 12, (hrr << 8) | hr2r, ht, ct);
    out[i++] = quick(base + 13, (hrr << 8) | clr, ht, ct);
    out[i++] = quick(base + 14, before, ct, after);
    out[i++] = quick(base + 15, cc, ht, ct);
    out[i++] = quick(base + 16, cc, hc, 0);
    out[i++] = quick(base + 17, hc, ct, clr);
    out[i++] = quick(base + 18, cc, clr, ht);
    out[i++] = quick(base + 19, relationOf(state, cr), ct, ht);
    out[i++] = quick(base + 20, words[hl + 1]!, ht, ct);
    out[i++] = quick(base + 21, cw, (hrr << 8) | hlr, ct);
    return i;
  }
}

function relationOf(state: ParserState, child: number): number {
  return child < 0 ? NONE : state.relation[child]!;
}
