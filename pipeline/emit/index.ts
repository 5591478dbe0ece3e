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
  MENTIONS,
  TABLES,
  type Table,
} from '../model/tables.js';
import { csvHeader, toCsv, toRecord } from './csv.js';
import { dataPackage } from './datapackage.js';
import { DatasetFile } from './dataset-file.js';
import { DuplicateFinder } from './duplicates.js';
import { EntityMerger } from './entities.js';
import { OutputFolder } from './folder.js';
import { namesakeDraft, separateNamesakes } from './namesakes.js';
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
  private nested: DatasetFile;
  private drafts: DatasetFile;
  private readonly namesakes: DatasetFile;

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
    this.namesakes = new DatasetFile(this.folder.temporary, 'namesakes.partial');
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
    const head = `${JSON.stringify(record).slice(0, -1)},`;
    this.nested.write(head);
    let length = head.length + '}\n'.length + result.members.length - 1;
    result.members.forEach((member, i) => {
      this.nested.write(i === 0 ? member : `,${member}`);
      length += member.length;
    });
    this.nested.write('}\n', 1);
    this.drafts.write(`${result.wide}\n`);
    const { mentions, claims } = result.csv;
    const lengths = [mentions!.length, claims!.length, length, result.wide.length + 1];
    this.namesakes.write(namesakeDraft(lengths, result.entities));
    this.entities.add(result.entities);
  }

  /** Writes what needs all documents, then puts the dataset in its place. */
  finish(): void {
    this.tellApart();
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

  /** Gives people of one name and different countries identifiers of their own; there are hardly any. */
  private tellApart(): void {
    this.namesakes.close();
    const namesakes = this.entities.namesakes();
    const { temporary } = this.folder;
    if (namesakes.size > 0) {
      const files = [this.files.get(MENTIONS.name)!, this.files.get(CLAIMS.name)!];
      const headers = [csvHeader(MENTIONS), csvHeader(CLAIMS), '', ''];
      const [mentions, claims, nested, drafts] = separateNamesakes(
        temporary,
        this.namesakes.path,
        [...files, this.nested, this.drafts],
        headers,
        namesakes,
      );
      this.files.set(MENTIONS.name, mentions!);
      this.files.set(CLAIMS.name, claims!);
      [this.nested, this.drafts] = [nested!, drafts!];
    }
    rmSync(join(temporary, this.namesakes.path));
  }

  /** Leaves the output folder as it was. */
  discard(): void {
    for (const file of [...this.files.values(), this.nested, this.drafts, this.namesakes]) {
      file.abandon();
    }
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
