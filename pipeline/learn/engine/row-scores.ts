import { copied } from './copied.js';
import type { RowFeatures } from './feature-extractor.js';
import type { Scorer } from './scorer.js';

/** Scores that are kept, 2 bytes each; when they are full everything is worked out again. */
const LIMIT = 1 << 23;
/** Sums beyond this are cut to it; those of trained models are far smaller. */
const MOST = 32767;

/**
 * Scores of rows of features (see `RowFeatures`) under a fixed model: each row is scored the first time
 * that it is asked for. Memory is bounded; what is forgotten is worked out again with the same result.
 */
export class RowScores {
  private scores: Int16Array = new Int16Array(0);
  /** Place of a row in `scores`, counted in rows from 1; 0 when it is not there. */
  private places: Int32Array = new Int32Array(0);
  private used = 0;
  private generation = -1;
  private readonly row: Float64Array;
  private readonly numbers: Int32Array;

  constructor(
    private readonly scorer: Scorer,
    private readonly rows: RowFeatures,
    private readonly features: Int32Array,
    labelCount: number,
  ) {
    this.row = new Float64Array(labelCount);
    this.numbers = new Int32Array(rows.perPosition);
  }

  /** Forgets everything when the rows have got another meaning. Call before a sequence. */
  begin(): void {
    if (this.generation !== this.rows.generation) this.clear();
    this.generation = this.rows.generation;
  }

  /** Adds the scores of all rows of a position to `to`. */
  addAll(position: number, to: Float64Array): void {
    const count = this.rows.at(position, this.numbers);
    for (let r = 0; r < count; r++) this.add(this.numbers[r]!, to);
  }

  private add(row: number, to: Float64Array): void {
    let place = row < this.places.length ? this.places[row]! : 0;
    if (place === 0) place = this.fill(row);
    const { scores } = this;
    const labelCount = to.length;
    const from = (place - 1) * labelCount;
    for (let l = 0; l < labelCount; l++) to[l]! += scores[from + l]!;
  }

  private fill(row: number): number {
    const labelCount = this.row.length;
    if ((this.used + 1) * labelCount > LIMIT) this.clear();
    if (row >= this.places.length) this.places = copied(this.places, new Int32Array(2 * row + 64));
    const length = (this.used + 1) * labelCount;
    if (length > this.scores.length) this.scores = copied(this.scores, new Int16Array(2 * length));
    this.row.fill(0);
    const count = this.rows.extract(row, this.features, 0);
    this.scorer.addScores(this.features, count, this.row);
    const from = this.used * labelCount;
    for (let l = 0; l < labelCount; l++)
      this.scores[from + l] = Math.max(-MOST, Math.min(MOST, this.row[l]!));
    this.places[row] = ++this.used;
    return this.used;
  }

  private clear(): void {
    this.places.fill(0);
    this.used = 0;
  }
}
