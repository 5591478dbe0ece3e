import type { Records } from '../emit/records.js';
import type { BratDocument } from './brat.js';

/** A document with what it should hold and what was found in it. */
export interface GoldDocument {
  readonly file: string;
  /** The raw text as decoded, as a list of code points: gold offsets count these. */
  readonly raw: readonly string[];
  readonly gold: BratDocument;
  /** Undefined when the document failed: all of its gold counts as missed. */
  readonly records: Records | undefined;
}

/** The raw characters of a span. */
export function rawText(document: GoldDocument, start: number, end: number): string {
  return document.raw.slice(start, end).join('');
}
