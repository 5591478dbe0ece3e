import { type FeatureWeights, LinearModel } from './model.js';

/**
 * The mean of models that differ in the order of their examples only, which holds better on new text than
 * each of them. A weight that a model lacks counts as 0; means below `prune` steps are dropped. The models
 * have the same labels and templates; there is at least one.
 */
export function meanModel(models: readonly LinearModel[], prune: number): LinearModel {
  const sums = new Map<number, Map<number, number>>();
  for (const model of models) {
    for (const { key, labels, weights } of model.features()) {
      const row = sums.get(key) ?? new Map<number, number>();
      sums.set(key, row);
      labels.forEach((label, k) => {
        row.set(label, (row.get(label) ?? 0) + weights[k]!);
      });
    }
  }
  const features = [...sums].flatMap(([key, row]): FeatureWeights[] => {
    const kept = [...row]
      .map(([label, sum]): [number, number] => [label, Math.round(sum / models.length)])
      .filter(([, mean]) => mean !== 0 && Math.abs(mean) >= prune)
      .sort(([a], [b]) => a - b);
    if (kept.length === 0) return [];
    return [{ key, labels: kept.map(([label]) => label), weights: kept.map(([, mean]) => mean) }];
  });
  return LinearModel.from(models[0]!.header, features);
}
