import type { Span } from '../model/span.js';

/** A text with its annotated names. */
export interface GoldText {
  readonly name: string;
  readonly bytes: Buffer;
  /** Code points of the text as decoded. */
  readonly names: readonly { readonly span: Span; readonly label: string }[];
}
