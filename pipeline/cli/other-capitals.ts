import type { Span } from '../model/span.js';
import type { GoldText } from './gold-text.js';

/** One sentence in so many is copied in capitals, and one in headline capitals. */
const UPPER_EVERY = 18;
const TITLE_EVERY = 30;
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|by|and|or|as|with|from|vs|but|is)$/;

type Change = (word: string) => string;

/** Copies of some sentences of a text, one in each paragraph, with other capitals. */
export function inOtherCapitals({ name, bytes, names }: GoldText): GoldText[] {
  const points = [...bytes.toString('utf8')];
  const sentences = sentencesOf(points);
  const upper = sentences.filter((_, k) => k % UPPER_EVERY === 3);
  const title = sentences.filter((_, k) => k % TITLE_EVERY === 7);
  return [
    copy(`${name}-upper`, points, upper, names, (word) => word.toUpperCase()),
    copy(`${name}-title`, points, title, names, headline),
  ].filter((text) => text.names.length > 0);
}

function headline(word: string): string {
  return SMALL.test(word) ? word : word[0]!.toUpperCase() + word.slice(1);
}

/** Rough sentences in code points, without their stops. */
function sentencesOf(points: readonly string[]): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i <= points.length; i++) {
    const ends = i === points.length || points[i] === '\n' || isStop(points, i);
    if (!ends) continue;
    if (i - start > 20 && i - start < 400) found.push({ start, end: i });
    start = i + 1;
  }
  return found;
}

function isStop(points: readonly string[], i: number): boolean {
  if (!/[.!?]/.test(points[i]!) || !/\s/.test(points[i + 1] ?? ' ')) return false;
  return /[\p{Ll}\d]/u.test(points[i - 1] ?? '') && /[\p{Ll}\d]/u.test(points[i - 2] ?? '');
}

function copy(
  name: string,
  points: readonly string[],
  sentences: readonly Span[],
  names: GoldText['names'],
  change: Change,
): GoldText {
  let text = '';
  let length = 0;
  const copied: { span: Span; label: string }[] = [];
  for (const { start, end } of sentences) {
    const plain = points.slice(start, end).join('');
    const changed = plain.replace(/\p{L}[\p{L}\p{M}]*/gu, change);
    if ([...changed].length !== end - start) continue;
    for (const { span, label } of names) {
      if (span.start < start || span.end > end) continue;
      const shift = length - start;
      copied.push({ label, span: { start: span.start + shift, end: span.end + shift } });
    }
    text += `${changed}\n\n`;
    length += end - start + 2;
  }
  return { name, bytes: Buffer.from(text), names: copied };
}
