import type { EntityRow } from '../model/tables.js';
import { identifier } from './identify.js';
import type { EntityUse } from './result.js';
import { listCell } from './rows/context.js';

/** What the documents say of an entity that give it one country, or none. */
interface Merged {
  readonly label: string;
  readonly iso3166: string;
  mentions: number;
  documents: number;
  /** Name to number of mentions in the documents that call the entity so. */
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
}

/**
 * Merges the entities of all documents by identifier. Where documents state different countries for one
 * name they mean different things ("Kenyan minister A. Otieno", "Ugandan minister A. Otieno"), which are
 * told apart; otherwise one that states no country means the same as one that does. The result does not
 * depend on the order of documents, and takes memory by the number of entities.
 *
 * No identifier that a document gives by itself can do this. Let A state no country, B Kenya and C Uganda:
 * as A alone with B is one person, A and B have one identifier; as A alone with C is one, so have A and C;
 * then B and C share it, too, who are to be apart. So the identifiers of the documents that state a country
 * change when the corpus first states a second one for the name, and at no other time; those of documents
 * that state none never do.
 */
export class EntityMerger {
  private readonly entities = new Map<string, Map<string, Merged>>();

  /** Adds the entities of one document. */
  add(uses: readonly EntityUse[]): void {
    for (const use of uses) this.addUse(use);
  }

  private addUse({ id, label, name, aliases, iso3166, mentions }: EntityUse): void {
    const byCountry = this.entities.get(id) ?? new Map<string, Merged>();
    this.entities.set(id, byCountry);
    let merged = byCountry.get(iso3166);
    if (!merged) {
      merged = empty(label, iso3166);
      byCountry.set(iso3166, merged);
    }
    merged.mentions += mentions;
    if (mentions > 0) merged.documents++;
    merged.names.set(name, (merged.names.get(name) ?? 0) + mentions);
    for (const alias of aliases) merged.aliases.add(alias);
  }

  /**
   * The identifiers that namesakes of different countries get instead of the one they share, by that
   * one and by country.
   */
  namesakes(): Map<string, Map<string, string>> {
    const found = new Map<string, Map<string, string>>();
    for (const [id, byCountry] of this.entities) {
      const countries = [...byCountry.keys()].filter((country) => country !== '');
      if (countries.length < 2) continue;
      found.set(id, new Map(countries.map((country) => [country, namesakeId(id, country)])));
    }
    return found;
  }

  /** One row per entity, in the order in which documents, sorted by file, first name them. */
  rows(): EntityRow[] {
    return [...this.entities].flatMap(([id, byCountry]) => {
      const parts = [...byCountry.values()];
      const countries = parts.filter(({ iso3166 }) => iso3166 !== '').length;
      if (countries < 2) return [rowOf(id, parts.reduce(joined))];
      return parts.map((part) => rowOf(namesakeId(id, part.iso3166), part));
    });
  }
}

function empty(label: string, iso3166: string): Merged {
  return { label, iso3166, mentions: 0, documents: 0, names: new Map(), aliases: new Set() };
}

/** The identifier of one of several namesakes; those without a country keep the shared one. */
function namesakeId(id: string, country: string): string {
  return country === '' ? id : identifier('ent', [id, country]);
}

function joined(a: Merged, b: Merged): Merged {
  const both = empty(a.label, a.iso3166 || b.iso3166);
  for (const part of [a, b]) {
    both.mentions += part.mentions;
    both.documents += part.documents;
    for (const [name, count] of part.names) {
      both.names.set(name, (both.names.get(name) ?? 0) + count);
    }
    for (const alias of part.aliases) both.aliases.add(alias);
  }
  return both;
}

function rowOf(entity_id: string, merged: Merged): EntityRow {
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
}

/** The name with the most mentions, then the longest, then the first by code unit. */
function bestName(names: ReadonlyMap<string, number>): string {
  const ranked = [...names].sort(
    ([a, countA], [b, countB]) =>
      countB - countA || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0),
  );
  return ranked[0]![0];
}
