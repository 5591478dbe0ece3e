import { Command } from 'commander';

/** `vouch explain`: where a row comes from. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('show the raw context of a row, the edits inside it and the rule that made it')
    .argument('<output>', 'output folder')
    .argument('<id>', 'identifier of a document, section, sentence, claim, mention, date, …')
    .option('--json', 'print it as JSON')
    .action(async (output: string, id: string, { json }: { json?: boolean }) => {
      const { explain } = await import('../explain/index.js');
      const { explainText } = await import('../explain/report.js');
      const explanations = explain(output, id);
      console.log(json ? JSON.stringify(explanations, null, 2) : explainText(explanations));
    });
}
