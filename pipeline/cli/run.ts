import { Command, InvalidArgumentError, Option } from 'commander';
import { checkConfig } from './check-config.js';
import { readConfig } from './config-file.js';
import { interruptible } from './interruption.js';
import { Progress } from './progress.js';

interface Options {
  readonly metadata?: string;
  readonly config?: string;
  readonly workers?: number;
  readonly encoding?: string;
  readonly dateOrder?: string;
  readonly gazetteer?: string;
  readonly disable?: string[];
}

/** `vouch run`: a folder of articles becomes a dataset. */
export function runCommand(): Command {
  return new Command('run')
    .description('turn a folder of articles, or a single file, into a dataset')
    .argument('[input]', 'folder or file with *.txt and *.md', 'input')
    .argument('[output]', 'folder to write; replaced in whole', 'output')
    .option('--metadata <file>', 'CSV with any of file,title,published,publisher,author,url')
    .option('--config <file>', 'JSON file with settings')
    .option('--workers <number>', 'worker threads (default: by cores and files)', positive)
    .option('--encoding <name>', 'encoding of all files, instead of detection')
    .addOption(
      new Option('--date-order <order>', 'how to read 03/04/2018').choices([
        'day-first',
        'month-first',
      ]),
    )
    .option(
      '--gazetteer <file>',
      'CSV name,label,canonical,iso3166,aliases that wins over the lists',
    )
    .option('--disable <rule...>', 'cleaning rules to leave out, last on the line')
    .action(async (input: string, output: string, options: Options) => {
      const config = readConfig(options.config, options);
      await checkConfig(config);
      const { run } = await import('../run.js');
      const progress = new Progress();
      const { metadata, workers } = options;
      const { documents, failed, skipped, foreign, bundles, undated } = await interruptible(
        (signal) =>
          run({
            input,
            output,
            config,
            metadata,
            workers,
            signal,
            onNote: (note) => progress.step(`note: ${note}`),
            onStart: (total) => {
              progress.step(`reading ${countOf(total, 'document')} of ${input}`);
              progress.start(total);
            },
            onProgress: (done, total, file) => progress.update(done, total, file),
          }),
      ).finally(() => progress.stop());
      const see = failed > 0 ? ` (see ${output}/failures.csv)` : '';
      progress.step(
        `${countOf(documents, 'document')}, ${failed} failed${see}, ${countOf(skipped, 'file')} skipped`,
      );
      if (foreign > 0)
        progress.step(
          `note: ${countOf(foreign, 'document')} not in English: the rules are for English`,
        );
      if (bundles > 0)
        progress.step(
          `note: ${countOf(bundles, 'file')} with several articles, read as one: vouch split parts them`,
        );
      if (undated > 0)
        progress.step(
          `note: ${countOf(undated, 'document')} with a date in front matter that cannot be read (write YYYY-MM-DD): see published_doubt in ${output}/documents.csv`,
        );
      if (documents + failed === 0)
        progress.step(`note: there is no *.txt and no *.md in ${input}: the tables are empty`);
      progress.step(`wrote ${output}`);
      process.exitCode = failed > 0 ? 1 : 0;
    });
}

/** "1 document", "2 documents". */
export function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Reads a whole number from 1 up. */
export function positive(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number from 1 to 9999.');
}
