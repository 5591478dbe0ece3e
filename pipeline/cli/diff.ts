import { Command, Option } from 'commander';
import { diff, isSame } from '../diff/index.js';
import { diffJson, diffMarkdown, diffText } from '../diff/report.js';

const FORMATS = { text: diffText, json: diffJson, markdown: diffMarkdown };

interface Options {
  readonly format: keyof typeof FORMATS;
  readonly exitCode?: boolean;
}

/** `vouch diff`: what two datasets do not have in common. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('list claims, entities, mentions and dates gained, lost and changed')
    .argument('<old>', 'output folder of the earlier run')
    .argument('<new>', 'output folder of the later run')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(Object.keys(FORMATS))
        .default('text'),
    )
    .option('--exit-code', 'end with 1 when the datasets differ')
    .action((old: string, now: string, { format, exitCode }: Options) => {
      const tables = diff(old, now);
      console.log(FORMATS[format](tables));
      process.exitCode = exitCode && !isSame(tables) ? 1 : 0;
    });
}
