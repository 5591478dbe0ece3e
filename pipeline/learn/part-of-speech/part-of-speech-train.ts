import type { Tokens } from '../../model/tokens.js';
import { feature, hashString } from '../engine/features.js';
import { meanModel } from '../engine/mean-model.js';
import { type FeatureWeights, LinearModel } from '../engine/model.js';
import { trainSequenceTagger } from '../engine/train.js';
import type { QuantiseOptions } from '../engine/weights.js';
import { normaliseForm } from '../forms/form.js';
import { readLexicon } from '../forms/lexicon.js';
import type { Treebank } from '../treebank/conllu.js';
import { joinTreebanks } from '../treebank/join-treebanks.js';
import { PENN_TAGS } from '../treebank/penn-tags.js';
import { BEAM } from './part-of-speech.js';
import { PartOfSpeechFeatures } from './part-of-speech-features.js';
import { DICTIONARY, LEXICON } from './part-of-speech-forms.js';

export interface PartOfSpeechTraining extends QuantiseOptions {
  readonly epochs?: number;
  /**
   * Seeds of the orders of the sentences; the model is the mean of the trainings, each with half of
   * `prune`. The same seeds and data give the same bytes. Default 1 alone.
   */
  readonly seeds?: readonly number[];
  /** Tags that another tagger gave; each epoch takes half of its sentences. */
  readonly silver?: Treebank;
  readonly margin?: number;
  readonly rowMargin?: number;
  readonly onEpoch?: (epoch: number, right: number, current: LinearModel) => void;
}

/** A form is in the dictionary when it is this frequent … */
const MIN_COUNT = 10;
/** … and has one tag in at least this share of its tokens. */
const MIN_SHARE = 0.99;
/** A form has features of its own when it was seen this often. */
const MIN_SEEN = 3;

/** Trains the part-of-speech tagger on the Penn tags of a treebank. */
export function trainPartsOfSpeech(
  gold: Treebank,
  options: PartOfSpeechTraining = {},
): LinearModel {
  const { onEpoch, seeds = [1], prune = 1, silver, ...rest } = options;
  const { tokens } = silver === undefined ? gold : joinTreebanks(gold, silver);
  const counts = countTags(tokens);
  const dictionary = unambiguous(counts);
  const lexicon = readLexicon();
  const features = new PartOfSpeechFeatures({
    dictionary: (form) => dictionary.get(form) ?? -1,
    lexicon: (form) => lexicon.get(form) ?? -1,
    rare: (form) => total(counts.get(form) ?? NO_TAGS) < MIN_SEEN,
  });
  const { sentenceFirst, tag } = tokens;
  const sequences = Array.from(sentenceFirst.subarray(1), (end, s) => {
    return { input: tokens, first: sentenceFirst[s]!, end, gold: tag };
  });
  const right = sequences.splice(0, gold.tokens.sentenceFirst.length - 1);
  const withDictionary = (model: LinearModel) =>
    LinearModel.from(model.header, [
      ...model.features(),
      ...rowsOf(DICTIONARY, dictionary),
      ...rowsOf(LEXICON, lexicon),
    ]);
  const models = seeds.map((seed) =>
    trainSequenceTagger(right, {
      silver: sequences,
      epochs: 8,
      ...rest,
      prune: Math.ceil(prune / 2),
      seed,
      task: 'pos',
      labels: PENN_TAGS,
      extractor: features,
      beam: BEAM,
      certain: features.certain,
      onEpoch: (epoch, right, current) => onEpoch?.(epoch, right, withDictionary(current())),
    }),
  );
  return withDictionary(meanModel(models, prune));
}

type TagCounts = ReadonlyMap<number, number>;

/** How often each form, by the hash of its normalised form, has each tag. */
function countTags(tokens: Tokens): Map<number, TagCounts> {
  const counts = new Map<number, Map<number, number>>();
  const hashes = tokens.vocabulary.map((form) => hashString(normaliseForm(form)));
  for (let i = 0; i < tokens.count; i++) {
    const hash = hashes[tokens.type[i]!]!;
    const tags = counts.get(hash) ?? new Map<number, number>();
    counts.set(hash, tags.set(tokens.tag[i]!, (tags.get(tokens.tag[i]!) ?? 0) + 1));
  }
  return counts;
}

const NO_TAGS: TagCounts = new Map();

function total(tags: TagCounts): number {
  return [...tags.values()].reduce((a, b) => a + b, 0);
}

/** Frequent forms with (nearly) one tag only. */
function unambiguous(counts: ReadonlyMap<number, TagCounts>): Map<number, number> {
  const out = new Map<number, number>();
  for (const [hash, tags] of counts) {
    const all = total(tags);
    const [tag, best] = [...tags].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (all >= MIN_COUNT && best / all >= MIN_SHARE) out.set(hash, tag);
  }
  return out;
}

/** Rows that give one label to each form. */
function rowsOf(template: number, labels: ReadonlyMap<number, number>): FeatureWeights[] {
  return [...labels].map(([form, label]) => {
    return { key: feature(template, form), labels: [label], weights: [1] };
  });
}
