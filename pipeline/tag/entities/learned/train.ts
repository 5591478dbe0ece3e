import type { LinearModel } from '../../../learn/model.js';
import type { TokenSpan } from '../../../learn/span-labels.js';
import {
  type TrainingOptions,
  type TrainingSequence,
  trainSequenceTagger,
} from '../../../learn/train.js';
import type { Span } from '../../../model/span.js';
import { tokenAt } from '../../../model/tokens.js';
import type { Context } from '../context.js';
import { BEAM, CLASSES, type EntityClass, LABELS } from './classes.js';
import { EntityFeatures } from './features.js';

/** A prepared document (segmented, with parts of speech) and its right names. */
export interface EntityExample {
  readonly context: Context;
  readonly gold: readonly { readonly span: Span; readonly label: EntityClass }[];
}

/** Share of the forms that training hides. */
const DROPOUT = 0.2;

/** Trains the tagger of names; the same examples and options give the same bytes. */
export function trainEntities(
  examples: readonly EntityExample[],
  options: Partial<TrainingOptions<Context>> = {},
): LinearModel {
  const extractor = new EntityFeatures(DROPOUT);
  return trainSequenceTagger(examples.flatMap(sequencesOf), {
    epochs: 8,
    ...options,
    task: 'entities',
    labels: LABELS.labels,
    extractor,
    beam: BEAM,
    allowed: LABELS.allowed,
    certain: extractor.certain,
  });
}

/** The gold names as token spans; a name that cuts a token takes the whole token. */
export function goldSpans({ context, gold }: EntityExample): TokenSpan[] {
  const { tokens } = context;
  const spans: TokenSpan[] = [];
  let free = 0;
  for (const { span, label } of [...gold].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )) {
    const first = tokenAt(tokens, span.start);
    const end = Math.min(tokens.count, tokenAt(tokens, span.end - 1) + 1);
    if (first < free || first >= end) continue;
    spans.push({ first, end, label: CLASSES.indexOf(label) });
    free = end;
  }
  return spans;
}

function sequencesOf(example: EntityExample): TrainingSequence<Context>[] {
  const { tokens } = example.context;
  const gold = new Uint8Array(tokens.count);
  LABELS.encode(goldSpans(example), gold);
  return Array.from(tokens.sentenceFirst.subarray(1), (end, s) => {
    return { input: example.context, first: tokens.sentenceFirst[s]!, end, gold };
  });
}
