import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { UsageError } from '../model/usage-error.js';
import { countOf } from './run.js';

interface Options {
  readonly encoding?: string;
}

/** `vouch split`: an export of a database becomes a folder with a file for each article. */
export function splitCommand(): Command {
  return new Command('split')
    .description('write each article of a Nexis, Factiva or ProQuest export to a file of its own')
    .argument('<export>', 'text file that holds several articles')
    .argument('<folder>', 'new or empty folder for the articles, which are written as UTF-8')
    .option('--encoding <name>', 'encoding of the file, instead of detection')
    .action(async (file: string, folder: string, options: Options) => {
      const { articlesIn, decode } = await import('../ingest/index.js');
      if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
      if (existsSync(folder) && readdirSync(folder).length > 0) {
        throw new UsageError(`folder ${folder} is not empty; name a new one`);
      }
      const { text } = decode(readFileSync(file), options.encoding);
      const articles = articlesIn(text).map(({ start, end }) => `${text.slice(start, end)}\n`);
      if (articles.length === 0) {
        throw new UsageError(`${file} is no export that holds several articles; run it as it is`);
      }
      writeAll(folder, basename(file, extname(file)), articles);
      console.error(`wrote ${countOf(articles.length, 'article')} to ${folder}`);
    });
}

/** The folder appears with all its files or not at all. */
function writeAll(folder: string, name: string, articles: readonly string[]): void {
  const target = resolve(folder);
  const temporary = mkdtempSync(join(dirname(target), '.vouch-split-'));
  try {
    // `mkdtemp` makes folders for one user only.
    chmodSync(temporary, 0o777 & ~process.umask());
    const width = Math.max(3, String(articles.length).length);
    articles.forEach((article, k) => {
      const number = String(k + 1).padStart(width, '0');
      writeFileSync(join(temporary, `${name}-${number}.txt`), article);
    });
    if (existsSync(target)) rmdirSync(target);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}
