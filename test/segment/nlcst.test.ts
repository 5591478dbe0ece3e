import type { Root, Sentence } from 'nlcst';
import { toString as stringOf } from 'nlcst-to-string';
import { retext } from 'retext';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { toNlcst } from '../../pipeline/segment/index.js';
import { segmented } from './segmented.js';

const TEXT = `\n\nA Title\n\n“Don't go,” Ann said. It cost $5.\n\nFirst, they left.  Second line?\n`;

describe('toNlcst', () => {
  it('loses nothing', () => {
    expect(stringOf(toNlcst(segmented(TEXT)))).toBe(TEXT);
  });

  it('gives each node its place in the text', () => {
    let nodes = 0;
    visit(toNlcst(segmented(TEXT)), (node) => {
      const { start, end } = node.position!;
      expect(TEXT.slice(start.offset, end.offset)).toBe(stringOf(node));
      expect(TEXT.split('\n')[start.line - 1]!.slice(start.column - 1)).toMatch(
        stringOf(node).startsWith('\n') ? /^$/ : /^./,
      );
      nodes++;
    });
    expect(nodes).toBeGreaterThan(40);
  });

  it('makes the children of a sentence when they are first read', () => {
    const tree = toNlcst(segmented('One two.'));
    let sentence: Sentence | undefined;
    visit(tree, 'SentenceNode', (node) => {
      sentence = node;
      return false;
    });
    const property = Object.getOwnPropertyDescriptor(sentence, 'children');
    expect(property?.get).toBeTypeOf('function');
    expect(sentence!.children).toBe(sentence!.children);
  });

  it('carries the index of each sentence', () => {
    const indexes: unknown[] = [];
    visit(toNlcst(segmented('One. Two.')), 'SentenceNode', (node) => {
      indexes.push(node.data);
    });
    expect(indexes).toEqual([{ index: 0 }, { index: 1 }]);
  });

  it('works with a retext plugin that reads and changes the tree', async () => {
    const words: string[] = [];
    const tree = toNlcst(segmented("Ann's plan isn't new."));
    const processor = retext().use(() => (root: Root) => {
      visit(root, 'WordNode', (word) => {
        words.push(stringOf(word));
        const [first] = word.children;
        if (first?.type === 'TextNode' && first.value === 'plan') first.value = 'idea';
      });
    });
    const changed = (await processor.run(tree)) as Root;
    expect(words).toEqual(["Ann's", 'plan', "isn't", 'new']);
    expect(stringOf(changed)).toBe("Ann's idea isn't new.");
  });
});
