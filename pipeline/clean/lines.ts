/** The end of a sentence, closing marks and footnote figures included. */
export const SENTENCE_END = /(?:[.!?…]|[:;](?=["”’')\]]))["”’')\]»*]*(?:\[\d{1,3}\])?[ \t]*$/;

/** A line that opens an item of a list. */
export const LIST_ITEM = /^[ \t]*(?:[-*•▪◦‣·–—]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[ \t]+/i;

/** Whether a sentence runs on from the end of `before` to the start of `after`. */
export function runsOn(before: string, after: string): boolean {
  return !SENTENCE_END.test(before) && /^[\s"“‘'(]*\p{Ll}/u.test(after) && !LIST_ITEM.test(after);
}

/** Columns: two or more gaps of tabs or several spaces inside the line. */
export function isTableRow(line: string): boolean {
  return (line.trim().match(/\t|[ ]{3,}|(?:[.·…] ?){4,}/g) ?? []).length >= 2;
}

/** Code, as of style sheets that were taken for text. */
function isCode(line: string): boolean {
  return /[;{}][ \t]*$/.test(line) && /[:{}=()]/.test(line);
}

/** An address of the web that fills its line. */
export function isAddress(line: string): boolean {
  return /^[ \t]*(?:https?:\/\/|www\.)\S+[ \t]*$/i.test(line);
}

/** Whether the line end between two lines is kept because of what they are, however full they are. */
export function isKept(before: string, after: string): boolean {
  if (LIST_ITEM.test(after)) return true;
  return [before, after].some((line) => isTableRow(line) || isCode(line) || isAddress(line));
}
