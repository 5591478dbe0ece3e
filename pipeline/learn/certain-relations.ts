import { quick } from './features.js';
import type { FeatureWeights, LinearModel } from './model.js';
import { KINDS, LEFT, RIGHT } from './parser-state.js';
import { PENN_TAGS } from './penn-tags.js';

/** Template of the dictionary rows in a parser model. */
const CERTAIN = 99;
/** The tags of a pair are settled when they were seen this often … */
const MIN_COUNT = 30;
/** … and had one relation in at least this share. */
const MIN_SHARE = 0.98;

const N = PENN_TAGS.length;

/**
 * Relations that the tags of child and head settle, by the side of the head (a determiner before its
 * noun is `det`), four arcs in ten on the EWT dev split; these need no scores.
 */
export class CertainRelations {
  private readonly table = new Int16Array(2 * N * N).fill(-1);

  /** What a trained model says. */
  static of(model: LinearModel): CertainRelations {
    const out = new CertainRelations();
    for (let at = 0; at < out.table.length; at++)
      out.table[at] = Math.max(-1, model.firstLabel(quick(CERTAIN, at, 0, 0)) - KINDS);
    return out;
  }

  /** What arcs with their relations show, given as (kind, child's tag, head's tag, relation). */
  static from(arcs: Iterable<readonly [number, number, number, number]>): CertainRelations {
    const out = new CertainRelations();
    const counts = new Map<number, Map<number, number>>();
    for (const [kind, child, head, relation] of arcs) {
      const at = place(kind, child, head);
      if (at < 0) continue;
      const seen = counts.get(at) ?? new Map<number, number>();
      counts.set(at, seen.set(relation, (seen.get(relation) ?? 0) + 1));
    }
    for (const [at, seen] of counts) {
      const all = [...seen.values()].reduce((a, b) => a + b, 0);
      const [relation, most] = [...seen].reduce((a, b) => (b[1] > a[1] ? b : a));
      if (all >= MIN_COUNT && most / all >= MIN_SHARE) out.table[at] = relation;
    }
    return out;
  }

  /** The relation, -1 when it is open. */
  get(kind: number, child: number, head: number): number {
    const at = place(kind, child, head);
    return at < 0 ? -1 : this.table[at]!;
  }

  /** The rows that keep this in a model. */
  rows(): FeatureWeights[] {
    const rows: FeatureWeights[] = [];
    this.table.forEach((relation, at) => {
      if (relation < 0) return;
      rows.push({ key: quick(CERTAIN, at, 0, 0), labels: [KINDS + relation], weights: [1] });
    });
    return rows;
  }
}

function place(kind: number, child: number, head: number): number {
  if (child >= N || head >= N) return -1;
  return ((kind === LEFT ? 0 : RIGHT - LEFT) * N + child) * N + head;
}
