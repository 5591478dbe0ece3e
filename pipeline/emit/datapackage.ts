import type { Config } from '../model/config.js';
import { type Column, DOCUMENT_TABLES, DOCUMENTS, TABLES, type Table } from '../model/tables.js';
import type { FileSummary } from './dataset-file.js';
import { VERSION } from './version.js';

/** Describes the dataset as a Frictionless Data Package 2. */
export function dataPackage(files: readonly FileSummary[], config: Config): string {
  const summaries = new Map(files.map((file) => [file.path, file]));
  const resources = TABLES.map((table) => ({
    ...resource(summaries.get(`${table.name}.csv`)!, table.name, table.doc),
    format: 'csv',
    mediatype: 'text/csv',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
    schema: schema(table),
  }));
  const documents = {
    ...resource(summaries.get('documents.jsonl')!, 'documents-nested', 'one record per document'),
    format: 'jsonl',
    mediatype: 'application/jsonl',
    schema: { fields: nestedFields() },
  };
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'vouch-dataset',
    title: 'Claims, mentions and dates of a collection of articles',
    resources: [...resources, documents],
    vouch: { version: VERSION, offset_unit: 'unicode code point', configuration: config },
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(file: FileSummary, name: string, description: string) {
  return {
    name,
    path: file.path,
    description,
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    rows: file.rows,
  };
}

function schema(table: Table) {
  return {
    fields: table.columns.map((column) => field(column, column.key === table.primaryKey)),
    missingValues: [''],
    ...(table.primaryKey === '' ? {} : { primaryKey: [table.primaryKey] }),
    ...(table.references.length === 0
      ? {}
      : { foreignKeys: table.references.map((reference) => foreignKey(table, reference)) }),
  };
}

/** The members of a record of `documents.jsonl`: without their types a reader would guess them. */
function nestedFields() {
  const inside = new Set<string>(DOCUMENT_TABLES.map(({ name }) => name));
  return [
    ...DOCUMENTS.columns
      .filter(({ key }) => !inside.has(key))
      .map((column) => field(column, column.key === DOCUMENTS.primaryKey)),
    { name: 'text', type: 'string', description: 'the clean text' },
    { name: 'raw', type: 'string', description: 'the raw text as decoded' },
    ...DOCUMENT_TABLES.map(({ name, doc }) => ({ name, type: 'array', description: doc })),
  ];
}

function field({ key, type, doc, values }: Column, isKey: boolean) {
  const constraints = {
    ...(isKey ? { required: true, unique: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name: key,
    type: type === 'integer' ? 'integer' : 'string',
    description: describe(key, type, doc),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function describe(key: string, type: Column['type'], doc: string): string {
  if (type === 'spans') return `${doc}: "start end" joined with ";", in Unicode code points`;
  if (type === 'list') return `${doc}, joined with ";"`;
  if (/(^|_)(start|end)$/.test(key)) return `${doc}, in Unicode code points from 0`;
  return doc;
}

function foreignKey(table: Table, { column, table: target }: { column: string; table: string }) {
  const fields = [TABLES.find(({ name }) => name === target)!.primaryKey];
  return {
    fields: [column],
    reference: target === table.name ? { fields } : { resource: target, fields },
  };
}
