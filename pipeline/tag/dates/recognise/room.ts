/** The arrays of lexemes while they are filled; most texts have one for every four characters or more. */
export class Room {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly type: Int32Array;

  constructor(
    readonly size: number,
    before?: Room,
  ) {
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.type = new Int32Array(size);
    if (!before) return;
    this.start.set(before.start);
    this.end.set(before.end);
    this.type.set(before.type);
  }
}
