import { CLASS, DIGIT, LETTER, UPPER } from '../characters.js';

/** Closing marks and note numbers at the end of a line: `."[4]`. */
const CLOSERS = /(?:["”’'»)\]]|\[\d{1,3}\]|[¹²³⁴-⁹])+$/;

/** Last character before closing marks and note numbers, empty for a line of nothing else. */
export function lastMark(text: string): string {
  return text.replace(CLOSERS, '').at(-1) ?? '';
}

/** A line that cannot end there. */
const OPEN_END =
  /(?:_|\s(?:and|or|but|the|an?|of|to|by|with|from|that|AND|OR|THE|AN?|OF|TO|AT|IN|ON|FOR|BY|WITH|FROM))$/;

/** Whether the line breaks off before a word that belongs to it: "Water and Conflict in the". */
export function isOpenEnded(text: string): boolean {
  return OPEN_END.test(text);
}

/** Whether all its letters are capitals, and some are. */
export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether a line begins as a heading does: with a capital, a digit or an opening mark. */
export function startsHigh(text: string): boolean {
  const code = text.charCodeAt(0);
  const kind = CLASS[code];
  if (kind === LETTER) return UPPER[code] === 1 || code >= 0x2000;
  return kind === DIGIT || '"“‘\'«([#¿¡'.includes(text[0] ?? ' ');
}

/** Words of titles that have no capital where the others have. */
const SMALL =
  /^(?:an?|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|into|after|over|under|via|than|vs?\.?|is|it)$/;

/** Whether every word but small ones begins with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'.-]*/gu) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}

/** How many parts white space divides the line into. */
export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** Whether it has the form of a line that stands above text: short, no stop, begins high. */
export function isHeadline(text: string, longest: number): boolean {
  if (text.length > longest || !startsHigh(text)) return false;
  return !'.,;:!?…-–—_|*'.includes(lastMark(text)) && !OPEN_END.test(text);
}

/** Whether a sentence ends inside the line: a stop after a word of three letters, then a capital. */
export function hasInnerStop(text: string): boolean {
  return /(?:\p{Ll}{3}\.|[!?])["”’')]*\s+["“‘(]?\p{Lu}/u.test(text);
}

/** Whether a paragraph is one short question that begins like one and has no speaker before it. */
export function isQuestionAlone(text: string, lines: number): boolean {
  if (lines > 1 || text.length > 100 || !text.endsWith('?') || hasInnerStop(text)) return false;
  return /^(?:What|Who|Whose|Why|When|Where|Which|How|Is|Are|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|Must|May|Has|Have) /.test(
    text,
  );
}

/** A line without the marks of notes at its end. */
export function withoutMarks(text: string): string {
  return text.replace(/(?<=[\p{L}?!”’"])[*†‡§]{1,3}$/u, '');
}

/** A heading without its Markdown marks. */
export function headingText(text: string): string {
  const start = text.startsWith('#') ? text.replace(/^#{1,6}\s+/, '') : text;
  return start.endsWith('#') ? start.replace(/\s+#+$/, '') : start;
}

/**
 * A title of several lines as one. Behind a line on which the next word would have found room, or with a blank line
 * below it, the subtitle begins.
 */
export function titleText(title: string): string {
  const lines = title.split('\n').map((line) => line.trim());
  const widest = Math.max(...lines.map((line) => line.length));
  let text = '';
  let last = '';
  for (const line of lines) {
    if (line !== '' && text !== '') {
      const word = line.split(' ')[0]!;
      const isWrapped = last !== '' && last.length + 1 + word.length > widest;
      const goesOn =
        isWrapped || /^\p{Ll}/u.test(line) || /[\p{P}]$/u.test(text) || isOpenEnded(text);
      text += goesOn ? ' ' : ': ';
    }
    text += line;
    last = line;
  }
  return withoutMarks(text.replace(/\s+/g, ' '));
}

/** Whether the line is a heading of Markdown. */
export function isMarkdownHeading(text: string): boolean {
  return text.length < 300 && /^#{1,6}\s+\S/.test(text);
}
