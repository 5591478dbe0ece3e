import type { Span } from '../model/span.js';

/** A document of a CoNLL file: its words joined by blanks, a sentence a line. */
export interface ConllDocument {
  readonly text: string;
  /** Code points of `text`. */
  readonly names: readonly { readonly span: Span; readonly label: string }[];
}

/**
 * Reads names in CoNLL columns: the word first, its label last, in any of the schemes IOB, BIO and
 * BILOU; an empty line ends a sentence, `-DOCSTART-` begins a document.
 */
export function readConllNames(file: string): ConllDocument[] {
  const documents: DocumentBuilder[] = [];
  let current = new DocumentBuilder();
  for (const line of file.split(/\r?\n/)) {
    const columns = line.trim().split(/\s+/);
    if (columns[0] === '-DOCSTART-') {
      documents.push(current);
      current = new DocumentBuilder();
    } else if (columns.length > 1 && !line.startsWith('# ')) {
      current.word(columns[0]!, columns.at(-1)!);
    } else current.endSentence();
  }
  documents.push(current);
  return documents.map((one) => one.finish()).filter(({ text }) => text !== '');
}

class DocumentBuilder {
  private text = '';
  private length = 0;
  private inSentence = false;
  private open: { start: number; label: string } | undefined;
  private readonly names: { span: Span; label: string }[] = [];

  word(form: string, tag: string): void {
    const [, part = '', label = ''] = /^([BIOLUES])-?(.*)$/.exec(tag) ?? [];
    if (this.open !== undefined && (/[OBUS]/.test(part) || label !== this.open.label)) this.close();
    if (this.inSentence) this.append(' ');
    this.inSentence = true;
    if (part !== '' && part !== 'O') this.open ??= { start: this.length, label };
    this.append(form);
    if (/[LUES]/.test(part)) this.close();
  }

  endSentence(): void {
    this.close();
    if (this.inSentence) this.append('\n');
    this.inSentence = false;
  }

  finish(): ConllDocument {
    this.endSentence();
    return { text: this.text, names: this.names };
  }

  private append(piece: string): void {
    this.text += piece;
    this.length += [...piece].length;
  }

  private close(): void {
    if (this.open === undefined) return;
    const { start, label } = this.open;
    this.names.push({ span: { start, end: this.length }, label });
    this.open = undefined;
  }
}
