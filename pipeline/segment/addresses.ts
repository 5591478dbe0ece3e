import { readList } from '../model/resources.js';
import { CLASS, DIGIT, LETTER, MARK, SPACE } from './characters.js';
import { abbreviationClass } from './sentences/abbreviations.js';

const STOP = 46;
const AT = 64;
const COLON = 58;

/** Last parts of domains and file names, lower-case. */
const ENDINGS: ReadonlySet<string> = new Set(readList('segment/data/domains.txt'));

/**
 * End of the web address, mail address, domain, file name or dotted abbreviation ("Ph.D") that begins
 * at `from`, or `end`, the end of its first word, when it is none of them. `text[end]` is a mark.
 */
export function addressEnd(text: string, from: number, end: number, to: number): number {
  const code = text.charCodeAt(end);
  if (code === COLON) {
    return text.startsWith('//', end + 1) || /^mailto$/i.test(text.slice(from, end))
      ? untilSpace(text, end, to)
      : end;
  }
  if (code === AT) return isWordAt(text, end + 1, to) ? untilSpace(text, end, to) : end;
  if (code === STOP && isWordAt(text, end + 1, to)) return dottedEnd(text, from, end, to);
  return end;
}

function dottedEnd(text: string, from: number, end: number, to: number): number {
  let at = end;
  let lastDot = end;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === STOP) {
      if (!isWordAt(text, at + 1, to)) break;
      lastDot = at;
    } else if (code !== 45 && code !== 95 && !isWordAt(text, at, to)) break; // - _
  }
  const code = at < to ? text.charCodeAt(at) : 0;
  if (code === AT) return isWordAt(text, at + 1, to) ? untilSpace(text, at, to) : end;
  const ending = text.slice(lastDot + 1, at).toLowerCase();
  const www = lastDot > end && /^www$/i.test(text.slice(from, end));
  if (www || (code === 47 && ENDINGS.has(ending))) return untilSpace(text, at, to); // /
  // A capitalised ending is rather a sentence that begins without a space ("sent us.In May").
  const plain = ending === text.slice(lastDot + 1, at) || lastDot + 1 - at < -2;
  if (ENDINGS.has(ending) && plain) return at;
  if (abbreviationClass(`${text.slice(from, at)}.`) === undefined) return end;
  return code === STOP ? at + 1 : at;
}

function isWordAt(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const kind = CLASS[text.charCodeAt(at)]!;
  return kind === LETTER || kind === DIGIT || kind === MARK;
}

/** End of the address that reaches at least to `at`: white space, or a mark that closes a quotation. */
function untilSpace(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && CLASS[text.charCodeAt(end)] !== SPACE && !'<>"“”()[]'.includes(text[end]!))
    end++;
  while (end > at && ".,;:!?'’".includes(text[end - 1]!)) end--;
  return end;
}
