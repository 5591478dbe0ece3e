import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { clean } from '../clean/index.js';
import { readTreebank } from '../evaluate/treebank.js';
import { meanModel } from '../learn/engine/mean-model.js';
import { countDocuments, FREQUENCIES } from '../learn/forms/document-frequencies.js';
import { jackknifedTags } from '../learn/parser/jackknife.js';
import { trainParser } from '../learn/parser/parser-train.js';
import { tagPartsOfSpeech } from '../learn/part-of-speech/part-of-speech.js';
import { trainPartsOfSpeech } from '../learn/part-of-speech/part-of-speech-train.js';
import type { Treebank } from '../learn/treebank/conllu.js';
import { DEFAULT_CONFIG } from '../model/config.js';
import { PACKAGE_ROOT } from '../model/resources.js';
import type { Tokens } from '../model/tokens.js';
import { UsageError } from '../model/usage-error.js';
import { trainAttribution } from '../segment/claims/training/index.js';
import { segment } from '../segment/index.js';
import { trainEntities } from '../tag/entities/train.js';
import { readAttributionGold } from './attribution-gold.js';
import { extraExamples, readEntityGold } from './entity-gold.js';
import { ingestGold } from './ingest-gold.js';
import { TRAIN_TASKS } from './train-tasks.js';

/** What to train on what. */
export interface TrainOptions {
  readonly task: string;
  /** Files or folders with annotations. */
  readonly gold: readonly string[];
  /** What another program annotated: CoNLL-U for syntax, names under the guidelines of the first gold. */
  readonly silver?: readonly string[];
  /** File to write, or folder for a task of several models; by default those the program itself uses. */
  readonly output?: string;
  /** Passes over the data; each task has its own default. */
  readonly epochs?: number;
  /** Told after each pass: the share of choices that were right, where the learner counts them. */
  readonly onEpoch?: (epoch: number, right?: number) => void;
}

/** Where a model was written, and its size in bytes. */
export interface Trained {
  readonly path: string;
  readonly bytes: number;
}

/** A trained model and the file that it goes to. */
interface Model {
  readonly file: string;
  readonly model: { toBytes(): Uint8Array };
}

type TrainTask = (options: TrainOptions) => readonly Model[];

/** How the part-of-speech tagger is trained, also for the tags that the parser learns from. */
const TAGGER = { seeds: [1, 2, 3], epochs: 8, margin: 40, rowMargin: 20, minUpdates: 6, prune: 5 };
/** What it leaves out where there is more to learn from. */
const TAGGER_SIZE_SILVER = { minUpdates: 12, prune: 7 };

/** What the parser leaves out, so that it stays small: more where there is more to learn from. */
const PARSER_SIZE = { minUpdates: 6, prune: 6 };
const PARSER_SIZE_SILVER = { minUpdates: 15, prune: 8 };

/** Orders of the examples by which names are learned; the model is the mean of them. */
const SEEDS = [1, 2];

const TASKS: Readonly<Record<string, TrainTask>> = {
  pos: (options) => [
    {
      file: 'learn/models/pos.bin',
      model: trainPartsOfSpeech(treebank(options.gold), {
        ...TAGGER,
        ...passes(options, TAGGER.epochs),
        ...(options.silver && { ...TAGGER_SIZE_SILVER, silver: treebank(options.silver) }),
      }),
    },
  ],
  parser: (options) => {
    const bank = treebank(options.gold);
    const silver = options.silver && treebank(options.silver);
    // The parser meets the tags of our own tagger.
    if (silver !== undefined) tagPartsOfSpeech(silver.tokens);
    return [
      {
        file: 'learn/models/parser.bin',
        model: trainParser(bank, {
          ...passes(options, 8),
          seeds: [1, 2, 3, 4, 5],
          tag: jackknifedTags(bank, { ...TAGGER, epochs: 6 }),
          ...(silver === undefined ? PARSER_SIZE : { ...PARSER_SIZE_SILVER, silver }),
        }),
      },
    ];
  },
  entities: (options) => {
    const silver = (options.silver ?? []).flatMap((path) => readEntityGold([path]));
    const examples = [...readEntityGold(options.gold), ...silver, ...extraExamples(options.gold)];
    const training = { ...passes(options, 5), margin: 20, minUpdates: 3, prune: 7 };
    const models = SEEDS.map((seed) => trainEntities(examples, { ...training, seed }));
    return [{ file: 'tag/entities/models/entities.bin', model: meanModel(models, 5) }];
  },
  keywords: ({ gold }) => [
    { file: FREQUENCIES, model: { toBytes: () => Buffer.from(countTexts(gold)) } },
  ],
  attribution: ({ gold, onEpoch }) => {
    const models = trainAttribution(readAttributionGold(gold), (_, epoch) => onEpoch?.(epoch));
    return Object.entries(models).map(([name, model]) => ({
      file: `segment/claims/models/${name}.bin`,
      model,
    }));
  },
};

/** Tasks that make several models, which go to a folder. */
const SEVERAL: ReadonlySet<string> = new Set(['attribution']);
/** Tasks that learn from what another program annotated, too. */
const WITH_SILVER: ReadonlySet<string> = new Set(['pos', 'parser', 'entities']);

/**
 * Trains a model from annotations and writes it; the same input gives the same bytes. Throws
 * `UsageError` for an unknown task, an output of the wrong kind, or gold that is missing or of another
 * form.
 */
export async function train(options: TrainOptions): Promise<Trained[]> {
  const task = TASKS[options.task];
  if (task === undefined) {
    throw new UsageError(`no task ${options.task} to train; there are ${TRAIN_TASKS.join(', ')}`);
  }
  if (options.silver !== undefined && !WITH_SILVER.has(options.task)) {
    throw new UsageError(
      `--silver is for ${[...WITH_SILVER].join(', ')}; leave it out to train ${options.task}`,
    );
  }
  const several = SEVERAL.has(options.task);
  if (options.output !== undefined) assertWritable(options.output, several);
  const trained: Trained[] = [];
  for (const { file, model } of task(options)) {
    const path = pathOf(file, several, options.output);
    const bytes = model.toBytes();
    mkdirSync(dirname(path), { recursive: true });
    await writeFileAtomic(path, Buffer.from(bytes));
    trained.push({ path, bytes: bytes.length });
  }
  return trained;
}

/** Throws `UsageError` before hours of training whose result would have no place. */
function assertWritable(output: string, several: boolean): void {
  const isFolder = statSync(output, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined || isFolder === several) return;
  throw new UsageError(
    several
      ? `output ${output} is a file; name a folder for the models`
      : `output ${output} is a folder; name a file for the model`,
  );
}

function pathOf(file: string, several: boolean, output: string | undefined): string {
  if (output === undefined) return join(PACKAGE_ROOT, 'pipeline', file);
  return several ? join(output, basename(file)) : output;
}

function passes({ epochs, onEpoch }: TrainOptions, usual: number) {
  return { epochs: epochs ?? usual, ...(onEpoch === undefined ? {} : { onEpoch }) };
}

/** Reads all CoNLL-U files given, or in the folders given, as one treebank. */
function treebank(gold: readonly string[]): Treebank {
  const files = gold.flatMap((path) => filesOf(path, '.conllu'));
  const found = readTreebank(
    files.map((file) => readFileSync(file, 'utf8')).join('\n\n'),
    gold.join(', '),
  );
  if (found.tokens.count === 0) throw new UsageError(`no CoNLL-U sentences in ${gold.join(', ')}`);
  return found;
}

/** Counts in how many texts of the folders the words occur. */
function countTexts(folders: readonly string[]): string {
  const files = folders.flatMap((path) => filesOf(path, '.txt'));
  if (files.length === 0) throw new UsageError(`no texts in ${folders.join(', ')}`);
  const source = `Documents by stem of ${files.length} news texts: vouch train --task keywords`;
  return countDocuments(files.map(tokensOf), source);
}

function tokensOf(file: string): Tokens {
  const article = ingestGold(readFileSync(file), basename(file));
  clean(article, DEFAULT_CONFIG);
  segment(article);
  return article.tokens;
}

function filesOf(path: string, extension: string): string[] {
  if (!existsSync(path)) throw new UsageError(`gold ${path} does not exist`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(path, name));
}
