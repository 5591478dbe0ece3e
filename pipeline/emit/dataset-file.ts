import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of a file once it is written. */
export interface FileSummary {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

/** UTF-16 units that are gathered before they are written. */
const ENOUGH = 1 << 16;

/** A file of the dataset, written bit by bit, hashed on the way. */
export class DatasetFile {
  private readonly descriptor: number;
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private rows = 0;
  private waiting: string[] = [];
  private units = 0;

  constructor(
    folder: string,
    readonly path: string,
  ) {
    this.descriptor = openSync(join(folder, path), 'wx');
  }

  /** Appends text that holds `rows` rows. */
  write(text: string, rows = 0): void {
    this.rows += rows;
    this.waiting.push(text);
    this.units += text.length;
    if (this.units >= ENOUGH) this.flush();
  }

  /** Hands what has been gathered to the system. */
  flush(): void {
    const buffer = Buffer.from(this.waiting.join(''), 'utf8');
    this.waiting = [];
    this.units = 0;
    for (let written = 0; written < buffer.length; ) {
      written += writeSync(this.descriptor, buffer, written);
    }
    this.hash.update(buffer);
    this.bytes += buffer.length;
  }

  /** Brings the file to the disk and closes it. */
  close(): FileSummary {
    this.flush();
    fsyncSync(this.descriptor);
    closeSync(this.descriptor);
    return {
      path: this.path,
      bytes: this.bytes,
      sha256: this.hash.digest('hex'),
      rows: this.rows,
    };
  }

  /** Closes the file of a run that failed. */
  abandon(): void {
    try {
      closeSync(this.descriptor);
    } catch {
      // Already closed.
    }
  }
}
