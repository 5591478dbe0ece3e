import type { ParserSentence } from './parser-sentence.js';
import { HASH, relationOf } from './parser-sentence.js';
import type { ParserState } from './parser-state.js';

// A feature is the sum of the values it joins, each times the odd factor of its place (Zobrist 1970), so
// that the factors tell templates apart; `mixKeys` makes keys of the sums.
// The top of the stack and its outermost children.
const S0_WORD = 0xd837115f;
const S0_TAG = 0xea8ff5f9;
const S0_CLUSTER = 0x826f4c85;
const S0_COUNTS = 0xd0a74cff;
const S0_LEFT_WORD = 0xf3e1d037;
const S0_LEFT_TAG = 0x8f8de0e9;
const S0_LEFT = 0xbeb459c9;
const S0_RIGHT_WORD = 0xf11fc8df;
const S0_RIGHT_TAG = 0x8977e471;
const S0_RIGHT = 0x856980bb;
const S0_LEFT2_TAG = 0xe58ef30d;
const S0_LEFT2 = 0xae7abed5;
const S0_RIGHT2 = 0xab3e1d35;
// The one below.
const S1_WORD = 0xfad367d5;
const S1_TAG = 0xc3c79559;
const S1_CLUSTER = 0xf99e6ae5;
const S1_COUNT = 0x9f99f50d;
const S1_LEFT_TAG = 0xcc1d5c6b;
const S1_LEFT = 0xf1217709;
const S1_RIGHT_TAG = 0x9fddb5ff;
const S1_RIGHT = 0xf3d9c869;
const S2_TAG = 0xd7bfc82d;
// The next tokens.
const N0_WORD = 0xc059f535;
const N0_TAG = 0x8dd6a32d;
const N0_CLUSTER = 0xdefda9ab;
const N0_COUNT = 0x9c86269b;
const N0_LEFT_WORD = 0xe6f6dabf;
const N0_LEFT_TAG = 0xd9f0b7c1;
const N0_LEFT = 0xa2729d41;
const N0_LEFT2_WORD = 0xc1ace0d9;
const N0_LEFT2_TAG = 0xcfa930d7;
const N0_LEFT2 = 0xdd1c84e5;
const N1_WORD = 0xa380626b;
const N1_TAG = 0xdaaf6ec5;
const N2_TAG = 0xbe06f2fd;
// Distances.
const TO_NEXT = 0x8b1f3791;
const TO_S1 = 0x86744ffb;
/** The feature of every state. */
const BIAS = 0x1b873593;

/**
 * The features that settle most actions, written to `out` as sums that `mixKeys` makes keys of; returns
 * their number. They were chosen one after the other by the share of actions that they settle.
 */
export function likelyKindFeatures(
  sentence: ParserSentence,
  state: ParserState,
  out: Int32Array,
): number {
  const { words, tags } = sentence;
  const { next, n } = state;
  const s0 = state.peek(0);
  const s1 = state.peek(1);
  const n1 = next + 1 <= n ? next + 1 : -1;
  const s0l = s0 < 0 ? -1 : state.leftChild[s0]!;
  const s0r = s0 < 0 ? -1 : state.rightChild[s0]!;
  const s1l = s1 < 0 ? -1 : state.leftChild[s1]!;
  const s1r = s1 < 0 ? -1 : state.rightChild[s1]!;
  const n0l = state.leftChild[next]!;
  const n0l2 = state.leftChild2[next]!;
  const s0w = Math.imul(words[s0 + 1]!, S0_WORD);
  const s0t = Math.imul(tags[s0 + 1]!, S0_TAG);
  const s0lw = Math.imul(words[s0l + 1]!, S0_LEFT_WORD);
  const s0lt = Math.imul(tags[s0l + 1]!, S0_LEFT_TAG);
  const s0lr = Math.imul(relationOf(state, s0l), S0_LEFT);
  const s0rw = Math.imul(words[s0r + 1]!, S0_RIGHT_WORD);
  const s0rr = Math.imul(relationOf(state, s0r), S0_RIGHT);
  const s1w = Math.imul(words[s1 + 1]!, S1_WORD);
  const s1t = Math.imul(tags[s1 + 1]!, S1_TAG);
  const s1lr = Math.imul(relationOf(state, s1l), S1_LEFT);
  const s1rt = Math.imul(tags[s1r + 1]!, S1_RIGHT_TAG);
  const s1rr = Math.imul(relationOf(state, s1r), S1_RIGHT);
  const n0w = Math.imul(words[next + 1]!, N0_WORD);
  const n0t = Math.imul(tags[next + 1]!, N0_TAG);
  const n0v = Math.imul(HASH[state.leftCount[next]!]!, N0_COUNT);
  const n0lt = Math.imul(tags[n0l + 1]!, N0_LEFT_TAG);
  const n0lr = Math.imul(relationOf(state, n0l), N0_LEFT);
  const n0l2r = Math.imul(relationOf(state, n0l2), N0_LEFT2);
  const n1t = Math.imul(tags[n1 + 1]!, N1_TAG);
  const toNext = Math.imul(HASH[s0 < 0 ? 0 : Math.min(next - s0, 10)]!, TO_NEXT);
  let i = 0;
  out[i++] = s0t + n0t + n1t;
  out[i++] = s0w + n0t;
  out[i++] = s0w + n0t + n1t;
  out[i++] = s0t + s0lr + s0rr;
  out[i++] = n0t + n0v + s0t;
  out[i++] = s1t + s0t + s1rt;
  out[i++] = n0w + n0lr;
  out[i++] = s0w + s0t;
  out[i++] = s1w + s1t;
  out[i++] = n0w + n0t;
  out[i++] = s0t + n0t;
  out[i++] = s1t + s0t;
  out[i++] = s1t + n0t + n1t;
  out[i++] = s0t + s0lt + n0t;
  out[i++] = s0t + n0t + n0lt;
  out[i++] = s1t + s1lr + s1rr;
  out[i++] = n0t + n0lr;
  out[i++] = s0lw + s0t + n0t;
  out[i++] = s0rw + s0t + n0t;
  out[i++] = s0w + toNext + n0t;
  out[i++] = s1t + s1rr + s0lr + s0t;
  out[i++] = n0t + n0lr + n0l2r;
  return i;
}

/** The others, to be asked where those leave a doubt. */
export function otherKindFeatures(
  sentence: ParserSentence,
  state: ParserState,
  out: Int32Array,
): number {
  const { words, tags, clusters } = sentence;
  const { next, n } = state;
  const s0 = state.peek(0);
  const s1 = state.peek(1);
  const n1 = next + 1 <= n ? next + 1 : -1;
  const n2 = next + 2 <= n ? next + 2 : -1;
  const s0l = s0 < 0 ? -1 : state.leftChild[s0]!;
  const s0r = s0 < 0 ? -1 : state.rightChild[s0]!;
  const s1l = s1 < 0 ? -1 : state.leftChild[s1]!;
  const s1r = s1 < 0 ? -1 : state.rightChild[s1]!;
  const n0l = state.leftChild[next]!;
  const n0l2 = state.leftChild2[next]!;
  const s0l2 = s0 < 0 ? -1 : state.leftChild2[s0]!;
  const counts =
    s0 < 0 ? 0 : Math.min(15, state.leftCount[s0]!) * 16 + Math.min(15, state.rightCount[s0]!);
  const s0w = Math.imul(words[s0 + 1]!, S0_WORD);
  const s0t = Math.imul(tags[s0 + 1]!, S0_TAG);
  const s0c = Math.imul(clusters[s0 + 1]!, S0_CLUSTER);
  const s0v = Math.imul(HASH[counts]!, S0_COUNTS);
  const s0lt = Math.imul(tags[s0l + 1]!, S0_LEFT_TAG);
  const s0lr = Math.imul(relationOf(state, s0l), S0_LEFT);
  const s0rt = Math.imul(tags[s0r + 1]!, S0_RIGHT_TAG);
  const s0rr = Math.imul(relationOf(state, s0r), S0_RIGHT);
  const s0l2t = Math.imul(tags[s0l2 + 1]!, S0_LEFT2_TAG);
  const s0l2r = Math.imul(relationOf(state, s0l2), S0_LEFT2);
  const s0r2r = Math.imul(relationOf(state, s0 < 0 ? -1 : state.rightChild2[s0]!), S0_RIGHT2);
  const s1w = Math.imul(words[s1 + 1]!, S1_WORD);
  const s1t = Math.imul(tags[s1 + 1]!, S1_TAG);
  const s1c = Math.imul(clusters[s1 + 1]!, S1_CLUSTER);
  const s1v = Math.imul(HASH[s1 < 0 ? 0 : state.rightCount[s1]!]!, S1_COUNT);
  const s1lt = Math.imul(tags[s1l + 1]!, S1_LEFT_TAG);
  const s1lr = Math.imul(relationOf(state, s1l), S1_LEFT);
  const s1rr = Math.imul(relationOf(state, s1r), S1_RIGHT);
  const s2t = Math.imul(tags[state.peek(2) + 1]!, S2_TAG);
  const n0w = Math.imul(words[next + 1]!, N0_WORD);
  const n0t = Math.imul(tags[next + 1]!, N0_TAG);
  const n0c = Math.imul(clusters[next + 1]!, N0_CLUSTER);
  const n0lw = Math.imul(words[n0l + 1]!, N0_LEFT_WORD);
  const n0l2w = Math.imul(words[n0l2 + 1]!, N0_LEFT2_WORD);
  const n0l2t = Math.imul(tags[n0l2 + 1]!, N0_LEFT2_TAG);
  const n1w = Math.imul(words[n1 + 1]!, N1_WORD);
  const n1t = Math.imul(tags[n1 + 1]!, N1_TAG);
  const n2t = Math.imul(tags[n2 + 1]!, N2_TAG);
  const toNext = Math.imul(HASH[s0 < 0 ? 0 : Math.min(next - s0, 10)]!, TO_NEXT);
  const toS1 = Math.imul(HASH[s1 < 0 ? 0 : Math.min(s0 - s1, 10)]!, TO_S1);
  let i = 0;
  out[i++] = s1t + s0t + n0t;
  out[i++] = n0t + n1t + n2t;
  out[i++] = s0t + n0w;
  out[i++] = s0w + n0w;
  out[i++] = s0t + n0w + n1t;
  out[i++] = s0t + n0t + toNext;
  out[i++] = s1w + s0t + n0t;
  out[i++] = s1t + s0w + n0t;
  out[i++] = s0t + s0v + n0t;
  out[i++] = s0c + s0t + n0t;
  out[i++] = n0c + n0t + s0t;
  out[i++] = s0t + s0rt + n0t;
  out[i++] = s0w + s0lr + s0rr;
  out[i++] = BIAS;
  out[i++] = n1w;
  out[i++] = s1w + s0w;
  out[i++] = s1w + s0t;
  out[i++] = s1t + s0w;
  out[i++] = s2t + s1t + s0t;
  out[i++] = s1t + s0t + s0lt;
  out[i++] = s1t + s0t + s1lt;
  out[i++] = s1t + s0t + s0rt;
  out[i++] = s1w + s1lr + s1rr;
  out[i++] = n0lw + n0t + s0t;
  out[i++] = s0w + s0v;
  out[i++] = s1t + s1v + s0t;
  out[i++] = s1t + s0t + toS1;
  out[i++] = n0w + toNext + s0t;
  out[i++] = s0c + n0c;
  out[i++] = s1c + s0c;
  out[i++] = s1c + s1t + s0t;
  out[i++] = s0w + s1w + n0t;
  out[i++] = s1c + s0w + n0t;
  out[i++] = s0t + n0t + n0l2t;
  out[i++] = n0l2w + n0t + s0t;
  out[i++] = s0t + s0lr + s0l2r;
  out[i++] = s0t + s0rr + s0r2r;
  out[i++] = s0l2t + s0t + n0t;
  return i;
}
