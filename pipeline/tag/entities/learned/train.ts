import { LinearModel } from '../../../learn/engine/model.js';
import type { TokenSpan } from '../../../learn/engine/span-labels.js';
import {
  type TrainingOptions,
  type TrainingSequence,
  trainSequenceTagger,
} from '../../../learn/engine/train.js';
import type { Span } from '../../../model/span.js';
import { tokenAt } from '../../../model/tokens.js';
import type { Context } from '../context.js';
import { BEAM, CLASSES, type EntityClass, LABELS } from './classes.js';
import { EntityFeatures } from './features.js';

/** A prepared document (segmented, with parts of speech) and its right names. */
export interface EntityExample {
  readonly context: Context;
  /** 0 or absent for the main annotation guidelines, else a number of the corpus's own. */
  readonly dialect?: number;
  readonly gold: readonly { readonly span: Span; readonly label: EntityClass }[];
}

/** Share of the forms that training hides. */
const DROPOUT = 0.2;

/** Trains the tagger of names; the same examples and options give the same bytes. */
export function trainEntities(
  examples: readonly EntityExample[],
  options: Partial<TrainingOptions<Context>> = {},
): LinearModel {
  const dialects = new Map(examples.map((one) => [one.context, one.dialect ?? 0]));
  const extractor = new EntityFeatures(DROPOUT, dialects);
  const { onEpoch, ...rest } = options;
  const model = trainSequenceTagger(examples.flatMap(sequencesOf), {
    epochs: 8,
    ...rest,
    task: 'entities',
    labels: LABELS.labels,
    extractor,
    beam: BEAM,
    allowed: LABELS.allowed,
    certain: extractor.certain,
    onEpoch: (epoch, right, current) =>
      onEpoch?.(epoch, right, () => withoutMarked(current(), extractor.marked)),
  });
  return withoutMarked(model, extractor.marked);
}

/** Drops the weights that hold only for other guidelines. */
function withoutMarked(model: LinearModel, marked: ReadonlySet<number>): LinearModel {
  if (marked.size === 0) return model;
  return LinearModel.from(
    model.header,
    model.features().filter(({ key }) => !marked.has(key)),
  );
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
