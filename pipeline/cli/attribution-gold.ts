import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../clean/index.js';
import { type BratDocument, readBrat } from '../evaluate/brat.js';
import { parseDependencies } from '../learn/parser/parser.js';
import { tagPartsOfSpeech } from '../learn/part-of-speech/part-of-speech.js';
import type { Article } from '../model/article.js';
import { DEFAULT_CONFIG } from '../model/config.js';
import type { Span } from '../model/span.js';
import { UsageError } from '../model/usage-error.js';
import type { GoldArticle } from '../segment/claims/training/index.js';
import { segment } from '../segment/index.js';
import { findEntities } from '../tag/entities/index.js';
import { unitsOf } from './code-points.js';
import { ingestGold } from './ingest-gold.js';

/**
 * The articles of folders with brat standoff (`NAME.txt` beside `NAME.ann`) in which events `Attribution`
 * have `Source`, `Cue` and `Content`, as PolNeAR has them; those without a cue or a content teach
 * nothing. Throws `UsageError` when a folder is missing or holds no attribution.
 */
export function readAttributionGold(paths: readonly string[]): GoldArticle[] {
  const articles = paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) {
      throw new UsageError(`gold ${path} is no folder; name one with NAME.txt beside NAME.ann`);
    }
    const names = readdirSync(path).sort();
    return names.filter((name) => name.endsWith('.ann')).map((name) => readOne(path, name));
  });
  if (!articles.some(({ attributions }) => attributions.length > 0)) {
    throw new UsageError(`no events Attribution in the *.ann files of ${paths.join(', ')}`);
  }
  return articles;
}

function readOne(folder: string, annotations: string): GoldArticle {
  const name = annotations.replace(/\.ann$/, '.txt');
  const gold = readBrat(readFileSync(join(folder, annotations), 'utf8'), annotations);
  const article = ingestGold(readFileSync(join(folder, name)), name);
  beforeClaims(article);
  const units = unitsOf(article.raw);
  const toClean = ({ start, end }: Span): Span =>
    article.offsets.toClean({ start: units(start), end: units(end) });
  return { article, attributions: attributionsOf(gold, toClean) };
}

/** The stages before claims: those must not be needed to train what finds them. */
function beforeClaims(article: Article): void {
  clean(article, DEFAULT_CONFIG);
  segment(article);
  tagPartsOfSpeech(article.tokens);
  parseDependencies(article.tokens);
  const { mentions, entities } = findEntities(article, DEFAULT_CONFIG);
  article.mentions = mentions;
  article.entities = entities;
}

function attributionsOf(gold: BratDocument, toClean: (span: Span) => Span) {
  const spans = new Map(gold.spans.map((span) => [span.id, span.spans]));
  return gold.events
    .filter(({ label }) => label.startsWith('Attribution'))
    .map(({ roles }) => {
      const part = (role: string) =>
        (roles.get(role) ?? []).flatMap((id) => spans.get(id) ?? []).map(toClean);
      return { source: part('Source'), cue: part('Cue'), content: part('Content') };
    })
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0);
}
