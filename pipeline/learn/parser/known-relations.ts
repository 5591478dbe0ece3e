import { quick } from '../engine/features.js';
import type { FeatureWeights, LinearModel } from '../engine/model.js';
import { PENN_TAGS } from '../treebank/penn-tags.js';
import { KINDS, LABELS, LEFT, RIGHT } from './parser-state.js';

/** Templates of the rows of a parser model that keep this: by tags, and by tags in their context. */
const BY_TAGS = 99;
const IN_CONTEXT = 98;
/** Tags that were seen together this often tell which relations there are … */
const MIN_COUNT = 30;
/** … those that make up this share; … */
const MIN_SHARE = 0.002;
/** … and a relation is certain when it has at least this share, … */
const CERTAIN_SHARE = 0.98;
/** … in a context that was seen this often. */
const MIN_IN_CONTEXT = 10;

const N = PENN_TAGS.length;
/** Arcs between tokens further apart than this are of one context. */
const FAR = 3;

/** An arc between two tokens as it is made, for `KnownRelations.from`. */
export interface SeenArc {
  readonly kind: number;
  readonly childTag: number;
  readonly headTag: number;
  /** Relation of the outermost left child of the child, a number of its own for none. */
  readonly below: number;
  readonly distance: number;
  readonly relation: number;
}

/**
 * What the tags of child and head, and the side of the head, say about the relation of an arc before any
 * weight is asked: most pairs of tags know a few relations only, many pairs one (a determiner before
 * its noun is `det`), others one where the distance and the first word below the child are known.
 */
export class KnownRelations {
  /** Labels (see `LABELS`) by pair of tags; none where anything is possible. */
  private readonly byTags: (Uint8Array | undefined)[] = [];

  private constructor(private readonly model: LinearModel) {
    for (let at = 0; at < 2 * N * N; at++) {
      const labels = model.labelsOf(quick(BY_TAGS, at, 0, 0));
      this.byTags.push(labels.length > 0 ? Uint8Array.from(labels) : undefined);
    }
  }

  /** What a trained model says. */
  static of(model: LinearModel): KnownRelations {
    return new KnownRelations(model);
  }

  /** The relation of the arc, -1 when it is open. */
  certain(kind: number, child: number, head: number, below: number, distance: number): number {
    const at = place(kind, child, head);
    if (at < 0) return -1;
    const labels = this.byTags[at];
    if (labels === undefined) return -1;
    if (labels.length === 1) return labels[0]! - KINDS;
    const label = this.model.firstLabel(contextKey(at, below, distance));
    return label < 0 ? -1 : label - KINDS;
  }

  /** The labels of the relations that an arc between such tokens can have, without the root's. */
  possible(kind: number, child: number, head: number): Uint8Array {
    const at = place(kind, child, head);
    return (at < 0 ? undefined : this.byTags[at]) ?? ANY;
  }
}

/** The rows of a parser model that keep what arcs with their relations show. */
export function relationRows(arcs: Iterable<SeenArc>): FeatureWeights[] {
  const byTags = new Counts();
  const inContext = new Counts();
  for (const { kind, childTag, headTag, below, distance, relation } of arcs) {
    const at = place(kind, childTag, headTag);
    if (at < 0) continue;
    byTags.add(quick(BY_TAGS, at, 0, 0), relation);
    inContext.add(contextKey(at, below, distance), relation);
  }
  const row = (key: number, relations: number[]): FeatureWeights => ({
    key,
    labels: relations.map((relation) => KINDS + relation).sort((a, b) => a - b),
    weights: relations.map(() => 1),
  });
  const certain = byTags.rows(MIN_COUNT, CERTAIN_SHARE, row);
  const settled = new Set(certain.map(({ key }) => key));
  const open = byTags.rows(MIN_COUNT, MIN_SHARE, row).filter(({ key }) => !settled.has(key));
  return [...certain, ...open, ...inContext.rows(MIN_IN_CONTEXT, CERTAIN_SHARE, row)];
}

/** All relations but the root's, which comes first. */
const ANY = Uint8Array.from({ length: LABELS - KINDS - 1 }, (_, i) => KINDS + 1 + i);

function place(kind: number, child: number, head: number): number {
  if (child >= N || head >= N) return -1;
  return ((kind === LEFT ? 0 : RIGHT - LEFT) * N + child) * N + head;
}

function contextKey(at: number, below: number, distance: number): number {
  return quick(IN_CONTEXT, at, below, Math.min(distance, FAR));
}

/** How often something was seen under a key. */
class Counts {
  private readonly counts = new Map<number, Map<number, number>>();

  add(key: number, what: number): void {
    const seen = this.counts.get(key) ?? new Map<number, number>();
    this.counts.set(key, seen.set(what, (seen.get(what) ?? 0) + 1));
  }

  /** A row for every key seen `least` times, of what has at least `share` of these; none without any. */
  rows<Row>(least: number, share: number, row: (key: number, found: number[]) => Row): Row[] {
    return [...this.counts].flatMap(([key, seen]) => {
      const all = [...seen.values()].reduce((a, b) => a + b, 0);
      const found = [...seen].filter(([, count]) => count / all >= share).map(([what]) => what);
      return all >= least && found.length > 0 ? [row(key, found)] : [];
    });
  }
}
