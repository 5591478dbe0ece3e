import type { Edit } from '../model/article.js';
import type { OffsetMap } from '../model/offset-map.js';
import type { Span } from '../model/span.js';

interface Entry {
  readonly raw: Span;
  readonly rule: string;
  readonly evidence: string;
}

/** An entry with the number of those before it. */
interface Numbered extends Entry {
  readonly order: number;
}

/**
 * Gathers what the rules did and tells it as one list of raw replacements that do not overlap, so that
 * applying them to the raw text gives the clean text. Where several rules changed the same place, the
 * edit names them all, joined with `+`.
 */
export class EditLog {
  private readonly entries: Numbered[] = [];

  add({ raw, rule, evidence }: Entry): void {
    this.entries.push({ raw, rule, evidence, order: this.entries.length });
  }

  /** The edits in order of place; `text` is the clean text that `offsets` maps to `raw`. */
  edits(raw: string, text: string, offsets: OffsetMap): Edit[] {
    const entries = [...this.entries].sort(
      (a, b) => a.raw.start - b.raw.start || a.raw.end - b.raw.end || a.order - b.order,
    );
    const edits: Edit[] = [];
    let next = 0;
    for (const piece of offsets.replaced()) {
      const inside: Numbered[] = [];
      for (; next < entries.length && entries[next]!.raw.end <= piece.raw.end; next++) {
        inside.push(entries[next]!);
      }
      const before = raw.slice(piece.raw.start, piece.raw.end);
      const after = text.slice(piece.clean.start, piece.clean.end);
      if (before === after) continue;
      inside.sort((a, b) => a.order - b.order);
      const rule = unique(inside.map((entry) => entry.rule)).join('+');
      const evidence = unique(inside.map((entry) => entry.evidence)).join('; ');
      edits.push({ rule, ...piece.raw, before, after, evidence });
    }
    return edits;
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
