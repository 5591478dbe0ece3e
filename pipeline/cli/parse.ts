import { Command } from 'commander';
import { checkConfig } from './check-config.js';
import { readConfig } from './config-file.js';

interface Options {
  readonly config?: string;
}

/** `vouch parse`: the tokens of texts with their syntax, for other programs and for training. */
export function parseCommand(): Command {
  return new Command('parse')
    .description('write tokens, lemmas, parts of speech and dependencies of texts as CoNLL-U')
    .argument('<input>', 'folder or file with *.txt and *.md')
    .option('--config <file>', 'JSON file with settings')
    .action(async (input: string, options: Options) => {
      const config = readConfig(options.config);
      await checkConfig(config);
      const { cleanEach } = await import('../evaluate/cleaning.js');
      const { parseDependencies } = await import('../learn/parser/parser.js');
      const { tagPartsOfSpeech } = await import('../learn/part-of-speech/part-of-speech.js');
      const { writeConllu } = await import('../learn/parser/write-conllu.js');
      const { segment } = await import('../segment/index.js');
      for await (const one of cleanEach(input, config)) {
        if ('message' in one) {
          console.error(`${one.file}: ${one.message}`);
          process.exitCode = 1;
          continue;
        }
        segment(one);
        tagPartsOfSpeech(one.tokens);
        parseDependencies(one.tokens);
        process.stdout.write(writeConllu(one.tokens, one.file));
      }
    });
}
