import { readFileSync } from 'node:fs';
import { clean } from '../clean/index.js';
import { ingest } from '../ingest/index.js';
import type { Article, Edit } from '../model/article.js';
import type { Config } from '../model/config.js';
import { createArticle } from '../model/create.js';
import { UsageError } from '../model/usage-error.js';
import { listTasks } from '../tasks.js';
import { DAMAGES, damage } from './damage/index.js';
import { compareTexts } from './restoration.js';

/** An edit with the clean text around it. */
export interface EditInContext extends Edit {
  readonly file: string;
  readonly left: string;
  readonly right: string;
}

/** What cleaning made of one kind of damage, over all documents. */
export interface DamageScore {
  readonly kind: string;
  words: number;
  right: number;
  paragraphs: number;
  whole: number;
  readonly broken: { readonly file: string; readonly text: string }[];
}

/** The cleaned articles of a folder, and the files that could not be read. */
export interface CleanedFolder {
  readonly articles: readonly Article[];
  readonly failures: readonly Failure[];
}

/** Cleans the articles of a folder. Throws `UsageError` when there are none. */
export async function cleanFolder(input: string, config: Config): Promise<CleanedFolder> {
  const articles: Article[] = [];
  const failures: Failure[] = [];
  for await (const one of cleanEach(input, config)) {
    if ('message' in one) failures.push(one);
    else articles.push(one);
  }
  return { articles, failures };
}

/** A file that could not be read, and why. */
export interface Failure {
  readonly file: string;
  readonly message: string;
}

/** The clean articles of a folder one by one, and its failures. Throws `UsageError` when it has no texts. */
export async function* cleanEach(input: string, config: Config): AsyncGenerator<Article | Failure> {
  const { tasks } = await listTasks(input, { config });
  if (tasks.length === 0) throw new UsageError(`input ${input} has no *.txt or *.md`);
  for (const { path, file } of tasks) {
    try {
      const article = ingest(readFileSync(path), file, { config });
      clean(article, config);
      yield article;
    } catch (error) {
      yield { file, message: (error as Error).message };
    }
  }
}

/** Every edit of an article with `width` characters of raw text to each side. */
export function editsOf(article: Article, width: number): EditInContext[] {
  return article.edits.map((edit) => ({
    ...edit,
    file: article.file,
    left: article.raw.slice(Math.max(0, edit.start - width), edit.start),
    right: article.raw.slice(edit.end, edit.end + width),
  }));
}

/**
 * Damages the clean text of every article in every way, or in those named, cleans it, and compares.
 * Throws `UsageError` for a kind of damage that there is not.
 */
export function scoreDamages(
  articles: readonly Article[],
  config: Config,
  seed: number,
  kinds: readonly string[] = [],
): DamageScore[] {
  const names = DAMAGES.map(({ name }) => name);
  const unknown = kinds.find((kind) => !names.includes(kind));
  if (unknown !== undefined) {
    throw new UsageError(`no kind of damage ${unknown}; there are ${names.join(', ')}`);
  }
  const wanted = DAMAGES.filter(({ name }) => kinds.length === 0 || kinds.includes(name));
  return wanted.map((kind) => {
    const score: DamageScore = {
      kind: kind.name,
      words: 0,
      right: 0,
      paragraphs: 0,
      whole: 0,
      broken: [],
    };
    articles.forEach((article, i) => {
      const result = recleaned(damage(articleText(article), kind, seed + i), article.file, config);
      const { broken, ...counts } = compareTexts(articleText(article), articleText(result));
      score.words += counts.words;
      score.right += counts.right;
      score.paragraphs += counts.paragraphs;
      score.whole += counts.whole;
      score.broken.push(...broken.map((text) => ({ file: article.file, text })));
    });
    return score;
  });
}

/** An article of `raw`, cleaned. */
export function recleaned(raw: string, file: string, config: Config): Article {
  const article = createArticle({
    file,
    id: file,
    sha256: '',
    encoding: 'utf-8',
    raw,
    metadata: {},
  });
  clean(article, config);
  return article;
}

/** The clean text without what is marked as no part of the article. */
export function articleText({ text, marks }: Article): string {
  const lines = text.split(/(?<=\n)/);
  let start = 0;
  return lines
    .filter((line) => {
      const at = start;
      start += line.length;
      return line.trim() === '' || !marks.some(({ span }) => span.start < start && at < span.end);
    })
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
