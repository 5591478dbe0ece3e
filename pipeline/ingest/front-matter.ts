import { parseDocument } from 'yaml';
import type { MetadataKey, MetadataRow } from './metadata-table.js';

/** Keys under which front matter in the wild has what we know by one name. */
const ALIASES: Readonly<Record<string, MetadataKey>> = {
  title: 'title',
  headline: 'title',
  published: 'published',
  date: 'published',
  pubdate: 'published',
  pub_date: 'published',
  publish_date: 'published',
  date_publish: 'published',
  date_published: 'published',
  datepublished: 'published',
  published_at: 'published',
  published_date: 'published',
  published_time: 'published',
  publication_date: 'published',
  publisher: 'publisher',
  site: 'publisher',
  publication: 'publisher',
  sitename: 'publisher',
  author: 'author',
  authors: 'author',
  byline: 'author',
  url: 'url',
  link: 'url',
  source_url: 'url',
  permalink: 'url',
};

/** Aliases that are resolved, so that a few lines cannot stand for gigabytes. */
const MOST_ALIASES = 20;

const BLOCK = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Front matter at the head of a text: its values and the raw length it takes, 0 when there is none. */
export interface FrontMatter {
  readonly values: MetadataRow;
  readonly length: number;
}

/** Reads YAML front matter; what is not a mapping of plain values is no front matter. */
export function readFrontMatter(raw: string): FrontMatter {
  const none = { values: {}, length: 0 };
  const found = raw.startsWith('---') || raw.startsWith('\ufeff---') ? BLOCK.exec(raw) : null;
  if (found === null) return none;
  const data = readYaml(found[1]!);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return none;
  const values: MetadataRow = {};
  for (const [name, value] of Object.entries(data)) {
    const key = Object.hasOwn(ALIASES, name.toLowerCase())
      ? ALIASES[name.toLowerCase()]
      : undefined;
    const text = plain(value);
    if (key !== undefined && text !== '' && values[key] === undefined) values[key] = text;
  }
  return { values, length: found[0].length };
}

/** The value of a YAML text, every scalar but null as text; undefined when it is no YAML that can be read. */
function readYaml(source: string): unknown {
  const document = parseDocument(source, {
    schema: 'failsafe',
    customTags: ['null'],
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    // More aliases than an article has use for: they can grow without bound.
    return undefined;
  }
}

/** A scalar as text; a list of scalars joined with `;`; else empty. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value)) return '';
  return value
    .filter((item): item is string => typeof item === 'string')
    .map((item) => item.trim())
    .join(';');
}
