import { type PennTag, tagIndex } from '../../../learn/treebank/penn-tags.js';
import { type Relation, relationIndex } from '../../../learn/treebank/relations.js';
import type { ClaimView } from './view.js';

/** A set of parts of speech, for `isTag`. */
export function tags(...names: readonly PennTag[]): Uint8Array {
  const set = new Uint8Array(256);
  for (const name of names) set[tagIndex(name)] = 1;
  return set;
}

/** What a phrase has that names who speaks: a noun, a name or a pronoun. */
export const NAMING = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP');

/** Whether the part of speech of token `i` is one of `set`. */
export function isTag(view: ClaimView, i: number, set: Uint8Array): boolean {
  return set[view.tokens.tag[i]!] === 1;
}

/** A set of relations, for `isRelation`. */
export type Relations = Uint8Array;

export function relations(...names: readonly Relation[]): Relations {
  const set = new Uint8Array(256);
  for (const name of names) set[relationIndex(name)] = 1;
  return set;
}

/** Whether token `i` depends on its head by one of `set`. */
export function isRelation(view: ClaimView, i: number, set: Relations): boolean {
  return set[view.tokens.relation[i]!] === 1;
}
