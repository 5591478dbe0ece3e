import type { SectionKind, SentenceType } from '../../model/article.js';
import { CLASS, LETTER, SPACE } from '../characters.js';

/** The type of the sentence `start..end` by its final mark and the kind of its section. */
export function sentenceType(
  text: string,
  start: number,
  end: number,
  kind: SectionKind,
): SentenceType {
  let at = end - 1;
  while (at > start && (CLASS[text.charCodeAt(at)] === SPACE || ')]}"”’\'»'.includes(text[at]!)))
    at--;
  const last = text[at]!;
  if (last === '?') return 'question';
  if (last === '!') return 'exclamation';
  if (kind === 'title' || kind === 'heading' || kind === 'metadata') return 'fragment';
  if (last === '.' || last === '…') return 'statement';
  // No stop: a paragraph that leads on (":"), or one cut short, is still a statement when it is long.
  return CLASS[text.charCodeAt(start)] === LETTER && end - start > 80 ? 'statement' : 'fragment';
}
