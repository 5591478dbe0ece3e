import { SpanLabels } from '../../../learn/engine/span-labels.js';

/**
 * What the learned tagger tells apart. LOC covers OntoNotes GPE and LOC, which lists split afterwards;
 * MISC covers events, works, laws, languages and the like, which their last words split.
 */
export const CLASSES = ['PERSON', 'ORG', 'LOC', 'NORP', 'FAC', 'MISC', 'PRODUCT'] as const;
export type EntityClass = (typeof CLASSES)[number];

/** BILOU labels over the classes. */
export const LABELS = new SpanLabels(CLASSES);

/** Labels that stay in the running at each token. */
export const BEAM = 4;
