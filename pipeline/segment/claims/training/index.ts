import type { RankingExample } from '../../../learn/engine/rank-train.js';
import { type AttributionModels, Proposer } from '../learned/finder.js';
import { ArgumentReader } from '../learned/reader.js';
import { type GoldArticle, type GoldDocument, goldDocument } from './gold.js';
import { type Progress, trainArguments, trainCues, trainGate } from './labels.js';
import { claimExamples, contentExamples, trainClaims, trainContents } from './wholes.js';

export type { AttributionModels } from '../learned/finder.js';
export type { GoldArticle, GoldAttribution } from './gold.js';
export type { Progress } from './labels.js';

/** Parts of the articles that take turns at being unseen. */
const FOLDS = 4;

/**
 * Trains the attribution models; the same articles give the same bytes. What ranks and judges whole
 * attributions learns from label models that have not seen them (cross-fitting over four folds, article
 * by article in turn), so that it meets the mistakes of new text.
 */
export function trainAttribution(
  articles: readonly GoldArticle[],
  progress?: Progress,
): AttributionModels {
  const documents = articles.map(goldDocument);
  const folds = Array.from({ length: FOLDS }, (_, f) => fold(documents, f, progress));
  const gate = trainGate(documents, progress);
  const content = trainContents(folds.flatMap(({ contents }) => contents));
  const claims = folds.flatMap((one) => {
    const others = folds.filter((other) => other !== one);
    const ranker = trainContents(others.flatMap(({ contents }) => contents));
    return claimExamples(one.unseen, new Proposer({ ...one.models, gate, content: ranker }));
  });
  return {
    gate,
    cue: trainCues(documents, progress),
    argument: trainArguments(documents, progress),
    content,
    claim: trainClaims(claims),
  };
}

interface Fold {
  readonly unseen: readonly GoldDocument[];
  readonly models: Pick<AttributionModels, 'cue' | 'argument'>;
  readonly contents: readonly RankingExample[];
}

function fold(documents: readonly GoldDocument[], f: number, progress?: Progress): Fold {
  const unseen = documents.filter((_, i) => i % FOLDS === f);
  const seen = documents.filter((_, i) => i % FOLDS !== f);
  const models = { cue: trainCues(seen, progress), argument: trainArguments(seen, progress) };
  return { unseen, models, contents: contentExamples(unseen, new ArgumentReader(models.argument)) };
}
