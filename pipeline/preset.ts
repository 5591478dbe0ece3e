import type { Root } from 'nlcst';
import type { Plugin, Processor } from 'unified';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { clean } from './clean/index.js';
import { ingest, ingestText } from './ingest/index.js';
import { parseDependencies } from './learn/parser/parser.js';
import { tagPartsOfSpeech } from './learn/part-of-speech/part-of-speech.js';
import type { Article } from './model/article.js';
import { type Config, DEFAULT_CONFIG, type Settings, settle } from './model/config.js';
import { findClaims } from './segment/claims/index.js';
import { segment, toNlcst } from './segment/index.js';
import { findDates } from './tag/dates/index.js';
import { findEntities } from './tag/entities/index.js';

/** The article of a file that went through `vouchParse`; throws when it did not. */
export function articleOf(file: VFile): Article {
  const article = file.data.article;
  if (article === undefined) {
    throw new Error('the file has no article: `use` the whole `vouch` preset, `vouchParse` first');
  }
  return article;
}

/**
 * Parser: raw text to a nlcst tree of the clean text. A file that did not come from ingest and holds
 * text is taken as it is; one that holds bytes is decoded as `vouch run` does. Throws an `IngestError`
 * when the bytes are no text.
 */
export const vouchParse: Plugin<[Settings?], string, Root> = function (settings) {
  const config = settle(settings);
  this.parser = (document, file) => {
    const article = file.data.article ?? ingestFile(file, document, config);
    file.data.article = article;
    clean(article, config);
    segment(article);
    const { language } = article;
    if (language !== '' && language !== 'en') {
      file.message(
        `the text is in another language (${language}): the rules are for English`,
        FOREIGN,
      );
    }
    return toNlcst(article);
  };
};

function ingestFile({ value, path }: VFile, text: string, config: Config): Article {
  const name = path ?? 'text';
  return typeof value === 'object'
    ? ingest(Buffer.from(value), name, { config })
    : ingestText(text, name, { config });
}

const FOREIGN = { source: 'vouch', ruleId: 'foreign-language' };

/** Transformer: part of speech and syntactic heads of every token. */
export const vouchSyntax: Plugin<[], Root> = () => (_tree, file) => {
  const { tokens } = articleOf(file);
  tagPartsOfSpeech(tokens);
  parseDependencies(tokens);
};

/** Transformer: mentions and the entities behind them. */
export const vouchEntities: Plugin<[Settings?], Root> = (settings) => {
  const config = settle(settings);
  return (_tree, file) => {
    const article = articleOf(file);
    const { mentions, entities } = findEntities(article, config);
    article.mentions = mentions;
    article.entities = entities;
  };
};

const DOUBT = { source: 'vouch', ruleId: 'published-doubt' };

/** Transformer: time expressions. */
export const vouchDates: Plugin<[Settings?], Root> = (settings) => {
  const config = settle(settings);
  return (_tree, file) => {
    const article = articleOf(file);
    const { dates, doubt } = findDates(article, config);
    article.dates = dates;
    article.publishedDoubt ||= doubt;
    const { publishedDoubt } = article;
    if (publishedDoubt !== '')
      file.message(`date of publication in doubt: ${publishedDoubt}`, DOUBT);
  };
};

/** Transformer: claims; it reads what the other taggers found, so it comes last. */
export const vouchClaims: Plugin<[], Root> = () => (_tree, file) => {
  const article = articleOf(file);
  article.claims = findClaims(article);
};

/**
 * The whole extraction in one `use`, for `unified()` or `retext()`: `.use(vouch)` or
 * `.use(vouch, settings)`. The file's `data.article` holds the result, the tree is the nlcst of the
 * clean text, and further nlcst plugins can follow.
 */
export const vouch: Plugin<[Settings?], string, Root> = function (settings) {
  const config = settle(settings);
  this.use(vouchParse, config)
    .use(vouchSyntax) // entities and claims read tags and heads
    .use(vouchEntities, config)
    .use(vouchDates, config)
    .use(vouchClaims); // sources are linked to entities, claims to dates
};

type Pipeline = Processor<Root, Root, Root, undefined, undefined>;

const pipelines = new WeakMap<Config, Pipeline>();

function pipelineOf(config: Config): Pipeline {
  const known = pipelines.get(config);
  if (known) return known;
  const made = unified().use(vouch, config).freeze() as unknown as Pipeline;
  pipelines.set(config, made);
  return made;
}

/** Runs every stage after ingest on `article`, filling it in place. */
export function processArticle(article: Article, config: Config = DEFAULT_CONFIG): void {
  const file = new VFile({ path: article.file, value: article.raw, data: { article } });
  const pipeline = pipelineOf(config);
  pipeline.runSync(pipeline.parse(file), file);
}
