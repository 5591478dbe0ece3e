import type { DateRow } from '../model/tables.js';
import { type GoldDocument, rawText } from './document.js';
import { Counter, type Miss, ratio, type Score } from './score.js';

/** Scores of time expressions in the way of TempEval-3 (UzZaman et al. 2013). */
export interface DateScores {
  /** Exact span. */
  readonly strict: Score;
  /** Overlapping span. */
  readonly relaxed: Score;
  /** Share of relaxed matches with the right type or value, and relaxed F1 times that share. */
  readonly type: { readonly accuracy: number; readonly f1: number };
  readonly value: { readonly accuracy: number; readonly f1: number };
}

interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** Scores spans, types and values of time expressions. */
export function scoreDates(documents: readonly GoldDocument[]): {
  scores: DateScores;
  misses: Miss[];
} {
  const strict = new Counter();
  const relaxed = new Counter();
  let types = 0;
  let values = 0;
  const misses: Miss[] = [];
  for (const document of documents) {
    const gold = goldDates(document);
    const found = document.records?.dates ?? [];
    const pairs = pair(gold, found);
    const exact = pairs.filter(([a, b]) => a.start === b.raw_start && a.end === b.raw_end).length;
    strict.add(exact, found.length, gold.length);
    relaxed.add(pairs.length, found.length, gold.length);
    types += pairs.filter(([a, b]) => a.type === b.type).length;
    values += pairs.filter(([a, b]) => a.value === b.value).length;
    misses.push(...missesOf(document, gold, found, pairs));
  }
  const attribute = (correct: number) => {
    const accuracy = ratio(correct, relaxed.correct);
    return { accuracy, f1: accuracy * relaxed.score().f1 };
  };
  const scores = {
    strict: strict.score(),
    relaxed: relaxed.score(),
    type: attribute(types),
    value: attribute(values),
  };
  return { scores, misses };
}

function goldDates({ gold }: GoldDocument): GoldDate[] {
  const types = gold.attributes.get('Type');
  const values = gold.attributes.get('Value');
  return gold.spans
    .filter(({ label }) => label === 'TIMEX3')
    .map(({ id, spans }) => ({
      start: spans[0]!.start,
      end: spans[spans.length - 1]!.end,
      type: types?.get(id) ?? '',
      value: values?.get(id) ?? '',
    }))
    .sort((a, b) => a.start - b.start);
}

type Pair = readonly [GoldDate, DateRow];

/** Pairs one to one: same spans first, then whatever overlaps, from left to right. */
function pair(gold: readonly GoldDate[], found: readonly DateRow[]): Pair[] {
  const free = new Set(found);
  const pairs: Pair[] = [];
  const take = (candidates: readonly GoldDate[], fits: (a: GoldDate, b: DateRow) => boolean) =>
    candidates.filter((date) => {
      const match = [...free].find((row) => fits(date, row));
      if (match) {
        free.delete(match);
        pairs.push([date, match]);
      }
      return match === undefined;
    });
  const rest = take(gold, (a, b) => a.start === b.raw_start && a.end === b.raw_end);
  take(rest, (a, b) => a.start < b.raw_end && b.raw_start < a.end);
  return pairs;
}

function missesOf(
  document: GoldDocument,
  gold: readonly GoldDate[],
  found: readonly DateRow[],
  pairs: readonly Pair[],
): Miss[] {
  const matched = new Set<object>(pairs.flat());
  const miss = (kind: Miss['kind'], start: number, end: number, detail: string): Miss => ({
    kind,
    task: 'dates',
    file: document.file,
    start,
    end,
    text: rawText(document, start, end),
    detail,
  });
  const describe = (date: { type: string; value: string }) => `${date.type} ${date.value}`;
  return [
    ...gold
      .filter((date) => !matched.has(date))
      .map((date) => miss('missed', date.start, date.end, describe(date))),
    ...found
      .filter((row) => !matched.has(row))
      .map((row) => miss('spurious', row.raw_start, row.raw_end, `${describe(row)} (${row.rule})`)),
    ...pairs
      .filter(([date, row]) => describe(date) !== describe(row) || !sameSpan(date, row))
      .map(([date, row]) =>
        miss(
          'wrong',
          date.start,
          date.end,
          `${describe(date)}, found "${row.text}" ${describe(row)} (${row.rule})`,
        ),
      ),
  ].sort((a, b) => a.start - b.start);
}

function sameSpan(date: GoldDate, row: DateRow): boolean {
  return date.start === row.raw_start && date.end === row.raw_end;
}
