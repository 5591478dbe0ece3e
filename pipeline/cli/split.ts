import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Command } from 'commander';
import { OutputFolder } from '../emit/folder.js';
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
      if (isFolder(file)) throw new UsageError(`${file} is a folder; name an export in it`);
      if (isFolder(folder) && readdirSync(folder).length > 0) {
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

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The folder appears with all its files or not at all. */
function writeAll(folder: string, name: string, articles: readonly string[]): void {
  const output = new OutputFolder(folder);
  try {
    const width = Math.max(3, String(articles.length).length);
    articles.forEach((article, k) => {
      const number = String(k + 1).padStart(width, '0');
      writeFileSync(join(output.temporary, `${name}-${number}.txt`), article);
    });
    output.publish();
  } catch (error) {
    output.discard();
    throw error;
  }
}
