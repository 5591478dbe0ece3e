import type { ScoredSequence } from '../../../learn/engine/crf.js';
import { STEPS_PER_NAT } from '../../../learn/engine/crf-model.js';
import type { Range } from '../view/attribution.js';
import type { ArgumentInput } from './argument-features.js';
import { CONTENT_BEGIN as BEGIN, CONTENT_INSIDE as INSIDE, OUTSIDE } from './labels.js';
import { SpanGains } from './span-gains.js';

/** A way to read the content of a cue. */
export interface ContentCandidate {
  readonly parts: readonly Range[];
  /** Score under the label model, where no content at all has 0. */
  readonly base: number;
}

/** A possible part of a content. */
interface Part extends Range {
  readonly gain: number;
}

/** How many spans of each run of free tokens are kept, and how many of them are combined. */
const SINGLES = 12;
const PAIRED = 8;

/** How many candidates are kept, and how much less likely than the best (in nats) one may be. */
export interface Breadth {
  readonly most: number;
  readonly within: number;
}

/** What is worth ranking. */
export const NARROW: Breadth = { most: 12, within: 6 };
/** What is worth learning from. */
export const WIDE: Breadth = { most: 16, within: 8 };

const gains = new SpanGains(SINGLES);

/**
 * The likeliest contents of a cue under the scores of the label model, of one or two parts, around its
 * source and cue, which stay as `labels` have them. Best first.
 */
export function contentCandidates(
  window: Range,
  scored: ScoredSequence<ArgumentInput>,
  labels: Uint8Array,
  breadth: Breadth,
): ContentCandidate[] {
  const within = breadth.within * STEPS_PER_NAT;
  const runs = freeRuns(labels, window).map((run) => spansOf(scored, labels, window, run, within));
  const best = new Best(runs, breadth.most, within);
  runs.forEach((left, r) => {
    for (const part of left) best.add(part, undefined);
    for (let q = r; q < runs.length; q++) best.combine(left, runs[q]!, q === r ? SINGLES : PAIRED);
  });
  return best.found.map(({ x, y, base }) => ({ parts: y === undefined ? [x] : [x, y], base }));
}

/** The best contents so far, best first. */
class Best {
  readonly found: { readonly x: Part; readonly y: Part | undefined; readonly base: number }[] = [];
  private least: number;

  constructor(
    runs: readonly (readonly Part[])[],
    private readonly most: number,
    private readonly within: number,
  ) {
    const best = Math.max(...runs.map(([part]) => part?.gain ?? Number.NEGATIVE_INFINITY));
    this.least = best - within;
  }

  add(x: Part, y: Part | undefined): void {
    const { found, most, within } = this;
    const base = x.gain + (y?.gain ?? 0);
    if (base < this.least || (found.length === most && base <= found[most - 1]!.base)) return;
    if (found.length === most) found.pop();
    let at = found.length;
    while (at > 0 && found[at - 1]!.base < base) at--;
    found.splice(at, 0, { x, y, base });
    this.least = Math.max(this.least, found[0]!.base - within);
    while (found[found.length - 1]!.base < this.least) found.pop();
  }

  /** Tries the first `few` parts of each list, best first, in pairs that leave something between. */
  combine(left: readonly Part[], right: readonly Part[], few: number): void {
    for (let a = 0; a < left.length && a < few; a++) {
      const x = left[a]!;
      for (let b = 0; b < right.length && b < few; b++) {
        const y = right[b]!;
        if (x.gain + y.gain < this.least) break;
        if (x.end < y.first) this.add(x, y);
      }
    }
  }
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
  within: number,
): Part[] {
  const before = run.first > window.first ? labels[run.first - 1]! : -1;
  const after = run.end < window.end ? labels[run.end]! : -1;
  const stay = scored.move(OUTSIDE, OUTSIDE);
  const leave = (from: number, last: boolean) => {
    if (!last) return scored.move(from, OUTSIDE) - stay;
    return after < 0 ? 0 : scored.move(from, after) - scored.move(OUTSIDE, after);
  };
  gains.begin(run);
  for (let i = run.first; i < run.end; i++) {
    const previous = i > run.first ? OUTSIDE : before;
    const out = scored.at(i, OUTSIDE);
    const enter = scored.move(previous, BEGIN) - scored.move(previous, OUTSIDE);
    const last = i + 1 === run.end;
    gains.add(
      scored.at(i, BEGIN) - out + enter,
      scored.at(i, INSIDE) - out + scored.move(INSIDE, INSIDE) - stay,
      leave(BEGIN, last),
      leave(INSIDE, last),
    );
  }
  return gains.best(scored.move(BEGIN, INSIDE) - scored.move(INSIDE, INSIDE), within);
}
