import { TextLine } from './text-line.js';

/** Lines between blank lines, each without its line end. */
export interface Block {
  readonly lines: readonly TextLine[];
}

let last: { readonly text: string; readonly blocks: readonly Block[] } | undefined;

/** The blocks of a text whose line ends are `\n`; the last answer is kept, because several rules ask. */
export function readBlocks(text: string): readonly Block[] {
  if (last?.text !== text) last = { text, blocks: divide(text) };
  return last.blocks;
}

/** A line of white space is blank. */
function divide(text: string): Block[] {
  const blocks: { lines: TextLine[] }[] = [];
  let open = false;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (isBlank(text, start, end)) open = false;
    else if (open) blocks[blocks.length - 1]!.lines.push(new TextLine(text, start, end));
    else {
      blocks.push({ lines: [new TextLine(text, start, end)] });
      open = true;
    }
    start = end + 1;
  }
  return blocks;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
