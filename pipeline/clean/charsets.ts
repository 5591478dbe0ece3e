import iconv from 'iconv-lite';

/** A single-byte encoding that UTF-8 was read in, as a table from its characters back to bytes. */
export interface Charset {
  readonly name: string;
  /** Byte 0x80..0xff of each character; a C1 control stands for its own byte. */
  readonly bytes: ReadonlyMap<number, number>;
  /** Matches what may be one UTF-8 sequence of several bytes. */
  readonly sequence: RegExp;
}

/** Reads the upper half of an encoding from its decoder. */
export function charset(name: string, encoding: string): Charset {
  const bytes = new Map<number, number>();
  for (let byte = 0x80; byte <= 0x9f; byte++) bytes.set(byte, byte);
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = iconv.decode(Buffer.from([byte]), encoding);
    if (character !== '\ufffd') bytes.set(character.codePointAt(0)!, byte);
  }
  const lead = (low: number, high: number) => characterClass(bytes, low, high);
  const more = lead(0x80, 0xbf);
  const sequence = new RegExp(
    `(?:${lead(0xc2, 0xdf)}${more}|${lead(0xe0, 0xef)}${more}{2}|${lead(0xf0, 0xf4)}${more}{3})+`,
    'g',
  );
  return { name, bytes, sequence };
}

function characterClass(bytes: ReadonlyMap<number, number>, low: number, high: number): string {
  const members = [...bytes].filter(([, byte]) => byte >= low && byte <= high);
  const escapes = members.map(([code]) => `\\u${code.toString(16).padStart(4, '0')}`);
  return `[${escapes.join('')}]`;
}

/** The text whose UTF-8 bytes were read as `text` in `set`; undefined when they are no UTF-8. */
export function rereadAsUtf8(text: string, set: Charset): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = set.bytes.get(text.charCodeAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
