/**
 * The tokens of one clean text as parallel arrays. White space is not a token. `vocabulary[type[i]]`
 * is the exact form of token `i`, interned once per document, so that work which depends on the form
 * alone is done once per distinct form.
 *
 * `start` and `end` are UTF-16 code units into the clean text. Sentence `s` covers the tokens
 * `sentenceFirst[s]` to `sentenceFirst[s + 1]`, end excluded. Tokens follow the Penn Treebank and the
 * UD English EWT: "do|n't", "Abe|'s", and hyphenated words split at the hyphen.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly type: Int32Array;
  readonly vocabulary: readonly string[];
  /** Length is the number of sentences plus one. */
  readonly sentenceFirst: Int32Array;
  /** Index into `PENN_TAGS` (see `learn`), filled by the part-of-speech tagger; 255 until then. */
  readonly tag: Uint8Array;
  /** Token index of the syntactic head, -1 for the root of a sentence or before parsing. */
  readonly head: Int32Array;
  /** Index into the parser's relation names; 255 until parsed. */
  readonly relation: Uint8Array;
}

/** The form of token `i`. */
export function formOf(tokens: Tokens, i: number): string {
  return tokens.vocabulary[tokens.type[i]!]!;
}

/**
 * The index of the first token that ends after `offset` (UTF-16 units into the clean text), by binary
 * search; `tokens.count` when there is none.
 */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
