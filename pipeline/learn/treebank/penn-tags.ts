/**
 * Part-of-speech tags of the Penn Treebank as extended for web text in the English Web Treebank
 * (`HYPH` hyphen inside a word, `ADD` address, `NFP` superfluous punctuation, `GW` part of a split
 * word, `AFX` affix). `Tokens.tag` holds indices into this list; 255 is untagged.
 */
export const PENN_TAGS = [
  ...['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'DT', 'PDT', 'WDT', 'WP', 'WP$', 'WRB', 'EX'],
  ...['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD', 'TO', 'IN', 'CC', 'RP', 'POS'],
  ...['JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS', 'CD', 'FW', 'UH', 'LS', 'SYM', 'AFX', 'GW', 'ADD'],
  ...['.', ',', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH', 'NFP', '$', '#', 'XX'],
] as const;

export type PennTag = (typeof PENN_TAGS)[number];

const INDEX: ReadonlyMap<string, number> = new Map(PENN_TAGS.map((tag, i) => [tag, i]));

/** Index of a tag in `PENN_TAGS`, 255 when it is none. */
export function tagIndex(tag: string): number {
  return INDEX.get(tag) ?? 255;
}
