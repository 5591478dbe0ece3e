import { execFileSync } from 'node:child_process';
import { PACKAGE_ROOT } from '../pipeline/model/resources.js';

/** Compiles the program once before all tests, as `make build` does; they run what a user runs. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: PACKAGE_ROOT, stdio: 'inherit' });
}
