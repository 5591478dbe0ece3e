/** How much of a text came back. */
export interface Restoration {
  /** Words of the original, or of the result when it has more. */
  readonly words: number;
  /** Of these, in the right order in both. */
  readonly right: number;
  readonly paragraphs: number;
  /** Paragraphs of the original that the result has, character by character but for white space. */
  readonly whole: number;
  /** The paragraphs of the original that it has not. */
  readonly broken: readonly string[];
}

/** Compares a restored text with the original. */
export function compareTexts(original: string, result: string): Restoration {
  const [before, after] = [wordsOf(original), wordsOf(result)];
  const wanted = linesOf(original);
  const left = new Map<string, number>();
  for (const line of linesOf(result)) left.set(line, (left.get(line) ?? 0) + 1);
  const broken = wanted.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
  return {
    words: Math.max(before.length, after.length),
    right: commonWords(before, after),
    paragraphs: wanted.length,
    whole: wanted.length - broken.length,
    broken,
  };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => wordsOf(line).join(' '))
    .filter((line) => line !== '');
}

/**
 * Length of the longest common subsequence (Myers 1986, "An O(ND) difference algorithm"). Texts that
 * differ in more than `MOST` words are taken to share the rest.
 */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const n = a.length - head - tail;
  const m = b.length - head - tail;
  const most = Math.min(n + m, MOST);
  const furthest = new Int32Array(2 * most + 3);
  for (let d = 0; d <= most; d++) {
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && furthest[most + k]! < furthest[most + k + 2]!);
      let x = down ? furthest[most + k + 2]! : furthest[most + k]! + 1;
      while (x < n && x - k < m && a[head + x] === b[head + x - k]) x++;
      furthest[most + k + 1] = x;
      if (x >= n && x - k >= m) return head + tail + (n + m - d) / 2;
    }
  }
  return head + tail + Math.max(0, Math.floor((n + m - most) / 2));
}

const MOST = 8000;
