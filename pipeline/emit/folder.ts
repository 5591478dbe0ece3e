import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';

/** The files that a dataset folder holds. */
const DESCRIPTOR = 'datapackage.json';

/**
 * The output folder, filled beside its place and moved there in whole: whatever stops the program, the
 * old dataset is complete until the new one is.
 */
export class OutputFolder {
  private readonly target: string;
  /** Where files are written until `publish`. */
  readonly temporary: string;

  /** Throws `UsageError` when `output` holds something else than a dataset of ours, or cannot be written. */
  constructor(output: string) {
    assertNoDeadLink(output);
    // A link to a folder stays one: what it leads to is replaced.
    this.target = existsSync(output) ? realpathSync(output) : resolve(output);
    assertReplaceable(this.target, output);
    this.temporary = folderBeside(this.target, output);
    // `mkdtemp` makes folders for one user only; a dataset is as open as any new folder.
    chmodSync(this.temporary, 0o777 & ~process.umask());
  }

  /** Puts the new folder in place of the old one; files that are not ours are carried over. */
  publish(): void {
    syncFolder(this.temporary);
    const old = `${this.temporary}-old`;
    const replaces = existsSync(this.target);
    if (replaces) this.setAside(old);
    renameSync(this.temporary, this.target);
    syncFolder(dirname(this.target));
    if (!replaces) return;
    for (const name of foreignFiles(old)) {
      if (!existsSync(join(this.target, name)))
        renameSync(join(old, name), join(this.target, name));
    }
    rmSync(old, { recursive: true });
  }

  private setAside(old: string): void {
    try {
      renameSync(this.target, old);
    } catch (error) {
      // A folder of the same disk that is mounted here is not known before.
      throw (error as { code: string }).code === 'EBUSY' ? mountError(this.target) : error;
    }
  }

  /** Removes what was written by a run that failed. */
  discard(): void {
    rmSync(this.temporary, { recursive: true, force: true });
  }
}

function folderBeside(target: string, output: string): string {
  try {
    makeFolder(dirname(target));
    return mkdtempSync(join(dirname(target), `.${basename(target)}-partial-`));
  } catch (error) {
    const { code } = error as { code: string };
    throw new UsageError(`output ${output} cannot be written (${code}); name another folder`);
  }
}

/**
 * Makes a folder and those above it. The recursive `mkdir` of Node never ends below a folder in which
 * none can be made and that says so with ENOENT, as /proc does.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!existsSync(path)) throw error;
  }
}

function assertNoDeadLink(output: string): void {
  if (existsSync(output) || !isLink(output)) return;
  throw new UsageError(
    `output ${output} is a link to a folder that does not exist; make that folder`,
  );
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    // Below a file there is nothing; what makes the folder says so.
    return false;
  }
}

/** A place where a disk is mounted can be written into but not be replaced. */
function mountError(output: string): UsageError {
  return new UsageError(
    `output ${output} is a mounted folder, which cannot be replaced; name a folder in it`,
  );
}

function assertReplaceable(target: string, output: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) {
    throw new UsageError(`output ${output} is a file; name a folder`);
  }
  if (statSync(target).dev !== statSync(dirname(target)).dev) throw mountError(output);
  try {
    accessSync(target, constants.R_OK | constants.W_OK);
  } catch {
    throw new UsageError(`output ${output} is protected against writing; name another folder`);
  }
  if (readdirSync(target).length === 0 || readDescriptor(target)) return;
  throw new UsageError(
    `output ${output} is not empty and has no ${DESCRIPTOR} of vouch; name another folder or empty it`,
  );
}

interface Descriptor {
  readonly vouch: object;
  readonly resources: readonly { readonly path: string }[];
}

function readDescriptor(folder: string): Descriptor | undefined {
  try {
    const value = JSON.parse(readFileSync(join(folder, DESCRIPTOR), 'utf8'));
    return value.vouch && Array.isArray(value.resources) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Entries of a dataset folder that its descriptor does not name. */
function foreignFiles(folder: string): string[] {
  const ours = new Set(readDescriptor(folder)?.resources.map(({ path }) => path));
  return readdirSync(folder).filter((name) => name !== DESCRIPTOR && !ours.has(name));
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
