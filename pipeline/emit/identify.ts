import { hash } from 'node:crypto';

/** A short hash of its parts: 16 hexadecimal digits with a prefix, so that no spreadsheet reads a number. */
export function identifier(prefix: string, parts: readonly string[]): string {
  // Lengths between the parts: no two lists of parts run together to the same text.
  let content = '';
  for (const part of parts) content += `${part.length}:${part}`;
  return `${prefix}_${hash('sha256', content, 'hex').slice(0, 16)}`;
}

/**
 * Gives rows of one document their identifiers. Rows with the same content are told apart by their order
 * among themselves, so a new row elsewhere leaves the others' identifiers alone.
 */
export class Identifiers {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly prefix: string,
    private readonly document: string,
  ) {}

  /** The identifier of the next row with this content. */
  next(...content: readonly string[]): string {
    const first = identifier(this.prefix, [this.document, ...content]);
    const ordinal = this.seen.get(first) ?? 0;
    this.seen.set(first, ordinal + 1);
    return ordinal === 0
      ? first
      : identifier(this.prefix, [this.document, ...content, `#${ordinal}`]);
  }
}

/** The identifier of an entity, the same in every document and every run. */
export function entityId(key: string): string {
  return key === '' ? '' : identifier('ent', [key]);
}
