import type { ScoredSequence } from '../../../learn/crf.js';
import { STEPS_PER_NAT } from '../../../learn/crf-train.js';
import type { Range } from '../attribution.js';
import type { ArgumentInput } from './argument-features.js';
import { CONTENT_BEGIN as BEGIN, CONTENT_INSIDE as INSIDE, OUTSIDE } from './labels.js';

/** A way to read the content of a cue. */
export interface ContentCandidate {
  readonly parts: readonly Range[];
  /** Score under the label model, where no content at all has 0. */
  readonly base: number;
}

/** How many spans of each run of free tokens are kept, and how many of them are combined. */
const SINGLES = 12;
const PAIRED = 8;
/** How many starts are tried in a run. */
const STARTS = 12;
const MOST = 16;
/** A content this much less likely than the best (in nats) is not worth ranking. */
const WITHIN = 8;

interface Part extends Range {
  readonly gain: number;
}

/**
 * The likeliest contents of a cue under the scores of the label model, of one or two parts, around its
 * source and cue, which stay as `labels` have them. Best first.
 */
export function contentCandidates(
  window: Range,
  scored: ScoredSequence<ArgumentInput>,
  labels: Uint8Array,
): ContentCandidate[] {
  const runs = freeRuns(labels, window).map((run) => spansOf(scored, labels, window, run));
  const found: ContentCandidate[] = runs.flat().map((part) => ({ parts: [part], base: part.gain }));
  runs.forEach((left, r) => {
    for (let q = r; q < runs.length; q++) {
      const few = q === r ? SINGLES : PAIRED;
      for (const x of left.slice(0, few)) {
        for (const y of runs[q]!.slice(0, few)) {
          if (x.end < y.first) found.push({ parts: [x, y], base: x.gain + y.gain });
        }
      }
    }
  });
  found.sort((a, b) => b.base - a.base);
  const least = (found[0]?.base ?? 0) - WITHIN * STEPS_PER_NAT;
  return found.slice(0, MOST).filter(({ base }) => base >= least);
}

/** The stretches between source and cue. */
function freeRuns(labels: Uint8Array, window: Range): Range[] {
  const free = (i: number) => labels[i] === OUTSIDE || labels[i] === BEGIN || labels[i] === INSIDE;
  const runs: Range[] = [];
  for (let i = window.first; i < window.end; i++) {
    if (!free(i)) continue;
    const first = i;
    while (i < window.end && free(i)) i++;
    runs.push({ first, end: i });
  }
  return runs;
}

/** The best spans of a run by what they gain over being no content, best first. */
function spansOf(
  scored: ScoredSequence<ArgumentInput>,
  labels: Uint8Array,
  window: Range,
  run: Range,
): Part[] {
  const best: Part[] = [];
  const before = run.first > window.first ? labels[run.first - 1]! : -1;
  const after = run.end < window.end ? labels[run.end]! : -1;
  const stay = scored.move(OUTSIDE, OUTSIDE);
  const leave = (from: number) => (after < 0 ? 0 : scored.move(from, after));
  for (const s of startsOf(run, scored)) {
    const p = s > run.first ? OUTSIDE : before;
    let gain = scored.at(s, BEGIN) - scored.at(s, OUTSIDE);
    gain += scored.move(p, BEGIN) - scored.move(p, OUTSIDE);
    let last = BEGIN;
    for (let e = s + 1; e <= run.end; e++) {
      if (e > s + 1) {
        gain += scored.at(e - 1, INSIDE) - scored.at(e - 1, OUTSIDE);
        gain += scored.move(last, INSIDE) - stay;
        last = INSIDE;
      }
      const exit = e < run.end ? scored.move(last, OUTSIDE) - stay : leave(last) - leave(OUTSIDE);
      insert(best, s, e, gain + exit);
    }
  }
  return best;
}

/** The tokens of a run that are likeliest to begin a content. */
function startsOf(run: Range, scored: ScoredSequence<ArgumentInput>): number[] {
  const starts: { i: number; lead: number }[] = [];
  for (let i = run.first; i < run.end; i++) {
    const other = Math.max(scored.at(i, OUTSIDE), scored.at(i, INSIDE));
    starts.push({ i, lead: scored.at(i, BEGIN) - other });
  }
  if (starts.length > STARTS) starts.sort((a, b) => b.lead - a.lead || a.i - b.i);
  return starts.slice(0, STARTS).map(({ i }) => i);
}

/** Keeps the best spans, best first. */
function insert(best: Part[], first: number, end: number, gain: number): void {
  const full = best.length >= SINGLES;
  if (full && gain <= best[best.length - 1]!.gain) return;
  let at = full ? best.length - 1 : best.length;
  while (at > 0 && best[at - 1]!.gain < gain) {
    best[at] = best[at - 1]!;
    at--;
  }
  best[at] = { first, end, gain };
}
