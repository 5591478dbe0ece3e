import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { clean } from '../clean/index.js';
import { readBrat } from '../evaluate/brat.js';
import { tagPartsOfSpeech } from '../learn/part-of-speech/part-of-speech.js';
import { DEFAULT_CONFIG } from '../model/config.js';
import { UsageError } from '../model/usage-error.js';
import { segment } from '../segment/index.js';
import { type EntityExample, exampleOf, madeLines } from '../tag/entities/train.js';
import { unitsOf } from './code-points.js';
import { readConllNames } from './conll-names.js';
import type { GoldText } from './gold-text.js';
import { ingestGold } from './ingest-gold.js';
import { inOtherCapitals } from './other-capitals.js';

/**
 * The annotated documents of files or folders: brat standoff (`NAME.txt` beside `NAME.ann`) or CoNLL
 * (`*.conll`, `*.iob`, `*.bio`). The first path sets the guidelines, each other is a dialect of its
 * own. Throws `UsageError` when a path is missing or holds no annotated document.
 */
export function readEntityGold(paths: readonly string[]): EntityExample[] {
  return paths.flatMap((path, dialect) => {
    if (!existsSync(path)) throw new UsageError(`gold ${path} does not exist`);
    const texts = filesIn(path).flatMap(textsOf);
    if (texts.length === 0) throw new UsageError(`no annotated documents in ${path}`);
    return texts.map((text) => prepare(text, dialect));
  });
}

/**
 * What the corpora of articles have too little of: some of their sentences in capitals and in the
 * capitals of headlines, and made-up lines of results, tables and datelines.
 */
export function extraExamples(paths: readonly string[]): EntityExample[] {
  const copies = paths.flatMap((path, dialect) =>
    filesIn(path)
      .flatMap(textsOf)
      .flatMap(inOtherCapitals)
      .map((text) => prepare(text, dialect)),
  );
  const lines = madeLines().map(({ text, names }, k) =>
    prepare({ name: `lines-${k}`, bytes: Buffer.from(text), names }, 0),
  );
  return [...copies, ...lines];
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.map((name) => join(path, name));
}

function textsOf(path: string): GoldText[] {
  if (/\.(?:conll|iob|bio)$/i.test(path)) {
    return readConllNames(readFileSync(path, 'utf8')).map(({ text, names }, k) => ({
      name: `${basename(path)}-${k}`,
      bytes: Buffer.from(text),
      names,
    }));
  }
  const annotations = path.replace(/\.txt$/, '.ann');
  if (annotations === path || !existsSync(annotations)) return [];
  const names = readBrat(readFileSync(annotations, 'utf8'), annotations).spans.map(
    ({ label, spans }) => ({
      label,
      span: { start: spans[0]!.start, end: spans.at(-1)!.end },
    }),
  );
  return [{ name: basename(path), bytes: readFileSync(path), names }];
}

/** Takes a text through the stages that the tagger stands on. */
function prepare({ name, bytes, names }: GoldText, dialect: number): EntityExample {
  const article = ingestGold(bytes, name);
  clean(article, DEFAULT_CONFIG);
  segment(article);
  tagPartsOfSpeech(article.tokens);
  const units = unitsOf(article.raw);
  const gold = names.map(({ span, label }) => ({
    label,
    span: article.offsets.toClean({ start: units(span.start), end: units(span.end) }),
  }));
  return exampleOf(article, gold, dialect);
}
