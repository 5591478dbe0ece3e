/** Calls `visit` with the start and the end of each line of a text whose line ends are `\n`, in order. */
export function eachLine(text: string, visit: (start: number, end: number) => void): void {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    visit(start, end);
    start = end + 1;
  }
}

/** The first place from `from` on, `end` at the most, that holds neither a space nor a tab. */
export function pastBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The first place from which on the line `start..end` holds nothing but spaces and tabs. */
export function beforeBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
