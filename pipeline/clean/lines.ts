/** The end of a sentence, closing marks and footnote figures included. */
const SENTENCE_END = /(?:[.!?…]|[:;](?=["”’')\]]))["”’')\]»*]*(?:\[\d{1,3}\]|[¹²³⁰-⁹]+)?[ \t]*$/;

/** A line that ends in an abbreviation of a title or an initial: a name goes on. */
const ABBREVIATED =
  /(?:^|[\s(“"])(?:Mrs?|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|St|Rev|Hon|\p{Lu})\.[ \t]*$/u;

/** Marks in which the end of a sentence can end. */
const LAST = /[.!?…:;"”’')\]»*¹²³⁰-⁹]/;
/** Characters of a line at its end that tell, unless it is nothing but marks. */
const TAIL = 80;

/** Whether a sentence ends with the line. */
export function isEnded(line: string): boolean {
  const text = withoutBlanks(line);
  if (!LAST.test(text[text.length - 1] ?? ' ')) return false;
  const tail = text.slice(-TAIL);
  if (!SENTENCE_END.test(tail) && (tail === text || !SENTENCE_END.test(text))) return false;
  return !text.endsWith('.') || !ABBREVIATED.test(text.slice(-TAIL));
}

/** The line without the spaces and tabs that end it. */
export function withoutBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

/** A line that opens an item of a list: a bullet, a dash, a figure, or a letter in parentheses. */
export const LIST_ITEM =
  /^[ \t]*(?:[-*•▪▸►➢●○◦◆■□‣·∙✓✔–—]|\(?\d{1,3}[.)]|\([a-z]\)|[a-z]\)|\(?[ivx]{1,5}\))[ \t]+\S/i;

const GAP = /\t| {3}|(?:[.·…] ?){4}/;

/** Columns: two or more gaps of tabs or several spaces inside the line. */
export function isTableRow(line: string): boolean {
  if (!GAP.test(line)) return false;
  return (line.trim().match(/\t|[ ]{3,}|(?:[.·…] ?){4,}/g) ?? []).length >= 2;
}

/** Code, as of style sheets that were taken for text. */
export function isCode(line: string): boolean {
  const last = line.trimEnd().slice(-1);
  return (last === ';' && STATEMENT.test(line)) || /[{}]/.test(withoutBlanks(line).slice(-1));
}

const STATEMENT = /^[ \t]*[\w.#-]{1,40} ?(?::[ \t]?[\w#%. -]{1,30}|[=(].{0,200});[ \t]*$/;

/** An address of the web that fills its line. */
export function isAddress(line: string): boolean {
  return /^[ \t]*(?:https?:\/\/|www\.)\S+[ \t]*$/i.test(line);
}

/** Whether an address of the web is broken over the end of the line `before`. */
export function breaksAddress(before: string, after: string): boolean {
  if (!/(?:https?:\/\/|www\.)\S{2,300}[/=&?_%]$/i.test(before.trimEnd().slice(-310))) return false;
  return /^\s*(?!https?:|www\.)[\w~%+-]{0,100}[/.=?&#_%-][\w/]/.test(after.slice(0, 140));
}

/** A line that stops at a word after which no sentence ends, or at a comma. */
export const UNFINISHED =
  /(?:,|\b(?:a|an|the|and|or|but|nor|of|to|in|on|at|by|for|from|with|without|into|onto|than|as|that|which|who|whose|if|because|while|his|her|their|its|our|my|your|said|says|was|were|is|are|be|been|has|have|had|will|would|can|could|may|might|should|must|between|against|under|over|about|after|before|during|through))$/i;

/** Whether a sentence ends in the line or with it. */
export function hasStop(line: string): boolean {
  return /\p{Ll}{2}[.!?]["”’')]*(?:\s|$)/u.test(line);
}

/** A sentence ends and another begins inside the line. */
const INNER_STOP = /(?:\p{Ll}{3}\.|[!?])["”’')]*\s+["“‘(]?\p{Lu}/u;

/** A short line that starts like a title and does not end like a sentence, nor in the midst of one. */
export function isTitleLike(line: string): boolean {
  const text = line.trim();
  if (text.length > 80 || !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/[.!?,;:]["”’')]*$/.test(text)) return false;
  return !INNER_STOP.test(text) && !UNFINISHED.test(text);
}
