import { type GoldDocument, rawText } from './document.js';

/** An annotation that says another text than stands in its place. */
export interface Misplaced {
  readonly file: string;
  readonly id: string;
  /** The text that the annotation says. */
  readonly said: string;
  /** The text in its place. */
  readonly found: string;
}

/** The annotations of a document that are misplaced; white space does not count, nor one that says no text. */
export function misplacedIn(document: GoldDocument): Misplaced[] {
  return document.gold.spans.flatMap(({ id, spans, text }) => {
    const found = spans.map(({ start, end }) => rawText(document, start, end)).join(' ');
    const same = text === '' || words(text) === words(found);
    return same ? [] : [{ file: document.file, id, said: text, found }];
  });
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a user should know of them in one line, empty when there are none. */
export function misplacedText(all: readonly Misplaced[]): string {
  const [first] = all;
  if (first === undefined) return '';
  const { file, id, said, found } = first;
  return (
    `${all.length} annotations are not where their offsets say (code points of the text as decoded): ` +
    `${id} of ${file} says "${words(said)}", its place holds "${words(found)}"`
  );
}
