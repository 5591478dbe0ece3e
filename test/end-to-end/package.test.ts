import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../pipeline/model/resources.js';
import { temporaryFolder } from './program.js';

/** A project of somebody else's, in which the packed package is installed. */
const project = temporaryFolder();

beforeAll(() => {
  const options = { cwd: PACKAGE_ROOT, encoding: 'utf8', stdio: 'pipe' } as const;
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project], options);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'))!;
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'vouch'), { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', 'node_modules/vouch', '--strip-components=1'], {
    cwd: project,
  });
  // What npm would fetch: the dependencies, as they are installed here.
  for (const name of readdirSync(join(PACKAGE_ROOT, 'node_modules'))) {
    if (!name.startsWith('.'))
      symlinkSync(join(PACKAGE_ROOT, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
});

function inProject(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: 'pipe' });
}

test('the program runs from the package', () => {
  const program = join(project, 'node_modules/vouch/dist/pipeline/cli/main.js');
  expect(inProject(process.execPath, program, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  mkdirSync(join(project, 'articles'));
  writeFileSync(join(project, 'articles/a.txt'), 'Peru will sign, Lima said on Monday.\n');
  inProject(process.execPath, program, 'run', 'articles', 'dataset');
  expect(readdirSync(join(project, 'dataset'))).toContain('claims.csv');
});

const SCRIPT = `
import { retext } from 'retext';
import { type Article, articleOf, type Settings, vouch } from 'vouch';
import { VFile } from 'vfile';

const settings: Settings = { dates: { order: 'day-first' } };
const file = new VFile({ path: 'note.txt', value: 'Peru will sign, Lima said on 03/04/2018.' });
const processor = retext().use(vouch, settings);
await processor.run(processor.parse(file), file);
const article: Article = articleOf(file);
console.log(article.dates.map(({ value }) => value).join());
`;

test('its types are right for those who import it, and it does what they say', () => {
  writeFileSync(join(project, 'script.ts'), SCRIPT);
  const options = '--strict --module nodenext --target es2023 --skipLibCheck --outDir .'.split(' ');
  inProject(join(PACKAGE_ROOT, 'node_modules/.bin/tsc'), ...options, 'script.ts');
  expect(inProject(process.execPath, 'script.js')).toBe('2018-04-03\n');
});
