import { hash } from 'node:crypto';
import type { Article, Metadata, MetadataValue } from '../model/article.js';
import type { Config } from '../model/config.js';
import { createArticle } from '../model/create.js';
import { addressDate } from './address.js';
import { articlesIn, SEVERAL } from './bundle.js';
import { readPublished } from './calendar.js';
import { orderOf } from './day-order.js';
import { type Decoded, decode } from './decode.js';
import { dateInFileName } from './file-name.js';
import { readFrontMatter } from './front-matter.js';
import { METADATA_KEYS, type MetadataRow } from './metadata-table.js';
import { findMetadata } from './text-metadata.js';

export { articlesIn, SEVERAL } from './bundle.js';
export { readPublished } from './calendar.js';
export { decode, encodingExists } from './decode.js';
export { IngestError } from './error.js';
export { type InputFile, listInput } from './list.js';
export {
  fileKey,
  loadMetadataTable,
  METADATA_KEYS,
  type MetadataKey,
  type MetadataRow,
  type MetadataTable,
} from './metadata-table.js';

/** What `published_doubt` says of a date that a table or front matter gives and that is none. */
export const UNREAD = 'which cannot be read';

/** What is known of a file before it is read. */
export interface IngestContext {
  /** Its row in the metadata file that the user named. */
  readonly fromFile?: MetadataRow;
  /** Its row in `metadata.csv` of the input folder. */
  readonly fromFolder?: MetadataRow;
  readonly config: Config;
}

/**
 * Makes an article of a file's bytes: decodes them and gathers metadata, where for each value the
 * strongest source that has it wins and is recorded. `file` is the path below the input. Throws an
 * `IngestError` when the bytes are no text.
 */
export function ingest(bytes: Buffer, file: string, context: IngestContext): Article {
  return articleFrom(bytes, decode(bytes, context.config.ingest.encoding), file, context);
}

/** Makes an article of a text that has been decoded already; its bytes are taken to be UTF-8. */
export function ingestText(text: string, file: string, context: IngestContext): Article {
  const bytes = Buffer.from(text);
  return articleFrom(bytes, { text: bytes.toString(), encoding: 'utf-8' }, file, context);
}

function articleFrom(
  bytes: Buffer,
  { text, encoding }: Decoded,
  file: string,
  context: IngestContext,
): Article {
  const { metadata, unread } = gather(text, file, context);
  const article = createArticle({
    file,
    id: hash('sha256', file, 'hex').slice(0, 16),
    sha256: hash('sha256', bytes, 'hex'),
    encoding: encoding.toLowerCase(),
    raw: text,
    metadata,
  });
  article.publishedDoubt = unread;
  const { length } = articlesIn(text);
  if (length > 0) article.publishedDoubt = `${SEVERAL} (${length}); see vouch split`;
  return article;
}

/** The metadata, and the date given for the document that cannot be read. */
function gather(
  raw: string,
  file: string,
  { fromFile, fromFolder, config }: IngestContext,
): { metadata: Metadata; unread: string } {
  const front = readFrontMatter(raw);
  const given = [fromFile, fromFolder, front.values].map((row) => row?.published ?? '');
  const order = orderOf(raw, given, config.dates.order);
  const inText = findMetadata(raw, order, front.length);
  const metadata: Metadata = {};
  for (const key of METADATA_KEYS) {
    const candidates: (MetadataValue | undefined)[] = [
      valueIn(fromFile, key, 'metadata_file', order),
      valueIn(fromFolder, key, 'metadata_csv', order),
      valueIn(front.values, key, 'front_matter', order),
      inText[key],
    ];
    const [winner, ...others] = candidates.filter((candidate) => candidate !== undefined);
    if (winner === undefined) continue;
    const rival = key === 'published' && others.find(({ value }) => !agree(value, winner.value));
    metadata[key] = rival
      ? { ...winner, rival: { value: rival.value, source: rival.source } }
      : winner;
  }
  const address = metadata.url && addressDate(metadata.url.value, order);
  if (address) metadata.published ??= { value: address.value, source: metadata.url!.source };
  const named = dateInFileName(file);
  if (named !== '') metadata.published ??= { value: named, source: 'file_name' };
  const rows = [
    ['metadata_file', fromFile],
    ['metadata_csv', fromFolder],
    ['front_matter', front.values],
  ] as const;
  const unread = rows.find(([, row]) => row?.published && !readPublished(row.published, order));
  return {
    metadata,
    unread: unread ? `${unread[0]} says "${unread[1]!.published}", ${UNREAD}` : '',
  };
}

/** Whether two dates are the same as far as both go: 2018-06 and 2018-06-18. */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** A value that a table or front matter gives; a date that cannot be read is no date. */
function valueIn(
  row: MetadataRow | undefined,
  key: keyof MetadataRow,
  source: MetadataValue['source'],
  order: Config['dates']['order'],
): MetadataValue | undefined {
  const text = row?.[key];
  const value = key === 'published' && text !== undefined ? readPublished(text, order) : text;
  return value ? { value, source } : undefined;
}
