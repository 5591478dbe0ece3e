import { clean } from '../pipeline/clean/index.js';
import { render } from '../pipeline/emit/result.js';
import { ingest } from '../pipeline/ingest/index.js';
import { parseDependencies } from '../pipeline/learn/parser/parser.js';
import { tagPartsOfSpeech } from '../pipeline/learn/part-of-speech/part-of-speech.js';
import type { Article } from '../pipeline/model/article.js';
import { DEFAULT_CONFIG as config } from '../pipeline/model/config.js';
import { processArticle } from '../pipeline/preset.js';
import { findClaims } from '../pipeline/segment/claims/index.js';
import { segment } from '../pipeline/segment/index.js';
import { findDates } from '../pipeline/tag/dates/index.js';
import { findEntities } from '../pipeline/tag/entities/index.js';
import type { Sample } from './corpus.js';

/** The whole pipeline over one document: bytes in, the rows of all tables out. */
export function vouchOne({ file, bytes }: Sample): number {
  const article = ingest(bytes, file, { config });
  processArticle(article, config);
  return render(article).members.length;
}

/** The stages after ingest, in the order of the preset. */
const STAGES: Readonly<Record<string, (article: Article) => void>> = {
  clean: (article) => clean(article, config),
  segment: (article) => segment(article),
  'part of speech': (article) => tagPartsOfSpeech(article.tokens),
  parse: (article) => parseDependencies(article.tokens),
  entities: (article) => {
    const { mentions, entities } = findEntities(article, config);
    article.mentions = mentions;
    article.entities = entities;
  },
  dates: (article) => {
    article.dates = findDates(article, config).dates;
  },
  claims: (article) => {
    article.claims = findClaims(article);
  },
  emit: (article) => {
    render(article);
  },
};

/** Milliseconds in each stage over all documents. */
export function stageTimes(samples: readonly Sample[]): Record<string, number> {
  const times: Record<string, number> = { ingest: 0 };
  for (const { file, bytes } of samples) {
    let start = performance.now();
    const lap = (stage: string): void => {
      const now = performance.now();
      times[stage] = (times[stage] ?? 0) + now - start;
      start = now;
    };
    const article = ingest(bytes, file, { config });
    lap('ingest');
    for (const [stage, run] of Object.entries(STAGES)) {
      run(article);
      lap(stage);
    }
  }
  return times;
}
