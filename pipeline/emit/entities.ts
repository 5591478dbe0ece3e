import type { EntityRow } from '../model/tables.js';
import type { EntityUse } from './result.js';
import { listCell } from './rows/context.js';

interface Merged {
  readonly label: string;
  iso3166: string;
  mentions: number;
  documents: number;
  /** Name to number of mentions in the documents that call the entity so. */
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
}

/** Merges the entities of all documents by identifier. The result does not depend on their order. */
export class EntityMerger {
  private readonly entities = new Map<string, Merged>();

  /** Adds the entities of one document. */
  add(uses: readonly EntityUse[]): void {
    for (const use of uses) this.addUse(use);
  }

  private addUse({ id, label, name, aliases, iso3166, mentions }: EntityUse): void {
    let merged = this.entities.get(id);
    if (!merged) {
      merged = {
        label,
        iso3166,
        mentions: 0,
        documents: 0,
        names: new Map(),
        aliases: new Set(),
      };
      this.entities.set(id, merged);
    }
    if (iso3166 > merged.iso3166) merged.iso3166 = iso3166;
    merged.mentions += mentions;
    if (mentions > 0) merged.documents++;
    merged.names.set(name, (merged.names.get(name) ?? 0) + mentions);
    for (const alias of aliases) merged.aliases.add(alias);
  }

  /** One row per entity, in the order in which documents, sorted by file, first name them. */
  rows(): EntityRow[] {
    return [...this.entities].map(([entity_id, merged]) => {
      const name = bestName(merged.names);
      const others = new Set([...merged.names.keys(), ...merged.aliases]);
      others.delete(name);
      return {
        entity_id,
        label: merged.label,
        name,
        aliases: listCell([...others].sort()),
        iso3166: merged.iso3166,
        mentions: merged.mentions,
        documents: merged.documents,
      };
    });
  }
}

/** The name with the most mentions, then the longest, then the first by code unit. */
function bestName(names: ReadonlyMap<string, number>): string {
  const ranked = [...names].sort(
    ([a, countA], [b, countB]) =>
      countB - countA || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0),
  );
  return ranked[0]![0];
}
