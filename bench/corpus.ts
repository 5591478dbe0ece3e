import { readFileSync } from 'node:fs';
import { listInput } from '../pipeline/ingest/index.js';

/** Enough text to time, in bytes: small inputs are repeated up to this. */
const ENOUGH = 1_000_000;

/** A document of the benchmark. */
export interface Sample {
  readonly file: string;
  readonly bytes: Buffer;
}

/** The documents of a folder, over and over until there is about 1 MB of them. */
export async function readCorpus(folder: string): Promise<Sample[]> {
  const { files } = await listInput(folder);
  const once = files.map(({ path, file }) => ({ file, bytes: readFileSync(path) }));
  const size = sizeOf(once);
  if (size === 0) throw new Error(`${folder} holds no text`);
  const rounds = Math.max(1, Math.ceil(ENOUGH / size));
  return Array.from({ length: rounds }, (_, round) =>
    once.map(({ file, bytes }) => ({ file: `${round}/${file}`, bytes })),
  ).flat();
}

/** Bytes of all documents. */
export function sizeOf(samples: readonly Sample[]): number {
  return samples.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
