import { existsSync, readFileSync, statSync } from 'node:fs';
import { toRecords } from '../emit/records.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/usage-error.js';
import { processFile, type Task } from '../process.js';
import { listTasks } from '../tasks.js';
import { type AttributionScores, scoreAttributions } from './attribution.js';
import { readBrat } from './brat.js';
import { type DateScores, scoreDates } from './dates.js';
import type { GoldDocument } from './document.js';
import { type EntityScores, isEntityLabel, scoreEntities } from './entities.js';
import { type Misplaced, misplacedIn } from './misplaced.js';
import type { Miss } from './score.js';
import { type SyntaxScores, scoreSyntax } from './syntax.js';
import { readTreebank } from './treebank.js';

/** The scores for what a gold set holds. */
export interface Evaluation {
  /** Documents, or sentences of a treebank. */
  readonly documents: number;
  /** Documents that failed, with the reason; their gold counts as missed. */
  readonly failures: readonly { readonly file: string; readonly message: string }[];
  readonly entities?: EntityScores;
  readonly dates?: DateScores;
  readonly attribution?: AttributionScores;
  readonly syntax?: SyntaxScores;
  readonly misses: readonly Miss[];
  /** Annotations whose text is not what stands in their place: by their offsets they mean another text. */
  readonly misplaced: readonly Misplaced[];
}

/** How to evaluate. */
export interface EvaluationOptions {
  readonly config: Config;
  /** Count roles and pronouns as entities too. */
  readonly nominal?: boolean;
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

/**
 * Runs over a folder of brat standoff, or over the sentences of a CoNLL-U file, and scores the result.
 * Throws `UsageError` when there is no gold.
 */
export async function evaluate(gold: string, options: EvaluationOptions): Promise<Evaluation> {
  if (gold.endsWith('.conllu') && statSync(gold, { throwIfNoEntry: false })?.isFile())
    return evaluateTreebank(gold);
  const { tasks } = await listTasks(gold, options);
  const annotated = tasks.filter(({ path }) => existsSync(annotationsOf(path)));
  if (annotated.length === 0) {
    throw new UsageError(`gold folder ${gold} has no NAME.txt with a NAME.ann beside it`);
  }
  const failures: { file: string; message: string }[] = [];
  const documents = annotated.map((task, i) => {
    const document = goldDocument(task, options.config, failures);
    options.onProgress?.(i + 1, annotated.length, task.file);
    return document;
  });
  return { documents: documents.length, failures, ...score(documents, options.nominal ?? false) };
}

function evaluateTreebank(path: string): Evaluation {
  const { sentences, scores } = scoreSyntax(readTreebank(readFileSync(path, 'utf8'), path));
  if (sentences === 0) throw new UsageError(`treebank ${path} has no CoNLL-U sentences`);
  return { documents: sentences, failures: [], syntax: scores, misses: [], misplaced: [] };
}

function annotationsOf(path: string): string {
  return path.replace(/\.[^./]*$/, '.ann');
}

function goldDocument(
  task: Task,
  config: Config,
  failures: { file: string; message: string }[],
): GoldDocument {
  const { file } = task;
  const annotations = annotationsOf(task.path);
  const gold = readBrat(readFileSync(annotations, 'utf8'), annotations);
  try {
    const article = processFile(task, config);
    return { file, raw: Array.from(article.raw), gold, records: toRecords(article) };
  } catch (error) {
    failures.push({ file, message: (error as Error).message });
    return { file, raw: Array.from(readFileSync(task.path, 'utf8')), gold, records: undefined };
  }
}

function score(documents: readonly GoldDocument[], nominal: boolean) {
  const spans = documents.flatMap(({ gold }) => gold.spans);
  const entities = spans.some(({ label }) => isEntityLabel(label))
    ? scoreEntities(documents, nominal)
    : undefined;
  const dates = spans.some(({ label }) => label === 'TIMEX3') ? scoreDates(documents) : undefined;
  const attribution = documents.some(({ gold }) => gold.events.length > 0)
    ? scoreAttributions(documents)
    : undefined;
  return {
    ...(entities ? { entities: entities.scores } : {}),
    ...(dates ? { dates: dates.scores } : {}),
    ...(attribution ? { attribution: attribution.scores } : {}),
    misplaced: documents.flatMap(misplacedIn),
    misses: [entities, dates, attribution].flatMap((task) => task?.misses ?? []),
  };
}
