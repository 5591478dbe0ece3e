import { combine } from '../../../learn/engine/features.js';
import { RELATIONS } from '../../../learn/parser/parser.js';
import type { Tokens } from '../../../model/tokens.js';
import type { Range } from '../view/attribution.js';

/** Children that tell whether a word can be a cue; one bit each. */
const CHILD_BIT = new Int32Array(256);
RELATIONS.forEach((name, relation) => {
  const groups = [
    ['nsubj', 'nsubj:outer', 'csubj'],
    ['nsubj:pass', 'csubj:pass'],
    ['ccomp'],
    ['xcomp'],
    ['obj', 'iobj'],
    ['obl:agent'],
    ['parataxis'],
    ['aux', 'aux:pass'],
    ['mark'],
    ['nmod:poss'],
    ['acl', 'acl:relcl'],
    ['obl'],
    ['nmod'],
    ['advcl'],
  ];
  groups.forEach((group, bit) => {
    if (group.includes(name)) CHILD_BIT[relation] = 1 << bit;
  });
});

/** Which kinds of children each token has, as bits; before the token and after it apart. */
export function childrenOf(tokens: Tokens): Int32Array {
  const { count, head, relation } = tokens;
  const children = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const h = head[i]!;
    if (h >= 0) children[h]! |= CHILD_BIT[relation[i]!]! << (i < h ? 0 : 14);
  }
  return children;
}

/** The token of a range that governs the others; its first verb-like end when they hang apart. */
export function headOf(tokens: Tokens, { first, end }: Range): number {
  for (let i = first; i < end; i++) {
    const h = tokens.head[i]!;
    if (h < first || h >= end) return i;
  }
  return first;
}

const UP = 4;
const NONE = 7;

/**
 * How each token of a window hangs on a cue: over which of the cue's ancestors, and by the relation of
 * the branch to it. `branch` is the token at the top of that branch.
 */
export class CueLinks {
  link = new Int32Array(0);
  branch = new Int32Array(0);
  private base = 0;
  private level = new Int8Array(0);

  build(tokens: Tokens, cue: Range, window: Range): void {
    const length = window.end - window.first;
    this.base = window.first;
    if (this.link.length < length) {
      this.link = new Int32Array(length * 2);
      this.branch = new Int32Array(length * 2);
      this.level = new Int8Array(length * 2);
    }
    const { level } = this;
    level.fill(-1, 0, length);
    this.link.fill(0, 0, length);
    this.branch.fill(-1, 0, length);
    for (let i = cue.first; i < cue.end; i++) level[i - window.first] = 0;
    let at = headOf(tokens, cue);
    let chain = 0;
    const { head, relation } = tokens;
    const chains: number[] = [0];
    for (let up = 1; ; up++) {
      chain = combine(chain, relation[at]!);
      at = head[at]!;
      if (at < window.first || at >= window.end) break;
      const k = Math.min(up, UP);
      chains[k] ??= chain;
      if (level[at - window.first]! < 0) {
        level[at - window.first] = k;
        this.link[at - window.first] = combine(NONE, k);
        this.branch[at - window.first] = at;
      }
    }
    for (let i = 0; i < length; i++) this.resolve(tokens, i, chains, window);
  }

  linkOf(i: number): number {
    return this.link[i - this.base]!;
  }

  branchOf(i: number): number {
    return this.branch[i - this.base]!;
  }

  /** Climbs from a token to the chain, then writes what was found to all on the way. */
  private resolve(tokens: Tokens, i: number, chains: readonly number[], window: Range): void {
    const { head, relation } = tokens;
    const { first, end } = window;
    if (this.level[i]! >= 0 || this.branch[i]! >= 0) return;
    let top = i + first;
    let over = head[top]!;
    while (over >= first && over < end && this.level[over - first]! < 0) {
      if (this.branch[over - first]! >= 0) break;
      top = over;
      over = head[top]!;
    }
    let link = 1;
    let branch = top;
    if (over >= first && over < end) {
      const known = this.level[over - first]!;
      if (known >= 0) {
        const side = top < over ? 0 : 1;
        link = combine(combine(relation[top]! * 2 + side, known), chains[known]!);
      } else {
        link = this.link[over - first]!;
        branch = this.branch[over - first]!;
      }
    }
    for (let at = i + first; ; at = head[at]!) {
      this.link[at - first] = link;
      this.branch[at - first] = branch;
      if (at === top) break;
    }
  }
}
