import { type FeatureWeights, LinearModel } from './model.js';

/** How often a model is trained, each time with another order of the examples. */
export interface Repeats {
  /** Seed of the first order; the same seed and data give the same bytes. Default 1. */
  readonly seed?: number;
  /** How many models to train and take the mean of. Default 1. */
  readonly repeats?: number;
  /** Weights of the mean below this are dropped. Default 1; the models themselves keep half of it. */
  readonly prune?: number;
}

/**
 * The mean of several models that differ in the order of their examples only. Perceptrons end wherever
 * their last mistakes put them; their mean does not depend on a lucky seed, is better than each and, as
 * weights that only one of them has are dropped, smaller. ("Parameter mixing", McDonald, Hall and Mann
 * 2010, over orders of one set of examples.)
 */
export function trainRepeatedly(
  { seed = 1, repeats = 1, prune = 1 }: Repeats,
  train: (options: { seed: number; prune: number }) => LinearModel,
): LinearModel {
  if (repeats === 1) return train({ seed, prune });
  const half = Math.ceil(prune / 2);
  const models = Array.from({ length: repeats }, (_, i) => train({ seed: seed + i, prune: half }));
  return meanOf(models, prune);
}

/** The mean of models of one task, without weights below `prune`. */
export function meanOf(models: readonly LinearModel[], prune: number): LinearModel {
  const sums = new Map<number, Map<number, number>>();
  for (const model of models)
    for (const { key, labels, weights } of model.features()) {
      const row = sums.get(key) ?? new Map<number, number>();
      sums.set(key, row);
      for (let i = 0; i < labels.length; i++)
        row.set(labels[i]!, (row.get(labels[i]!) ?? 0) + weights[i]!);
    }
  const features: FeatureWeights[] = [];
  for (const [key, row] of sums) {
    const means = [...row]
      .map(([label, sum]) => [label, Math.round(sum / models.length)] as const)
      .filter(([, mean]) => mean !== 0 && Math.abs(mean) >= prune)
      .sort(([a], [b]) => a - b);
    const labels = means.map(([label]) => label);
    if (labels.length > 0) features.push({ key, labels, weights: means.map(([, mean]) => mean) });
  }
  return LinearModel.from(models[0]!.header, features);
}
