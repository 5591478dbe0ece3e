import { describe, expect, test } from 'vitest';
import {
  importsOf,
  runtimeImportsOf,
  type SourceFile,
  sourceFiles,
  withoutComments,
} from './support/source-files.js';

/** Who may import whom; `preset.ts`, `run.ts`, `cli/` and the like, which compose, see everything. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  learn: ['model', 'learn'],
  ingest: ['model', 'learn', 'ingest'],
  clean: ['model', 'learn', 'clean'],
  segment: ['model', 'learn', 'segment'],
  tag: ['model', 'learn', 'tag'],
  emit: ['model', 'learn', 'emit'],
};

/** Folders within a stage, each of which imports only those before it; the files beside them compose. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'pipeline/learn/': ['engine', 'treebank', 'forms', 'part-of-speech', 'parser'],
  'pipeline/segment/claims/': [
    'lexicon',
    'view',
    'syntax',
    'learned',
    'training',
    'patterns',
    'missed',
    'quotations',
    'transcripts',
    'qualifiers',
    'sources',
    'author',
    'repairs',
  ],
  'pipeline/tag/dates/': [
    'notation',
    'calendar',
    'recognise',
    'clause',
    'filters',
    'rules',
    'resolve',
  ],
};

/** What would make a result depend on when or where it was made. */
const FORBIDDEN: readonly RegExp[] = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bperformance\.now\b/,
  /\bhrtime\b/,
  /\bMath\.random\b/,
  /\brandomUUID\b/,
  /\btoLocale\w*/,
  /\blocaleCompare\b/,
  /\bIntl\b/,
  /\bprocess\.env\b/,
  /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes)\(/,
  /\bgetTimezoneOffset\b/,
];

const files = sourceFiles('pipeline');

function folderOf(path: string): string {
  return path.split('/')[1]!;
}

function strangers(file: SourceFile): string[] {
  const allowed = ALLOWED[folderOf(file.path)];
  if (allowed === undefined) return [];
  return importsOf(file)
    .filter((target) => !allowed.includes(folderOf(target)))
    .map((target) => `${file.path} imports ${target}`);
}

/** The data of other stages that a file reads. */
function strangeData({ path, code }: SourceFile): string[] {
  const allowed = ALLOWED[folderOf(path)];
  if (allowed === undefined) return [];
  return [...code.matchAll(/\bread(?:List|Resource|ResourceBytes)\(\s*['`]([a-z-]+)\//g)]
    .filter(([, folder]) => !allowed.includes(folder!))
    .map(([read]) => `${path}: ${read}`);
}

/** The layered folder that holds a file, and the place of its own folder in there: -1 when it has none. */
function layerOf(path: string): { readonly root: string; readonly layer: number } | undefined {
  const root = Object.keys(LAYERS).find((one) => path.startsWith(one));
  if (root === undefined) return undefined;
  const [folder, ...rest] = path.slice(root.length).split('/');
  const layers = LAYERS[root]!;
  return { root, layer: rest.length === 0 ? layers.length : layers.indexOf(folder!) };
}

function upward(file: SourceFile): string[] {
  const own = layerOf(file.path);
  if (own === undefined) return [];
  return importsOf(file)
    .filter((path) => {
      const target = layerOf(path);
      return target?.root === own.root && target.layer > own.layer;
    })
    .map((target) => `${file.path} imports ${target}`);
}

function impurities({ path, code }: SourceFile): string[] {
  return FORBIDDEN.flatMap((pattern) => {
    const found = pattern.exec(code);
    return found ? [`${path}: ${found[0]}`] : [];
  });
}

/** Cycles of imports, each as the path around it; imports of types alone make none. */
function cycles(sources: readonly SourceFile[]): string[] {
  const edges = new Map(sources.map((file) => [file.path, runtimeImportsOf(file)]));
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
      return;
    }
    state.set(path, 'open');
    for (const target of edges.get(path) ?? []) walk(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const { path } of sources) walk(path, []);
  return found;
}

describe('the checks themselves', () => {
  const file = (path: string, code: string): SourceFile => ({ path, code: withoutComments(code) });

  test.each([
    ['pipeline/clean/a.ts', "import { x } from '../tag/b.js';", 1],
    ['pipeline/clean/rules/a.ts', "import type { x } from '../../segment/b.js';", 1],
    ['pipeline/clean/rules/a.ts', "import { x } from '../../model/span.js';", 0],
    ['pipeline/segment/claims/a.ts', "import { x } from '../tokenize.js';", 0],
    ['pipeline/model/a.ts', "export * from '../learn/model.js';", 1],
    ['pipeline/tag/a.ts', "const x = await import('../clean/index.js');", 1],
    ['pipeline/preset.ts', "import { clean } from './clean/index.js';", 0],
  ])('imports of %s: %s', (path, code, count) => {
    expect(strangers(file(path, code))).toHaveLength(count);
  });

  test.each([
    ['const now = new Date();', 1],
    ['const at = Date.now();', 1],
    ['day.getDay()', 1],
    ['new Date(Date.UTC(2018, 5, 12)).getUTCDay()', 0],
    ['// never Date.now here', 0],
    ['/** Not `Intl`. */', 0],
    ['a.localeCompare(b)', 1],
  ])('purity of %s', (code, count) => {
    expect(impurities(file('pipeline/tag/a.ts', code))).toHaveLength(count);
  });

  test.each([
    ["readList('tag/entities/data/cities.txt')", 1],
    ['readResourceBytes(\n  `clean/models/a.bin`)', 1],
    ["readList('ingest/data/outlets.txt')", 0],
    ["readList('model/data/person-names.txt')", 0],
  ])('data that ingest reads: %s', (code, count) => {
    expect(strangeData(file('pipeline/ingest/a.ts', code))).toHaveLength(count);
  });

  test.each([
    ['view/view.ts', "import { x } from '../sources/link.js';", 1],
    ['sources/link.ts', "import { x } from '../view/view.js';", 0],
    ['author/aside.ts', "import { x } from '../gather.js';", 1],
    ['gather.ts', "import { x } from './author/aside.js';", 0],
    ['view/view.ts', "import { x } from '../../tokenize.js';", 0],
  ])('claims: %s with %s', (path, code, count) => {
    expect(upward(file(`pipeline/segment/claims/${path}`, code))).toHaveLength(count);
  });

  test('a cycle is found, a diamond is none', () => {
    const a = file('pipeline/clean/a.ts', "import './b.js'; import { c } from './c.js';");
    const b = file('pipeline/clean/b.ts', "import { c } from './c.js';");
    const c = file('pipeline/clean/c.ts', 'export const c = 1;');
    const back = file('pipeline/clean/c.ts', "import { a } from './a.js';");
    expect(cycles([a, b, c])).toEqual([]);
    expect(cycles([a, b, back])).not.toEqual([]);
    const type = file('pipeline/clean/c.ts', "import type { a } from './a.js';");
    expect(cycles([a, b, type])).toEqual([]);
  });
});

test('there is code to check', () => {
  expect(files.length).toBeGreaterThan(20);
  for (const folder of Object.keys(ALLOWED)) {
    expect(files.map(({ path }) => folderOf(path))).toContain(folder);
  }
});

test('a stage imports the model, the engine and itself, nothing else of the project', () => {
  expect(files.flatMap(strangers)).toEqual([]);
  expect(files.flatMap(strangeData)).toEqual([]);
});

test.each(
  Object.keys(LAYERS),
)('the folders of %s build on one another in one direction', (root) => {
  const inside = files.filter(({ path }) => path.startsWith(root));
  expect(inside.length).toBeGreaterThan(40);
  expect(inside.filter(({ path }) => layerOf(path)?.layer === -1).map(({ path }) => path)).toEqual(
    [],
  );
  expect(inside.flatMap(upward)).toEqual([]);
});

test('there are no cycles of imports', () => {
  expect(cycles(files)).toEqual([]);
});

test('extraction knows no clock, no locale, no time zone and no chance', () => {
  const extraction = files.filter(({ path }) => folderOf(path) in ALLOWED);
  expect(extraction.flatMap(impurities)).toEqual([]);
});
