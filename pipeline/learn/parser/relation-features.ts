import type { ParserSentence } from './parser-sentence.js';
import { HASH, NONE, relationOf } from './parser-sentence.js';
import { LEFT, type ParserState } from './parser-state.js';

// Factors of the places, as in `kind-features.ts`.
// Child and head of an arc.
const C_WORD = 0x9e19cfdf;
const C_TAG = 0xc8ecf043;
const C_CLUSTER = 0xea3d9d21;
const C_LEFT_WORD = 0xb99a14f9;
const C_LEFT = 0xa7e3deeb;
const C_RIGHT = 0x90cf3f1d;
const C_BEFORE = 0xad4579ff;
const C_AFTER = 0x9eddb5e7;
const H_WORD = 0x951bc8cd;
const H_TAG = 0xbdd4d0f3;
const H_CLUSTER = 0xc6d1d9af;
const H_LEFT_WORD = 0xef67594f;
const H_LEFT = 0xaac30727;
const H_LEFT2 = 0xfc1a4093;
const H_RIGHT = 0xd39bc951;
const H_RIGHT2 = 0xc7836f95;
const ARC_LENGTH = 0xbde54e17;
const LEFT_ARC = 0xdeef1f8d;
const RIGHT_ARC = 0xdf1bfb25;

/** The features that suffice for the relation of most arcs, as sums; returns their number. */
export function likelyRelationFeatures(
  sentence: ParserSentence,
  state: ParserState,
  kind: number,
  out: Int32Array,
): number {
  const { words, tags, clusters } = sentence;
  const c = state.stack[state.size - 1]!;
  const h = state.headOf(kind);
  const side = kind === LEFT ? LEFT_ARC : RIGHT_ARC;
  const cw = Math.imul(words[c + 1]!, C_WORD);
  const ct = Math.imul(tags[c + 1]!, C_TAG);
  const cc = Math.imul(clusters[c + 1]!, C_CLUSTER);
  const cl = Math.imul(relationOf(state, state.leftChild[c]!), C_LEFT);
  const hw = Math.imul(words[h + 1]!, H_WORD);
  const ht = Math.imul(tags[h + 1]!, H_TAG);
  const hl = Math.imul(relationOf(state, state.leftChild[h]!), H_LEFT);
  const hr = Math.imul(relationOf(state, state.rightChild[h]!), H_RIGHT);
  const hl2 = Math.imul(relationOf(state, state.leftChild2[h]!), H_LEFT2);
  const length = Math.imul(HASH[Math.min(Math.abs(h - c), 5)]!, ARC_LENGTH);
  let i = 0;
  out[i++] = cw + ht + side;
  out[i++] = hw + ct + side;
  out[i++] = ct + ht + length + side;
  out[i++] = ct + cl + ht + side;
  out[i++] = hw + ct + cl + side;
  out[i++] = hl + hl2 + ht + ct + side;
  out[i++] = hr + cl + ht + ct + side;
  out[i++] = cc + ht + ct + side;
  return i;
}

/** The others, to be asked where those leave a doubt. */
export function otherRelationFeatures(
  sentence: ParserSentence,
  state: ParserState,
  kind: number,
  out: Int32Array,
): number {
  const { words, tags, clusters } = sentence;
  const c = state.stack[state.size - 1]!;
  const h = state.headOf(kind);
  const side = kind === LEFT ? LEFT_ARC : RIGHT_ARC;
  const cw = Math.imul(words[c + 1]!, C_WORD);
  const ct = Math.imul(tags[c + 1]!, C_TAG);
  const cc = Math.imul(clusters[c + 1]!, C_CLUSTER);
  const cl = Math.imul(relationOf(state, state.leftChild[c]!), C_LEFT);
  const hw = Math.imul(words[h + 1]!, H_WORD);
  const ht = Math.imul(tags[h + 1]!, H_TAG);
  const hl = Math.imul(relationOf(state, state.leftChild[h]!), H_LEFT);
  const hr = Math.imul(relationOf(state, state.rightChild[h]!), H_RIGHT);
  const hc = Math.imul(clusters[h + 1]!, H_CLUSTER);
  const cr = Math.imul(relationOf(state, state.rightChild[c]!), C_RIGHT);
  const clw = Math.imul(words[state.leftChild[c]! + 1]!, C_LEFT_WORD);
  const hlw = Math.imul(words[state.leftChild[h]! + 1]!, H_LEFT_WORD);
  const hr2 = Math.imul(relationOf(state, state.rightChild2[h]!), H_RIGHT2);
  const before = Math.imul(tags[c]!, C_BEFORE);
  const after = Math.imul(c + 1 < state.n ? tags[c + 2]! : HASH[NONE]!, C_AFTER);
  let i = 0;
  out[i++] = cw + side;
  out[i++] = ct + ht + side;
  out[i++] = cw + hw + side;
  out[i++] = clw + ct + ht + side;
  out[i++] = hr + hr2 + ht + ct + side;
  out[i++] = before + ct + after + side;
  out[i++] = cc + hc + side;
  out[i++] = hc + ct + cl + side;
  out[i++] = cc + cl + ht + side;
  out[i++] = cr + ct + ht + side;
  out[i++] = hlw + ht + ct + side;
  out[i++] = cw + hr + hl + ct + side;
  return i;
}
