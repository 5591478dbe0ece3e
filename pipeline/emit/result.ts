import type { Article } from '../model/article.js';
import type { DocumentRow, FailureRow, Row } from '../model/tables.js';
import { DOCUMENT_TABLES } from '../model/tables.js';
import { toCsvLines, toJson } from './csv.js';
import { type Records, toRecords } from './records.js';
import { type Signature, signatureOf } from './signature.js';
import { wideDraft } from './wide.js';

/** How a document uses an entity. */
export interface EntityUse {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly iso3166: string;
  readonly mentions: number;
}

/** What a worker hands over for one document: everything rendered that other documents cannot change. */
export interface Rendered {
  readonly document: DocumentRow;
  /** The members of the JSON record after those of the document row. */
  readonly members: readonly string[];
  /** CSV lines by table. */
  readonly csv: Readonly<Record<string, string>>;
  /** Row counts by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** What wide rows add to those of claims, one line of JSON. */
  readonly wide: string;
  readonly entities: readonly EntityUse[];
  readonly signature: Signature;
}

export type DocumentResult = Rendered | { readonly failure: FailureRow };

/** Renders the rows of a finished article. Throws `CheckError` when a span does not hold. */
export function render(article: Article): Rendered {
  const records = toRecords(article);
  const csv: Record<string, string> = {};
  const rows: Record<string, number> = {};
  let wide = '';
  const members = [
    `"text":${JSON.stringify(article.text)}`,
    `"raw":${JSON.stringify(article.raw)}`,
  ];
  for (const table of DOCUMENT_TABLES) {
    const list: readonly Row[] = records[table.name as keyof Records] as readonly Row[];
    const lines = toCsvLines(table, list);
    if (table.name === 'claims') wide = wideDraft(records, lines);
    csv[table.name] = lines.join('');
    rows[table.name] = list.length;
    members.push(`"${table.name}":${toJson(table, list)}`);
  }
  return {
    document: records.document,
    members,
    csv,
    rows,
    wide,
    entities: entityUses(article, records.entities),
    signature: signatureOf(article.tokens),
  };
}

function entityUses(article: Article, ids: ReadonlyMap<string, string>): EntityUse[] {
  const counts = new Map<string, number>();
  for (const { entity } of article.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return article.entities.map(({ key, label, name, aliases, iso3166 }) => ({
    id: ids.get(key)!,
    label,
    name,
    aliases: [...aliases],
    iso3166,
    mentions: counts.get(key) ?? 0,
  }));
}
