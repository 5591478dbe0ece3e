/**
 * Universal Dependencies relations with the subtypes of the English treebanks
 * (universaldependencies.org/en/dep). `Tokens.relation` holds indices; 255 is unparsed.
 */
export const RELATIONS = [
  ...['root', 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass', 'csubj:outer', 'obj'],
  ...['iobj', 'ccomp', 'xcomp', 'obl', 'obl:agent', 'obl:unmarked', 'advcl', 'advcl:relcl'],
  ...['advmod', 'discourse', 'vocative', 'expl', 'dislocated', 'aux', 'aux:pass', 'cop', 'mark'],
  ...['nmod', 'nmod:poss', 'nmod:unmarked', 'nmod:desc', 'appos', 'nummod', 'amod', 'acl'],
  ...['acl:relcl', 'det', 'det:predet', 'case', 'conj', 'cc', 'cc:preconj', 'compound'],
  ...['compound:prt', 'fixed', 'flat', 'list', 'parataxis', 'orphan', 'goeswith', 'reparandum'],
  ...['punct', 'dep'],
] as const;

export type Relation = (typeof RELATIONS)[number];

const INDEX: ReadonlyMap<string, number> = new Map(RELATIONS.map((name, i) => [name, i]));

/** Index of a relation, of its universal part when the subtype is unknown, else of `dep`. */
export function relationIndex(name: string): number {
  return INDEX.get(name) ?? INDEX.get(name.split(':')[0]!) ?? INDEX.get('dep')!;
}
