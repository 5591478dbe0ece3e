import { Command, Option } from 'commander';
import { Progress } from './progress.js';
import { positive } from './run.js';
import { TRAIN_TASKS } from './train-tasks.js';

interface Options {
  readonly task: string;
  readonly output?: string;
  readonly epochs?: number;
  readonly silver?: string[];
}

/** Said before it happens: what the program has learned is lost with the model. */
const REPLACES =
  'the model of the program will hold what this gold teaches and nothing else; --output keeps it';

/** `vouch train`: makes a model of annotations. */
export function trainCommand(): Command {
  return new Command('train')
    .description(
      'train a model on annotations: brat or CoNLL for names, brat for attribution, CoNLL-U for syntax, texts for keywords',
    )
    .argument('<gold...>', 'files or folders; for names the first sets the guidelines')
    .addOption(
      new Option('--task <task>', 'what to train').choices([...TRAIN_TASKS]).makeOptionMandatory(),
    )
    .option('--output <file>', 'model to write, instead of the one that the program uses')
    .option('--epochs <number>', 'passes over the annotations', positive)
    .option(
      '--silver <file...>',
      'what another program annotated: CoNLL-U for syntax, of which each pass takes half; for names brat or CoNLL',
    )
    .action(async (gold: string[], options: Options) => {
      const { train } = await import('./train.js');
      const progress = new Progress();
      if (options.output === undefined) progress.step(`note: ${REPLACES}`);
      const onEpoch = (epoch: number, right?: number): void =>
        progress.step(
          right === undefined
            ? `pass ${epoch}`
            : `pass ${epoch}: ${(100 * right).toFixed(2)}% of the choices right`,
        );
      for (const { path, bytes } of await train({ ...options, gold, onEpoch })) {
        console.log(`${path}\t${bytes} bytes`);
      }
    });
}
