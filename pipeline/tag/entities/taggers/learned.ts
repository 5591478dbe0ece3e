import { LinearModel } from '../../../learn/model.js';
import { SequenceTagger } from '../../../learn/sequence-tagger.js';
import { readResourceBytes } from '../../../model/resources.js';
import type { Candidate } from '../candidate.js';
import { type Context, type Tagger, textOf } from '../context.js';
import { labelOf } from '../labels.js';
import { BEAM, CLASSES, LABELS } from '../learned/classes.js';
import { EntityFeatures } from '../learned/features.js';

/** Weight of a learned candidate: above the built-in lists, below the user's own. */
const WEIGHT = 70;

let tagger: SequenceTagger<Context> | undefined;

/** The names that the trained sequence tagger finds. */
export const learned: Tagger = {
  name: 'learned',
  find(context: Context): Candidate[] {
    tagger ??= createTagger(
      LinearModel.fromBytes(readResourceBytes('tag/entities/models/entities.bin')),
    );
    return findWith(tagger, context);
  },
};

/** A tagger from a trained model. */
export function createTagger(model: LinearModel): SequenceTagger<Context> {
  const features = new EntityFeatures();
  return new SequenceTagger(model, LABELS.labels.length, features, {
    beam: BEAM,
    allowed: LABELS.allowed,
    certain: features.certain,
  });
}

/** Candidates of a trained tagger. */
export function findWith(tagger: SequenceTagger<Context>, context: Context): Candidate[] {
  const { tokens } = context;
  const labels = new Uint8Array(tokens.count);
  const found: Candidate[] = [];
  for (let s = 0; s + 1 < tokens.sentenceFirst.length; s++) {
    const from = tokens.sentenceFirst[s]!;
    const to = tokens.sentenceFirst[s + 1]!;
    tagger.tag(context, from, to, labels);
    for (const { first, end, label } of LABELS.decode(labels, from, to)) {
      const known = context.gazetteer.get(textOf(context, first, end));
      const fits = known !== undefined && agrees(CLASSES[label]!, known.label);
      found.push({
        first,
        end,
        label: labelOf(CLASSES[label]!, textOf(context, first, end), fits ? known : undefined),
        form: fits ? known.form : formOf(textOf(context, first, end)),
        rule: 'learned',
        weight: WEIGHT,
        ...(fits && { known }),
      });
    }
  }
  return found;
}

function formOf(text: string): Candidate['form'] {
  return /^[\p{Lu}\d&.-]{2,7}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) ? 'acronym' : 'name';
}

/** Whether a list entry can be meant by a name of the learned class. */
function agrees(learned: string, listed: string): boolean {
  if (learned === 'LOC') return listed === 'GPE' || listed === 'LOC';
  return learned === listed;
}
