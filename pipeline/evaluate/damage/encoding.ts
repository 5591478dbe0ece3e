import iconv from 'iconv-lite';
import { type Damage, paragraphsOf, pick, type Random } from './damage.js';

type Misread = (text: string) => string;

/** UTF-8 read as a single-byte encoding; `undefinedByte` stands for bytes that it leaves open. */
function readAs(encoding: string, undefinedByte: (byte: number) => string): Misread {
  return (text) =>
    Array.from(Buffer.from(text, 'utf8'), (byte) => {
      if (byte < 0x80) return String.fromCharCode(byte);
      const character = iconv.decode(Buffer.from([byte]), encoding);
      return character === '\ufffd' ? undefinedByte(byte) : character;
    }).join('');
}

const WESTERN = readAs('windows-1252', (byte) => String.fromCharCode(byte));
const LATIN: Misread = (text) => Buffer.from(text, 'utf8').toString('latin1');
const CYRILLIC = readAs('windows-1251', (byte) => String.fromCharCode(byte));
const LOST = readAs('windows-1252', () => '');
const REPLACED = readAs('windows-1252', () => '\ufffd');

function damage(name: string, apply: (text: string, random: Random) => string): Damage {
  return { name, apply };
}

/** UTF-8 read in another encoding, in whole texts, paragraphs or words, once or twice. */
export const MOJIBAKE: readonly Damage[] = [
  damage('mojibake-windows-1252', WESTERN),
  damage('mojibake-latin-1', LATIN),
  damage('mojibake-windows-1251', CYRILLIC),
  damage('mojibake-twice', (text) => WESTERN(WESTERN(text))),
  damage('mojibake-lost-bytes', (text, random) => pick([LOST, REPLACED], random)(text)),
  damage('mojibake-paragraphs', (text, random) =>
    paragraphsOf(text)
      .map((part) => (random() < 0.5 ? pick([WESTERN, LATIN], random)(part) : part))
      .join('\n\n'),
  ),
  damage('mojibake-words', (text, random) =>
    text.replace(/\S+/g, (word) => (random() < 0.3 ? WESTERN(word) : word)),
  ),
];
