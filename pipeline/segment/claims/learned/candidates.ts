import type { ScoredSequence } from '../../../learn/crf.js';
import type { Range } from '../attribution.js';
import type { ArgumentInput } from './argument-features.js';

/** A way to read the content of a cue; `base` is its score under the labels' model, of no content 0. */
export interface ContentCandidate {
  readonly parts: readonly Range[];
  readonly base: number;
}

const OUTSIDE = 0;
const BEGIN = 3;
const INSIDE = 4;
const SINGLES = +(process.env.SI ?? 12);
const PAIRED = +(process.env.PA ?? 8);
const MOST = +(process.env.MO ?? 20);
const STARTS = +(process.env.ST ?? 12);

interface Part extends Range {
  readonly gain: number;
}

/**
 * The likeliest contents of a cue under the scores of the label model, one or two parts each, around
 * its source, which stays as `labels` have it. Best first; the reading of `labels` is among them.
 */
export function contentCandidates(
  { window }: ArgumentInput,
  scored: ScoredSequence<ArgumentInput>,
  labels: Uint8Array,
): ContentCandidate[] {
  const runs = singles(scored, labels, window);
  const parts = runs.flat();
  const found: ContentCandidate[] = parts.map((part) => ({ parts: [part], base: part.gain }));
  for (let r = 0; r < runs.length; r++) {
    for (let q = r; q < runs.length; q++) {
      for (const x of runs[r]!.slice(0, q === r ? SINGLES : PAIRED)) {
        for (const y of runs[q]!.slice(0, q === r ? SINGLES : PAIRED)) {
          if (x.end < y.first) found.push({ parts: [x, y], base: x.gain + y.gain });
        }
      }
    }
  }
  found.sort((a, b) => b.base - a.base);
  found.length = Math.min(found.length, MOST);
  return found;
}

function singles(
  scored: ScoredSequence<ArgumentInput>,
  labels: Uint8Array,
  window: Range,
): Part[][] {
  const runs: Part[][] = [];
  for (let i = window.first; i < window.end; i++) {
    if (blocked(labels[i]!)) continue;
    let end = i + 1;
    while (end < window.end && !blocked(labels[end]!)) end++;
    const best: Part[] = [];
    collect(scored, labels, window, { first: i, end }, best);
    runs.push(best);
    i = end;
  }
  return runs;
}

function blocked(label: number): boolean {
  return label !== OUTSIDE && label !== BEGIN && label !== INSIDE;
}

/** Adds the best spans of a run of free tokens to `best`, which stays sorted and short. */
function collect(
  { unary, pair, labels: n }: ScoredSequence<ArgumentInput>,
  labels: Uint8Array,
  window: Range,
  run: Range,
  best: Part[],
): void {
  const at = (i: number, label: number) => unary[(i - window.first) * n + label]!;
  const move = (from: number, to: number) => pair[(from + 1) * n + to]!;
  const before = run.first > window.first ? labels[run.first - 1]! : -1;
  const after = run.end < window.end ? labels[run.end]! : -1;
  const leave = (from: number) => (after < 0 ? 0 : move(from, after));
  for (const s of startsOf(run, at)) {
    const p = s > run.first ? OUTSIDE : before;
    let gain = at(s, BEGIN) - at(s, OUTSIDE) + move(p, BEGIN) - move(p, OUTSIDE);
    for (let e = s + 1; e <= run.end; e++) {
      if (e > s + 1) {
        const from = e === s + 2 ? BEGIN : INSIDE;
        gain += at(e - 1, INSIDE) - at(e - 1, OUTSIDE) + move(from, INSIDE) - move(OUTSIDE, OUTSIDE);
      }
      const last = e === s + 1 ? BEGIN : INSIDE;
      const exit =
        e < run.end
          ? move(last, OUTSIDE) - move(OUTSIDE, OUTSIDE)
          : leave(last) - leave(OUTSIDE);
      insert(best, { first: s, end: e, gain: gain + exit });
    }
  }
}

function startsOf(run: Range, at: (i: number, label: number) => number): number[] {
  const starts: { i: number; lead: number }[] = [];
  for (let i = run.first; i < run.end; i++) {
    starts.push({ i, lead: at(i, BEGIN) - Math.max(at(i, OUTSIDE), at(i, INSIDE)) });
  }
  starts.sort((a, b) => b.lead - a.lead);
  return starts.slice(0, STARTS).map(({ i }) => i);
}

function insert(best: Part[], part: Part): void {
  const full = best.length >= SINGLES;
  if (full && part.gain <= best[best.length - 1]!.gain) return;
  let at = full ? best.length - 1 : best.length;
  while (at > 0 && best[at - 1]!.gain < part.gain) {
    best[at] = best[at - 1]!;
    at--;
  }
  best[at] = part;
}
