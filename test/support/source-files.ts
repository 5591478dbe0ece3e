import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { PACKAGE_ROOT } from '../../pipeline/model/resources.js';

/** A source file: its path below the project with forward slashes, and its code without comments. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
}

/** All TypeScript files below `folder` of the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(PACKAGE_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split('\\').join('/')))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({
      path,
      code: withoutComments(readFileSync(join(PACKAGE_ROOT, path), 'utf8')),
    }));
}

/** Code without block comments and without lines that are nothing but a comment. */
export function withoutComments(code: string): string {
  return code.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Imports that are gone once the program is compiled. */
const TYPE_IMPORT = /\b(?:import|export) type [^;]*?;/g;

/** The project's own files that `file` needs when it runs. */
export function runtimeImportsOf({ path, code }: SourceFile): string[] {
  return importsOf({ path, code: code.replace(TYPE_IMPORT, '') });
}

/** The project's own files that `file` imports, types included, as paths below the project. */
export function importsOf({ path, code }: SourceFile): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) =>
    posix.join(posix.dirname(path), target!).replace(/\.js$/, '.ts'),
  );
}
