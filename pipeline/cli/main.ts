#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { VERSION } from '../emit/version.js';
import { UsageError } from '../model/usage-error.js';
import { checkCleaningCommand } from './check-cleaning.js';
import { diffCommand } from './diff.js';
import { evaluateCommand } from './evaluate.js';
import { explainCommand } from './explain.js';
import { Interruption } from './interruption.js';
import { parseCommand } from './parse.js';
import { runCommand } from './run.js';
import { splitCommand } from './split.js';
import { trainCommand } from './train-command.js';

const WRONG_USE = 2;
/** A defect of the program; the stack is shown. */
const DEFECT = 3;

const program = new Command('vouch')
  .description('Turns raw article text into datasets in which each cell traces to the raw text.')
  .version(VERSION, '-V, --version', 'show the version')
  .helpOption('-h, --help', 'show help')
  .addHelpText(
    'after',
    '\nExit codes: 0 all well, 1 some documents failed, datasets differ or a figure is below its floor, 2 wrong use, 3 a defect of the program.',
  );

for (const command of [
  runCommand(),
  evaluateCommand(),
  diffCommand(),
  explainCommand(),
  trainCommand(),
  checkCleaningCommand(),
  parseCommand(),
  splitCommand(),
]) {
  program.addCommand(command);
}
/** The command that was used wrongly, whose help says how it is used rightly. */
let misused = 'vouch';
for (const command of [program, ...program.commands]) {
  command.configureOutput({ outputError: () => {} }).exitOverride((error) => {
    if (command !== program) misused = `vouch ${command.name()}`;
    throw error;
  });
}

/** What went wrong in one line, with the exit code for it. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Help and version end this way too.
    if (error.exitCode === 0) return 0;
    const message = error.message === '(outputHelp)' ? 'no command given' : error.message;
    console.error(
      `${message
        .replace(/^error: /, 'vouch: ')
        .replaceAll('\n', ' ')
        .replace(/\.$/, '')}; see ${misused} --help`,
    );
    return WRONG_USE;
  }
  if (error instanceof UsageError) {
    console.error(`vouch: ${error.message}`);
    return WRONG_USE;
  }
  if (error instanceof Interruption) {
    console.error(`vouch: ${error.message}`);
    return error.exitCode;
  }
  if (isSystemError(error)) {
    console.error(`vouch: ${error.message}; ${ADVICE[error.code!] ?? 'check the path'}`);
    return WRONG_USE;
  }
  console.error(error);
  return DEFECT;
}

/** What to do when the system refused something. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'make room on the disk; the output is as it was',
  EFBIG: 'raise the limit on the size of files; the output is as it was',
  EDQUOT: 'make room in the quota; the output is as it was',
  EACCES: 'change the permissions or name another path',
  EPERM: 'change the permissions or name another path',
  EROFS: 'name a path that can be written',
  EMFILE: 'raise the limit on open files (ulimit -n)',
};

/** The system refused something: no space left, no permission. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

// A reader that has seen enough, like `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  console.error(`vouch: ${error.message}`);
  process.exit(WRONG_USE);
});
// The data is worth more than news of its progress.
process.stderr.on('error', () => {});

/** Throws `UsageError` for `help` on a command that there is not, for which commander shows all help. */
function checkTopic(command: string | undefined, topic: string | undefined): void {
  if (command !== 'help' || topic === undefined || topic.startsWith('-')) return;
  if (program.commands.some((known) => known.name() === topic)) return;
  throw new UsageError(`there is no command ${topic}; see vouch --help`);
}

try {
  if (process.argv.length === 2) throw new UsageError('no command given; see vouch --help');
  checkTopic(process.argv[2], process.argv[3]);
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
