import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { IngestError } from './error.js';
import { likeliestLatin } from './plausibility.js';

/** Text as decoded, byte order mark included, and the name of the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** What detection may answer: encodings in which English articles are really found. */
const ALLOWED = new Set([
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'ISO-8859-1',
  'ISO-8859-2',
  'KOI8-R',
  'Shift_JIS',
  'EUC-JP',
  'EUC-KR',
  'GB18030',
  'Big5',
]);

/**
 * Decodes a file. Order: the encoding that the user set, byte order mark, strict UTF-8, UTF-16 without
 * a mark by its zero bytes, and then detection by letter statistics and by the look of the words, where
 * Windows-1252 wins unless another encoding is clearly likelier. ISO-8859-1 is read as Windows-1252, as the WHATWG encoding
 * standard has it. Node's `TextDecoder('windows-1252')` is avoided, because it returns control
 * characters for curly quotes (nodejs/node#56542).
 *
 * Throws an `IngestError` for an encoding that does not exist and for binary files.
 */
export function decode(bytes: Buffer, forced?: string): Decoded {
  if (forced !== undefined) return decodeAs(bytes, inOneOrder(bytes, forced));
  const marked = markOf(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return decodeAs(bytes, utf16);
  if (bytes.includes(0))
    throw new IngestError('binary', 'the file holds zero bytes: not a text; convert it to one');
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8' };
  return decodeAs(bytes, guess(bytes));
}

/** What iconv-lite knows besides encodings: ways to write bytes as text, not text as bytes. */
const NO_ENCODINGS: ReadonlySet<string> = new Set(['base64', 'hex']);

/** Whether `decode` knows an encoding of this name. */
export function encodingExists(name: string): boolean {
  return iconv.encodingExists(name) && !NO_ENCODINGS.has(name.toLowerCase());
}

function decodeAs(bytes: Buffer, encoding: string): Decoded {
  if (!encodingExists(encoding)) {
    throw new IngestError('unknown_encoding', `there is no encoding "${encoding}": use e.g. utf-8`);
  }
  const text = iconv.decode(bytes, encoding, { stripBOM: false });
  // Half a unit at the end, of which iconv-lite says nothing.
  const rest = /^utf-?16/i.test(encoding) && bytes.length % 2 === 1 ? '\ufffd' : '';
  return { text: text.replace(LONE_SURROGATE, '\ufffd') + rest, encoding: exactName(encoding) };
}

/**
 * Names that mean more characters here than to Python and R, by the names that mean the same everywhere:
 * a file has to be read again as it was read here, or no offset fits.
 */
const EXACT: Readonly<Record<string, string>> = {
  shiftjis: 'cp932',
  sjis: 'cp932',
  euckr: 'cp949',
  big5: 'big5-hkscs',
};

function exactName(encoding: string): string {
  const key = encoding.toLowerCase().replace(/[^a-z\d]/g, '');
  return Object.hasOwn(EXACT, key) ? EXACT[key]! : encoding;
}

/** Half a character, as broken UTF-16 has it: no file in UTF-8 can hold it. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * UTF-16 and UTF-32 with their order of bytes, which their mark or their zeros tell. Under the bare name
 * others take the mark off, and all their offsets would be one less than ours.
 */
function inOneOrder(bytes: Buffer, encoding: string): string {
  const found = /^utf-?(16|32)$/i.exec(encoding);
  if (!found) return encoding;
  const family = `utf-${found[1]}`;
  const told = [markOf(bytes), utf16Of(bytes)].find((name) => name?.startsWith(family));
  return told ?? `${family}le`;
}

function markOf(bytes: Buffer): string | undefined {
  if (bytes.length >= 4 && bytes.readUInt32BE() === 0xfeff) return 'utf-32be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0 ? 'utf-32le' : 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** English in UTF-16 has a zero in nearly every second byte. */
function utf16Of(bytes: Buffer): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (length === 0 || bytes.length % 2 === 1) return undefined;
  if (odd > length * 0.35 && even < length * 0.05) return 'utf-16le';
  if (even > length * 0.35 && odd < length * 0.05) return 'utf-16be';
  return undefined;
}

/** Bytes beyond ASCII are rarer than this only in languages that Windows-1252 is made for. */
const FEW = 0.02;

/** Mostly valid UTF-8 with a few broken bytes stays UTF-8; else the likeliest allowed encoding. */
function guess(bytes: Buffer): string {
  const { good, broken, high } = countSequences(bytes);
  if (good > broken * 10) return 'utf-8';
  if (high < bytes.length * FEW) return likeliestLatin(bytes, 'windows-1252');
  const ranked = analyse(bytes).filter((match) => ALLOWED.has(match.name));
  const western = ranked.find(
    (match) => match.name === 'windows-1252' || match.name === 'ISO-8859-1',
  );
  const best = ranked[0];
  if (best === undefined || best.confidence <= (western?.confidence ?? 0) + 10)
    return likeliestLatin(bytes, 'windows-1252');
  const name = best.name === 'ISO-8859-1' ? 'windows-1252' : best.name.toLowerCase();
  return likeliestLatin(bytes, name);
}

/** How many sequences of several bytes are well-formed UTF-8, how many are not, and their bytes. */
function countSequences(bytes: Buffer): { good: number; broken: number; high: number } {
  let good = 0;
  let broken = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let seen = 0;
    while (seen < more && (bytes[i + seen + 1]! & 0xc0) === 0x80) seen++;
    if (more > 0 && seen === more) good++;
    else broken++;
    i += seen;
    high += 1 + seen;
  }
  return { good, broken, high };
}
