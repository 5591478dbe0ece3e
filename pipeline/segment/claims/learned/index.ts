import { HashedModel } from '../../../learn/engine/crf-model.js';
import { readResourceBytes } from '../../../model/resources.js';
import type { Attribution } from '../view/attribution.js';
import type { ClaimView } from '../view/view.js';
import { AttributionFinder } from './finder.js';

let finder: AttributionFinder | undefined;

/**
 * Attributions that the shipped models find in the sentences for which `wanted` says yes, in order of
 * their cues. The tokens must have their parts of speech and heads.
 */
export function tagAttributions(
  view: ClaimView,
  wanted: (sentence: number) => boolean,
): Attribution[] {
  finder ??= new AttributionFinder({
    gate: model('gate'),
    cue: model('cue'),
    argument: model('argument'),
    content: model('content'),
    claim: model('claim'),
  });
  return finder.find(view, wanted);
}

function model(name: string): HashedModel {
  return HashedModel.fromBytes(readResourceBytes(`segment/claims/models/${name}.bin`));
}
