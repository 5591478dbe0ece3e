import { expect, it } from 'vitest';
import { type Relation, relationIndex } from '../../../pipeline/learn/treebank/relations.js';
import { mainHead } from '../../../pipeline/segment/claims/syntax/scope-repair.js';
import { readingOf } from '../../../pipeline/segment/claims/view/reading.js';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom } from './helpers.js';

/** The form of the main clause's head when the parser has these heads, by form, and `root` as the root. */
function headWith(text: string, root: string, arcs: Record<string, [string, Relation]>): string {
  const article = articleFrom(text);
  const { tokens } = article;
  const at = (form: string) => tokens.type.findIndex((type) => tokens.vocabulary[type] === form);
  for (let i = 0; i < tokens.count; i++) {
    const [above, relation] = arcs[tokens.vocabulary[tokens.type[i]!]!] ?? [root, 'punct'];
    tokens.head[i] = at(above);
    tokens.relation[i] = relationIndex(relation);
  }
  tokens.head[at(root)] = -1;
  const content = [{ first: 0, end: tokens.count - 1 }];
  const head = mainHead(readingOf(viewOf(article)), content, at(root));
  return tokens.vocabulary[tokens.type[head]!]!;
}

const SELLS: Record<string, [string, Relation]> = {
  If: ['sells', 'mark'],
  town: ['sells', 'nsubj'],
  mill: ['sells', 'obj'],
  this: ['hurt', 'nsubj'],
  may: ['hurt', 'aux'],
  farms: ['hurt', 'obj'],
};

it('finds the main clause behind an "if" clause that was taken for it', () => {
  const text = 'If the town sells the mill, this may hurt farms.';
  expect(headWith(text, 'sells', { ...SELLS, hurt: ['sells', 'conj'] })).toBe('hurt');
  expect(headWith(text, 'hurt', { ...SELLS, sells: ['hurt', 'advcl'] })).toBe('hurt');
});

it('finds it behind "that", which was taken for a pronoun', () => {
  const text = 'that the figure was never a target.';
  const arcs: Record<string, [string, Relation]> = {
    figure: ['target', 'nsubj'],
    was: ['target', 'cop'],
    target: ['that', 'acl:relcl'],
  };
  expect(headWith(text, 'that', arcs)).toBe('target');
});

it('finds it behind a noun that was taken for it', () => {
  const text = 'After a meeting with the owner, the town sold it.';
  const arcs: Record<string, [string, Relation]> = {
    town: ['sold', 'nsubj'],
    sold: ['meeting', 'parataxis'],
    it: ['sold', 'obj'],
    owner: ['meeting', 'nmod'],
  };
  expect(headWith(text, 'meeting', arcs)).toBe('sold');
});

it('leaves a noun alone whose only clauses depend on it', () => {
  const text = 'The need for a bridge, which may fall, that the town built.';
  const arcs: Record<string, [string, Relation]> = {
    which: ['fall', 'nsubj'],
    may: ['fall', 'aux'],
    fall: ['bridge', 'acl:relcl'],
    bridge: ['need', 'nmod'],
    that: ['built', 'obj'],
    town: ['built', 'nsubj'],
    built: ['need', 'acl:relcl'],
  };
  expect(headWith(text, 'need', arcs)).toBe('need');
});

it('leaves a main clause alone that another one follows', () => {
  const text = 'The town sells the mill, but farms may suffer.';
  const arcs: Record<string, [string, Relation]> = {
    town: ['sells', 'nsubj'],
    mill: ['sells', 'obj'],
    farms: ['suffer', 'nsubj'],
    may: ['suffer', 'aux'],
    suffer: ['sells', 'conj'],
  };
  expect(headWith(text, 'sells', arcs)).toBe('sells');
});
