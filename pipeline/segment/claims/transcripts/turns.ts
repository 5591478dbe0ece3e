import type { Range } from '../view/attribution.js';
import type { ClaimView } from '../view/view.js';
import { labelAt, labelText, nameAt } from './label.js';

/** As many labels of persons make a repeated name of another kind a label, too. */
const LEAST_ANSWERS = 2;

/** A paragraph that opens with its speaker, and the paragraphs that go on with it. */
export interface Turn {
  readonly label: Range;
  /** Whether no colon stands behind the label: a heading above the turn, a stop, or a lone "Q". */
  readonly isBare?: boolean;
  /** Token with which its words begin, where that is not the one behind the label. */
  readonly from?: number;
  /** Sentences of the turn, end excluded. */
  readonly first: number;
  end: number;
}

/** The labelled paragraphs of the body, in order of place. */
export function findTurns(view: ClaimView): Turn[] {
  const { sentenceFirst } = view.tokens;
  const starts = paragraphStarts(view);
  const labelOf = (s: number) => labelAt(view, sentenceFirst[s]!, sentenceFirst[s + 1]!);
  let labels = starts.map(labelOf);
  // "Le Phare:" asks where persons answer.
  if (labels.filter((label) => label !== undefined).length >= LEAST_ANSWERS) {
    const names = starts.map((s) => nameAt(view, sentenceFirst[s]!, sentenceFirst[s + 1]!));
    const often = repeatedOf(names.map((name) => name && labelText(view, name)));
    labels = labels.map(
      (label, k) =>
        label ?? (names[k] && often.has(labelText(view, names[k])) ? names[k] : undefined),
    );
  }
  const isAnswered = labels.some((label) => label !== undefined);
  const turns: Turn[] = [];
  starts.forEach((s, k) => {
    const question = isAnswered ? questionMark(view, sentenceFirst[s]!) : undefined;
    const label = labels[k] ?? question;
    if (label === undefined) return;
    turns.push({ label, first: s, end: paragraphEnd(view, s), isBare: labels[k] === undefined });
  });
  return turns;
}

/** "Q    Thanks, Jon.": the letter before a question, without a colon. */
function questionMark({ tokens, article }: ClaimView, first: number): Range | undefined {
  const isLetter = article.text.slice(tokens.start[first]!, tokens.end[first]!) === 'Q';
  const next = article.text[tokens.start[first + 1] ?? 0] ?? '';
  return isLetter && /[\p{Lu}“"(-]/u.test(next) ? { first, end: first + 1 } : undefined;
}

/** The sentence behind the paragraph of sentence `s`. */
export function paragraphEnd({ paragraphOf }: ClaimView, s: number): number {
  let end = s + 1;
  while (end < paragraphOf.length && paragraphOf[end] === paragraphOf[s]) end++;
  return end;
}

/** Sentences that begin a paragraph of the body or an item of a list. */
export function paragraphStarts({ article, paragraphOf }: ClaimView): number[] {
  const { sentences, sections } = article;
  return sentences.flatMap(({ section }, s) => {
    if (s > 0 && paragraphOf[s] === paragraphOf[s - 1]) return [];
    const kind = sections[section]?.kind;
    return kind === 'body' || kind === 'list' ? [s] : [];
  });
}

/** What stands there more than once. */
function repeatedOf(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const text of texts) {
    if (text === undefined) continue;
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}
