import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { PACKAGE_ROOT } from '../../pipeline/model/resources.js';

/** What a user sees of one run of the program. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as a user runs it. */
export const MAIN = join(PACKAGE_ROOT, 'dist/pipeline/cli/main.js');

/** Runs the built program in a folder that is not the project's, as a user does. */
export function vouch(args: readonly string[], env: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
    // A program that hangs takes no other signal.
    timeout: 120_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
  });
  return { code: status, stdout, stderr };
}

/** A new empty folder. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'vouch-test-'));
}

/** The rows of a CSV table as records by column name. */
export function rowsOf(folder: string, table: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, table), 'utf8'), { columns: true });
}

/** The bytes of every file of a folder as text, by file name. */
export function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}
