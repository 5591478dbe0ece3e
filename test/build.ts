import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../pipeline/model/resources.js';

/**
 * Compiles the program once before all tests, as `make build` does; they run what a user runs. All their
 * temporary folders are in one, which goes when they have ended.
 */
export default function build(): () => void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: PACKAGE_ROOT, stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'vouch-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
