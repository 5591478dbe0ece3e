import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../model/config.js';
import {
  CLAIMS,
  CLAIMS_WIDE,
  DOCUMENT_TABLES,
  DOCUMENTS,
  ENTITIES,
  FAILURES,
  TABLES,
  type Table,
} from '../model/tables.js';
import { csvHeader, toCsv, toRecord } from './csv.js';
import { dataPackage } from './datapackage.js';
import { DatasetFile } from './dataset-file.js';
import { DuplicateFinder } from './duplicates.js';
import { EntityMerger } from './entities.js';
import { OutputFolder } from './folder.js';
import { linesOf, TextReader } from './read.js';
import type { DocumentResult, Rendered } from './result.js';
import { finishWide } from './wide.js';

/** Entities that are written at a time. */
const BATCH = 500;

/**
 * Writes a dataset document by document, in the order in which they are given. Only entities and
 * signatures of documents stay in memory. Nothing is in the output folder until `finish`.
 */
export class DatasetWriter {
  private readonly folder: OutputFolder;
  private readonly files = new Map<string, DatasetFile>();
  private readonly duplicates = new DuplicateFinder();
  private readonly entities = new EntityMerger();
  private readonly nested: DatasetFile;
  private readonly drafts: DatasetFile;

  /** Throws `UsageError` when `output` must not be replaced. */
  constructor(
    output: string,
    private readonly config: Config,
  ) {
    this.folder = new OutputFolder(output);
    for (const table of TABLES) {
      const file = new DatasetFile(this.folder.temporary, `${table.name}.csv`);
      file.write(csvHeader(table));
      this.files.set(table.name, file);
    }
    this.nested = new DatasetFile(this.folder.temporary, 'documents.jsonl');
    this.drafts = new DatasetFile(this.folder.temporary, 'wide.partial');
  }

  /** Adds the next document, in order of files. */
  add(result: DocumentResult): void {
    if ('failure' in result) this.write(FAILURES, toCsv(FAILURES, [result.failure]), 1);
    else this.addRendered(result);
  }

  private addRendered(result: Rendered): void {
    const { doc_id } = result.document;
    const duplicate_of = this.duplicates.add(doc_id, result.signature);
    const document = { ...result.document, duplicate_of };
    this.write(DOCUMENTS, toCsv(DOCUMENTS, [document]), 1);
    for (const table of DOCUMENT_TABLES) {
      this.write(table, result.csv[table.name]!, result.rows[table.name]!);
    }
    const record: Record<string, unknown> = toRecord(DOCUMENTS, document);
    for (const { name } of DOCUMENT_TABLES) delete record[name];
    this.nested.write(`${JSON.stringify(record).slice(0, -1)},`);
    result.members.forEach((member, i) => {
      this.nested.write(i === 0 ? member : `,${member}`);
    });
    this.nested.write('}\n', 1);
    this.drafts.write(`${result.wide}\n`);
    this.entities.add(result.entities);
  }

  /** Writes what needs all documents, then puts the dataset in its place. */
  finish(): void {
    const entities = this.entities.rows();
    for (let i = 0; i < entities.length; i += BATCH) {
      const rows = entities.slice(i, i + BATCH);
      this.write(ENTITIES, toCsv(ENTITIES, rows), rows.length);
    }
    this.writeWide(new Map(entities.map(({ entity_id, name }) => [entity_id, name])));
    const files = [...this.files.values(), this.nested].map((file) => file.close());
    const descriptor = new DatasetFile(this.folder.temporary, 'datapackage.json');
    descriptor.write(dataPackage(files, this.config));
    descriptor.close();
    this.folder.publish();
  }

  /** Leaves the output folder as it was. */
  discard(): void {
    for (const file of [...this.files.values(), this.nested, this.drafts]) file.abandon();
    this.folder.discard();
  }

  private writeWide(names: ReadonlyMap<string, string>): void {
    this.drafts.close();
    const path = join(this.folder.temporary, this.drafts.path);
    const claims = this.files.get(CLAIMS.name)!;
    claims.flush();
    const reader = new TextReader(join(this.folder.temporary, claims.path));
    try {
      reader.take(csvHeader(CLAIMS).length);
      for (const line of linesOf(path)) {
        const { csv, rows } = finishWide(line, names, (length) => reader.take(length));
        this.write(CLAIMS_WIDE, csv, rows);
      }
    } finally {
      reader.close();
    }
    rmSync(path);
  }

  private write(table: Table, csv: string, rows: number): void {
    this.files.get(table.name)!.write(csv, rows);
  }
}
