import { LinearModel } from '../../../learn/model.js';
import { readResourceBytes } from '../../../model/resources.js';
import type { Attribution } from '../attribution.js';
import type { ClaimView } from '../view.js';
import { AttributionTagger } from './taggers.js';

let tagger: AttributionTagger | undefined;

/**
 * Attributions that the shipped models find in the sentences for which `wanted` says yes, in order of
 * their cues. The tokens must have their parts of speech.
 */
export function tagAttributions(
  view: ClaimView,
  wanted: (sentence: number) => boolean,
): Attribution[] {
  tagger ??= new AttributionTagger(model('cue'), model('argument'));
  return tagger.tag(view, wanted);
}

function model(name: string): LinearModel {
  return LinearModel.fromBytes(readResourceBytes(`segment/claims/models/${name}.bin`));
}
