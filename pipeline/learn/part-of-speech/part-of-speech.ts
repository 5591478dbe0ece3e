import { readResourceBytes } from '../../model/resources.js';
import type { Tokens } from '../../model/tokens.js';
import { LinearModel } from '../engine/model.js';
import { SequenceTagger } from '../engine/sequence-tagger.js';
import { PartOfSpeechFeatures } from './part-of-speech-features.js';
import { knowledgeOf } from './part-of-speech-forms.js';

export { PENN_TAGS, type PennTag, tagIndex } from '../treebank/penn-tags.js';

/** Labels that stay in the running at each token; measured: more adds time and no accuracy. */
export const BEAM = 3;
/**
 * What the forms of a token and its neighbours say is enough when one tag is this far ahead, in steps of
 * the weights. On the EWT dev split four in five of the tokens outside the dictionary needed no more, which
 * cost 0.1 points, when it was chosen.
 */
const LEAD = 200;

let tagger: SequenceTagger<Tokens> | undefined;

/** Fills `tokens.tag` with indices into `PENN_TAGS`, sentence by sentence. */
export function tagPartsOfSpeech(tokens: Tokens): void {
  tagger ??= createTagger(LinearModel.fromBytes(readResourceBytes('learn/models/pos.bin')));
  tagWith(tagger, tokens);
}

/** A tagger from a trained model. */
export function createTagger(model: LinearModel): SequenceTagger<Tokens> {
  const features = new PartOfSpeechFeatures(knowledgeOf(model));
  const options = { beam: BEAM, certain: features.certain, lead: LEAD };
  return new SequenceTagger(model, model.header.labels.length, features, options);
}

/** Tags every sentence of `tokens` with `tagger`. */
export function tagWith(tagger: SequenceTagger<Tokens>, tokens: Tokens): void {
  const { sentenceFirst, tag } = tokens;
  for (let s = 0; s + 1 < sentenceFirst.length; s++) {
    tagger.tag(tokens, sentenceFirst[s]!, sentenceFirst[s + 1]!, tag);
  }
}
