import { RELATIONS } from '../treebank/relations.js';

/** Kinds of actions; as labels of a model they come before the relations. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const KINDS = 3;
/** Labels of a parser model: the kinds, then the relations. */
export const LABELS = KINDS + RELATIONS.length;

/**
 * Configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the next
 * token of the buffer, and the arcs so far. Tokens count from 0 within the sentence; the root is `n`,
 * behind the last token. Absent is -1.
 */
export class ParserState {
  n = 0;
  /** Next token of the buffer; `n` when only the root is left. */
  next = 0;
  size = 0;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  relation = new Uint8Array(0);
  /** Outermost child on each side and the one attached before it, by head. */
  leftChild = new Int32Array(0);
  leftChild2 = new Int32Array(0);
  rightChild = new Int32Array(0);
  rightChild2 = new Int32Array(0);
  leftCount = new Uint8Array(0);
  rightCount = new Uint8Array(0);

  reset(n: number): void {
    if (this.head.length <= n) this.grow(2 * n + 2);
    this.n = n;
    this.next = 0;
    this.size = 0;
    this.head.fill(-1, 0, n + 1);
    this.leftChild.fill(-1, 0, n + 1);
    this.leftChild2.fill(-1, 0, n + 1);
    this.rightChild.fill(-1, 0, n + 1);
    this.rightChild2.fill(-1, 0, n + 1);
    this.leftCount.fill(0, 0, n + 1);
    this.rightCount.fill(0, 0, n + 1);
  }

  get done(): boolean {
    return this.next === this.n && this.size === 0;
  }

  /** Token `depth` below the top of the stack, -1 when there is none. */
  peek(depth: number): number {
    return depth < this.size ? this.stack[this.size - 1 - depth]! : -1;
  }

  canShift(): boolean {
    return this.next < this.n;
  }

  /** The root takes one child only. */
  canLeft(): boolean {
    return this.size > 0 && (this.next < this.n || this.size === 1);
  }

  canRight(): boolean {
    return this.size > 1;
  }

  /** The token that would be the head if the top of the stack were attached. */
  headOf(kind: number): number {
    return kind === LEFT ? this.next : this.stack[this.size - 2]!;
  }

  shift(): void {
    this.stack[this.size++] = this.next++;
  }

  /** Attaches the top of the stack to the next token (`LEFT`) or to the one below (`RIGHT`). */
  attach(kind: number, relation: number): void {
    const child = this.stack[--this.size]!;
    const head = kind === LEFT ? this.next : this.stack[this.size - 1]!;
    this.head[child] = head;
    this.relation[child] = relation;
    if (kind === LEFT) {
      this.leftChild2[head] = this.leftChild[head]!;
      this.leftChild[head] = child;
      this.leftCount[head]!++;
    } else {
      this.rightChild2[head] = this.rightChild[head]!;
      this.rightChild[head] = child;
      this.rightCount[head]!++;
    }
  }

  private grow(length: number): void {
    this.stack = new Int32Array(length);
    this.head = new Int32Array(length);
    this.relation = new Uint8Array(length);
    this.leftChild = new Int32Array(length);
    this.leftChild2 = new Int32Array(length);
    this.rightChild = new Int32Array(length);
    this.rightChild2 = new Int32Array(length);
    this.leftCount = new Uint8Array(length);
    this.rightCount = new Uint8Array(length);
  }
}
