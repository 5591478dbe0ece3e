import { SpanLabels } from '../../../learn/engine/span-labels.js';

export const CUE_LABELS = new SpanLabels(['cue'], 'BIO');
export const CUE_BEGIN = 1;
export const CUE_INSIDE = 2;

export const ARGUMENT_LABELS = new SpanLabels(['source', 'content', 'cue'], 'BIO');
/** Classes of `ARGUMENT_LABELS`. */
export const SOURCE = 0;
export const CONTENT = 1;
/** Labels of `ARGUMENT_LABELS`. */
export const OUTSIDE = 0;
export const SOURCE_BEGIN = 1;
export const CONTENT_BEGIN = 3;
export const CONTENT_INSIDE = 4;
/** The label that every token of the cue itself has. */
export const CUE = 5;
