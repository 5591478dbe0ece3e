import type { Item } from '../notation/lexicon.js';

/**
 * A prefix tree of names of more than one lexeme: the value of a name stands at its last lexeme.
 * `add` and `find` split in the same way as the text's lexemes do.
 */
export class Names {
  private readonly root = new Map<string, Node>();

  /** Adds a name as the list of its lower-case lexemes. */
  add(lexemes: readonly string[], item: Omit<Item, 'length'>): void {
    let level = this.root;
    lexemes.forEach((lexeme, i) => {
      let node = level.get(lexeme);
      if (!node) {
        node = { next: new Map() };
        level.set(lexeme, node);
      }
      if (i === lexemes.length - 1) node.item = { ...item, length: lexemes.length };
      level = node.next;
    });
  }

  /** The lexemes with which names begin. */
  get beginnings(): Iterable<string> {
    return this.root.keys();
  }

  /** Whether some name begins with this lexeme. */
  begins(lexeme: string): boolean {
    return this.root.has(lexeme);
  }

  /** The names that begin at lexeme `i`; `wordAt` gives the lower-case lexemes. */
  find(wordAt: (i: number) => string, i: number): Item[] {
    const found: Item[] = [];
    let level: Map<string, Node> | undefined = this.root;
    for (let j = i; level; j++) {
      const node: Node | undefined = level.get(wordAt(j));
      if (node?.item) found.push(node.item);
      level = node?.next;
    }
    return found;
  }
}

interface Node {
  readonly next: Map<string, Node>;
  item?: Item;
}
