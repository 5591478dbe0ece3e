import { Command, Option } from 'commander';
import { checkConfig, checkRule } from './check-config.js';
import { readConfig } from './config-file.js';
import { countOf, positive } from './run.js';

interface Options {
  readonly damage?: boolean;
  readonly explainCleaning?: boolean;
  readonly kind?: string[];
  readonly seed: number;
  readonly rule?: string;
  readonly errors?: number;
  readonly context: number;
  readonly config?: string;
}

/** What options say that mean nothing without it. */
const DAMAGE = { damage: true };

/** `vouch check-cleaning`: what cleaning does to a folder, and whether it undoes damage. */
export function checkCleaningCommand(): Command {
  return new Command('check-cleaning')
    .description('list every edit to the texts of a folder, or damage them and see what comes back')
    .argument('<input>', 'folder or file with *.txt and *.md')
    .option(
      '--damage',
      'damage each clean text in every known way and compare what cleaning restores',
    )
    .option('--explain-cleaning', 'show each text before and after, with every edit and its reason')
    .addOption(new Option('--kind <name...>', 'only these kinds of damage').implies(DAMAGE))
    .option('--seed <number>', 'seed of the damage', positive, 1)
    .addOption(
      new Option(
        '--errors <number>',
        'list this many paragraphs of each kind that did not come back',
      )
        .argParser(positive)
        .implies(DAMAGE),
    )
    .option('--rule <name>', 'list the edits of this rule alone')
    .option('--context <number>', 'characters to show on each side of an edit', positive, 40)
    .option('--config <file>', 'JSON file with settings')
    .action(async (input: string, options: Options) => {
      const config = readConfig(options.config);
      await checkConfig(config);
      if (options.rule !== undefined) await checkRule(options.rule);
      const { cleanFolder, editsOf, scoreDamages } = await import('../evaluate/cleaning.js');
      const { damageTable, editLine, ruleCounts } = await import('../evaluate/cleaning-report.js');
      const { articles, failures } = await cleanFolder(input, config);
      for (const { file, message } of failures) console.error(`${file}: ${message}`);
      process.exitCode = failures.length > 0 ? 1 : 0;
      if (options.explainCleaning) {
        const { explainCleaning } = await import('../evaluate/cleaning-explained.js');
        console.log(articles.map(explainCleaning).join('\n\n'));
        return;
      }
      if (options.damage) {
        const scores = scoreDamages(articles, config, options.seed, options.kind);
        console.log(damageTable(scores));
        for (const { kind, broken } of scores) {
          for (const { file, text } of broken.slice(0, options.errors ?? 0)) {
            console.log(`${kind}\t${file}\t${text}`);
          }
        }
        return;
      }
      const edits = articles.flatMap((article) => editsOf(article, options.context));
      for (const edit of edits) {
        if (options.rule === undefined || edit.rule.split('+').includes(options.rule)) {
          console.log(editLine(edit));
        }
      }
      console.log(`${countOf(articles.length, 'document')}, ${countOf(edits.length, 'edit')}`);
      for (const [rule, count] of ruleCounts(edits)) console.log(`${count}\t${rule}`);
    });
}
