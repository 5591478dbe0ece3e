import { PENN_TAGS } from '../../../learn/treebank/penn-tags.js';
import { formOf, type Tokens } from '../../../model/tokens.js';

/** Where a clause looks from the day of the report. */
export type Side = 'past' | 'future' | 'unknown';

/** A place in a sentence, in tokens; `first` and `last` bound the sentence, `last` excluded. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly end: number;
}

/** The Penn tag of token `i`, empty when untagged. */
export const tagAt = (tokens: Tokens, i: number): string => PENN_TAGS[tokens.tag[i]!] ?? '';
/** The form of token `i` in lower case. */
export const word = (tokens: Tokens, i: number): string =>
  i >= 0 && i < tokens.count ? formOf(tokens, i).toLowerCase() : '';
