import { Command } from 'commander';
import { fallsOf, fallText, readFloors } from '../evaluate/floors.js';
import { misplacedText } from '../evaluate/misplaced.js';
import { evaluationText, missText } from '../evaluate/report.js';
import { checkConfig } from './check-config.js';
import { readConfig } from './config-file.js';
import { Progress } from './progress.js';
import { positive } from './run.js';

interface Options {
  readonly json?: boolean;
  readonly errors?: number;
  readonly nominal?: boolean;
  readonly config?: string;
  readonly floors?: string;
}

/** `vouch evaluate`: scores against brat standoff or a treebank. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description(
      'score against a folder of brat standoff (NAME.txt beside NAME.ann) or a CoNLL-U treebank',
    )
    .argument('<gold>', 'folder with *.txt and *.ann, or a .conllu file')
    .option('--json', 'print the scores as JSON')
    .option('--errors <number>', 'list this many misses of each task with their text', positive)
    .option('--nominal', 'count roles and pronouns as entities too')
    .option('--config <file>', 'JSON file with settings')
    .option('--floors <file>', 'JSON file of least figures; exit with 1 when one is below')
    .action(async (gold: string, options: Options) => {
      const config = readConfig(options.config);
      await checkConfig(config);
      const floors = options.floors === undefined ? {} : readFloors(options.floors, gold);
      const { evaluate } = await import('../evaluate/index.js');
      const progress = new Progress();
      const evaluation = await evaluate(gold, {
        config,
        nominal: options.nominal ?? false,
        onProgress: (done, total, file) => progress.update(done, total, file),
      }).finally(() => progress.stop());
      for (const { file, message } of evaluation.failures) progress.step(`${file}: ${message}`);
      const misplaced = misplacedText(evaluation.misplaced);
      if (misplaced !== '') progress.step(`note: ${misplaced}`);
      const seen = new Map<string, number>();
      const misses = evaluation.misses.filter(({ task }) => {
        seen.set(task, (seen.get(task) ?? 0) + 1);
        return seen.get(task)! <= (options.errors ?? 0);
      });
      const falls = fallsOf(evaluation, floors);
      if (options.json) console.log(JSON.stringify({ ...evaluation, misses }, null, 2));
      else {
        console.log(evaluationText(evaluation));
        for (const miss of misses) console.log(missText(miss));
      }
      for (const fall of falls) console.error(`vouch: ${fallText(fall)}`);
      process.exitCode = evaluation.failures.length + falls.length > 0 ? 1 : 0;
    });
}
