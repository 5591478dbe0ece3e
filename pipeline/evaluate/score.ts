/** Something that was missed or wrongly found. */
export interface Miss {
  readonly kind: 'missed' | 'spurious' | 'wrong';
  readonly task: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly detail: string;
}

/** Precision, recall and their harmonic mean with the counts behind them. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly correct: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Counts for a score over many documents. */
export class Counter {
  correct = 0;
  predicted = 0;
  gold = 0;

  /** Adds the counts of one document. */
  add(correct: number, predicted: number, gold: number): void {
    this.correct += correct;
    this.predicted += predicted;
    this.gold += gold;
  }

  /** The score; a ratio over nothing is 0. */
  score(): Score {
    const { correct, predicted, gold } = this;
    return {
      precision: ratio(correct, predicted),
      recall: ratio(correct, gold),
      f1: ratio(2 * correct, predicted + gold),
      correct,
      predicted,
      gold,
    };
  }
}

/** A part of a whole, 0 when the whole is nothing. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
